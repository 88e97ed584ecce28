// How sure a reader is of an answer: the levels in order, and how often each level was right.
import type { Confidence } from '../wire/index.ts'

/** From the least sure to the surest: the order in which the levels are offered. */
export const CONFIDENCE_LEVELS: readonly Confidence[] = ['guess', 'think', 'sure']

interface CalibrationRow {
  readonly level: Confidence
  /** How many answers at this level were correct. */
  readonly right: number
  readonly total: number
}

/**
 * One row for each level that was chosen at least once, the surest first: being sure of a
 * wrong answer is what a reader learns most from (Butterfield & Metcalfe 2001).
 */
export function calibrationRows(
  answers: readonly { readonly confidence?: Confidence | undefined; readonly correct: boolean }[],
): CalibrationRow[] {
  return CONFIDENCE_LEVELS.toReversed().flatMap((level) => {
    const chosen = answers.filter(({ confidence }) => confidence === level)
    const right = chosen.filter(({ correct }) => correct).length
    return chosen.length === 0 ? [] : [{ level, right, total: chosen.length }]
  })
}
