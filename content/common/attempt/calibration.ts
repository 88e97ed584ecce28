// How often each level of confidence was right.
import type { Confidence } from '../../wire/index.ts'
import { CONFIDENCE_LEVELS } from '../confidence.ts'

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
