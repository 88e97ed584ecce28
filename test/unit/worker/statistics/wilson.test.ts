// The interval of a rate, against published values and against its own definition.
import { expect, it } from 'vitest'
import { wilson } from '../../../../worker/statistics/wilson.ts'

it.each([
  // Newcombe 1998, Statistics in Medicine 17, 857 to 872, table I, method 3.
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('of %d in %d is %d to %d', (count, n, low, high) => {
  const interval = wilson(count, n)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

it('ends where the observed rate is just 1.96 standard errors away', () => {
  for (let n = 1; n <= 60; n += 1) {
    for (let count = 0; count <= n; count += 1) {
      const { rate, low, high } = wilson(count, n)
      for (const end of [low, high].filter((one) => one > 0 && one < 1)) {
        const away = (rate - end) / Math.sqrt((end * (1 - end)) / n)
        expect(Math.abs(away)).toBeCloseTo(1.959963984540054, 9)
      }
      expect(low >= 0 && low <= rate && rate <= high && high <= 1).toBe(true)
    }
  }
})
