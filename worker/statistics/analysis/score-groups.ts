// Readers in three groups of about the same size, by their rest scores: who picks what. Thirds and
// not the outer 27% (Kelley 1939, "The selection of upper and lower groups for the validation of
// test items"), because quizzes are short: most rest scores are then one of a few tenths.

import type { ItemSums } from '../sums.ts'
import type { GroupAnalysis, ScoreGroupName } from './item-analysis.ts'

export interface ScoreGroups {
  readonly groups: readonly GroupAnalysis[]
  /** Adds up counts by tenth. */
  count(byTenth: Readonly<Record<string, number>>): Record<ScoreGroupName, number>
}

/** The group of a rest that is all right is a tenth of its own, see `scoreGroup`. */
const TENTHS = Array.from({ length: 11 }, (_, tenth) => tenth)

/** Undefined if all readers have about the same rest score. */
export function scoreGroups(sums: ItemSums['groups']): ScoreGroups | undefined {
  const answered = (tenth: number) => sums[tenth]?.answered ?? 0
  const total = TENTHS.reduce((all, tenth) => all + answered(tenth), 0)
  const below = (end: number) =>
    TENTHS.slice(0, end).reduce((all, tenth) => all + answered(tenth), 0)
  const filled = TENTHS.filter((tenth) => answered(tenth) > 0)
  // A group begins at a tenth that somebody has. The first one is never the upper group's.
  const [first, ...starts] = filled
  if (first === undefined || starts.length === 0) return undefined
  const nearest = (part: number) => (best: number, start: number) =>
    Math.abs(below(start) - part * total) < Math.abs(below(best) - part * total) ? start : best
  const middle = starts.reduce(nearest(1 / 3))
  const upper = starts.filter((start) => start >= middle).reduce(nearest(2 / 3))
  const groupOf = (tenth: number): ScoreGroupName =>
    tenth < middle ? 'lower' : tenth < upper ? 'middle' : 'upper'
  const count = (value: (tenth: number) => number) => {
    const counts = { lower: 0, middle: 0, upper: 0 }
    for (const tenth of TENTHS) counts[groupOf(tenth)] += value(tenth)
    return counts
  }
  const n = count(answered)
  const right = count((tenth) => sums[tenth]?.right ?? 0)
  const starting = { lower: 0, middle, upper }
  const ending = { lower: middle, middle: upper, upper: 10 }
  return {
    groups: (['lower', 'middle', 'upper'] as const).map((group) => ({
      group,
      n: n[group],
      right: right[group],
      from: starting[group] / 10,
      below: ending[group] / 10,
    })),
    count: (byTenth) => count((tenth) => byTenth[tenth] ?? 0),
  }
}
