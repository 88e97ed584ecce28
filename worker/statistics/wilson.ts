// The interval of a rate: Wilson's score interval (E. B. Wilson 1927, "Probable inference, the law of
// succession, and statistical inference", Journal of the American Statistical Association 22, 209 to
// 212). It stays within 0 and 1, and holds for few answers and for rates near 0 and 1, where the
// usual one does not (Brown, Cai and DasGupta 2001, "Interval estimation for a binomial proportion",
// Statistical Science 16, 101 to 133, who recommend it).

export interface Interval {
  readonly rate: number
  readonly low: number
  readonly high: number
}

/** The 97.5th percentile of the normal distribution: intervals and tests are at 95%. */
export const Z = 1.959963984540054

/** For `n` above 0. */
export function wilson(count: number, n: number): Interval {
  const rate = count / n
  const scale = 1 + Z ** 2 / n
  const middle = (rate + Z ** 2 / (2 * n)) / scale
  const half = (Z / scale) * Math.sqrt((rate * (1 - rate)) / n + Z ** 2 / (4 * n ** 2))
  // At a rate of 0 or 1 the two parts are equal, but for rounding.
  return {
    rate,
    low: count === 0 ? 0 : middle - half,
    high: count === n ? 1 : middle + half,
  }
}
