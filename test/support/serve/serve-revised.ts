// The quiz of legs on the pages of a test: as it was released, one after the other.
import type { Page } from 'playwright-core'
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import { legsLibrary } from '../../fixtures/content/revised-quiz.ts'
import { serveQuiz } from './serve-quiz.ts'

export function serveLegs(page: Page, origin: string, ...quizzes: readonly CheckQuiz[]) {
  const { catalogue, ledger } = legsLibrary(...quizzes)
  return serveQuiz(page, origin, catalogue, ledger)
}
