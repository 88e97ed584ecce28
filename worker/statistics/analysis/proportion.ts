// Shares of first answers, and how much they changed.

import { wilson } from '../wilson.ts'
import type { Proportion } from './item-analysis.ts'

/**
 * `sum` of `n` scores from 0 to 1. Undefined for none. With partial credit Wilson's interval is at
 * least as wide as it must be: the variance of scores from 0 to 1 is at most rate × (1 − rate) (Bhatia
 * and Davis 2000, "A better bound on the variance", American Mathematical Monthly 107:353-357).
 */
export function proportion(sum: number, n: number): Proportion | undefined {
  return n === 0 ? undefined : { n, ...wilson(sum, n) }
}

/**
 * How much a share rose: Newcombe (1998), "Interval estimation for the difference between
 * independent proportions", Statistics in Medicine 17:873-890, method 10, from both Wilson intervals.
 */
export function difference(before: Proportion, after: Proportion) {
  const rise = after.rate - before.rate
  return {
    difference: rise,
    low: rise - Math.hypot(after.rate - after.low, before.high - before.rate),
    high: rise + Math.hypot(after.high - after.rate, before.rate - before.low),
  }
}
