// How long readers take, from counts by length.

import type { SecondsSums } from '../sums.ts'
import type { Figures } from './item-analysis.ts'

/**
 * The median of grouped data: linear within the class that it is in (Yule and Kendall 1950, "An
 * Introduction to the Theory of Statistics", 14th edition, chapter 5). Class k of the counts is from
 * 2^k − 1 to under 2^(k+1) − 1 seconds.
 */
export function secondsOf({ answered, total, spread }: SecondsSums): Figures['seconds'] {
  if (answered === 0) return null
  const classes = Object.entries(spread)
    .map(([power, n]) => ({ from: 2 ** Number(power) - 1, to: 2 ** (Number(power) + 1) - 1, n }))
    .filter(({ n }) => n > 0)
    .toSorted((one, other) => one.from - other.from)
  let before = 0
  for (const { from, to, n } of classes) {
    if (before + n >= answered / 2) {
      const median = from + ((answered / 2 - before) / n) * (to - from)
      return { n: answered, mean: total / answered, median, from, to }
    }
    before += n
  }
  return null
}
