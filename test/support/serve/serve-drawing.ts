// The quiz that draws, on the pages of a test.
import type { Page } from 'playwright-core'
import { POOLS, POOLS_LEDGER } from '../../fixtures/content/drawing-quiz.ts'
import { serveQuiz } from './serve-quiz.ts'

/** Answers for the quiz in this page, and gives what was sent to be scored. */
export function servePool(page: Page, origin: string): Promise<readonly object[]> {
  return serveQuiz(page, origin, POOLS, POOLS_LEDGER)
}
