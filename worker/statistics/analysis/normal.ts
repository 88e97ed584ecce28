/** The 97.5th percentile of the normal distribution: intervals and tests are at 95%. */
export const Z = 1.959963984540054
