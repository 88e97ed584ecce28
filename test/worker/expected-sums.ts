// Compares what a quiz has counted with the sums that its attempts have.
import { expect } from 'vitest'
import { addSums } from '../../worker/statistics/add-sums.ts'
import { attemptSums } from '../../worker/statistics/attempt-sums.ts'
import type { CountedAttempt } from '../../worker/statistics/counted-attempt.ts'
import type { QuizSums } from '../../worker/statistics/sums.ts'
import type { OwnQuiz } from './own-statistics.ts'

/** The UTC day, or one some days before, as YYYY-MM-DD. */
export const dayBefore = (days = 0) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

/** The sums that these attempts have, each counted once. */
function expected(attempts: Iterable<CountedAttempt>): QuizSums {
  return [...attempts]
    .map((attempt) => attemptSums(attempt, dayBefore()))
    .reduce((sums, one) => addSums(sums, one), { days: {}, items: {} })
}

/** Without the entries that are 0, which growing attempts leave behind. */
function nonZero(value: object): unknown {
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    typeof one === 'object' ? nonZero(one) : one,
  ])
  return Object.fromEntries(
    entries.filter(([, one]) => one !== 0 && JSON.stringify(one) !== '{}').toSorted(),
  )
}

export async function expectSums(quiz: OwnQuiz, attempts: Iterable<CountedAttempt>) {
  expect(nonZero(await quiz.sums())).toEqual(nonZero(expected(attempts)))
}
