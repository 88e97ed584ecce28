// How many points a quiz may be worth, for the cards of its scores.
import { describe, expect, it } from 'vitest'
import { maxima } from '../../../../../worker/tools/cards/maxima.ts'

const pool = (...weights: readonly number[]) => ({
  questions: weights.map((weight) => ({ weight })),
})

describe('maxima', () => {
  it('is the sum of all weights where every question is asked', () => {
    expect(maxima(pool(1, 1, 2))).toEqual([4])
    expect(maxima(pool(0.1, 0.2))).toEqual([0.3])
    expect(maxima(pool())).toEqual([0])
  })

  it('is one number where a draw is of questions that are worth the same', () => {
    expect(maxima({ ...pool(1, 1, 1, 1), draw: 3 })).toEqual([3])
  })

  it('is every sum that a draw may have where they are not', () => {
    expect(maxima({ ...pool(1, 1, 2, 3), draw: 2 })).toEqual([2, 3, 4, 5])
  })
})
