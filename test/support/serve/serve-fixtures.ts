// Fixtures that are not on the fixture site, on the pages of a test.
import type { Page } from 'playwright-core'
import type { CheckQuiz } from '../../../content/model/quiz.ts'
import { POOLS, POOLS_LEDGER } from '../../fixtures/content/drawing-quiz.ts'
import { releasedCatalogue } from '../../fixtures/content/revised-quiz.ts'
import { TYPED, TYPED_LEDGER } from '../../fixtures/content/typed-scoring.ts'
import { serveQuiz } from './serve-quiz.ts'

/** The quiz that draws. Gives what was sent to be scored. */
export function servePool(page: Page, origin: string): Promise<readonly object[]> {
  return serveQuiz(page, origin, POOLS, POOLS_LEDGER)
}

/** The quiz of questions that are typed into. */
export function serveTyped(page: Page, origin: string): Promise<readonly object[]> {
  return serveQuiz(page, origin, TYPED, TYPED_LEDGER)
}

/** The quiz that was revised, as it was released, one edition after the other. */
export function serveRevised(page: Page, origin: string, ...quizzes: readonly CheckQuiz[]) {
  const { catalogue, ledger } = releasedCatalogue(...quizzes)
  return serveQuiz(page, origin, catalogue, ledger)
}
