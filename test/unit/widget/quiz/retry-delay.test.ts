// When a request that failed is sent again.
import { afterEach, expect, it, vi } from 'vitest'
import { retryDelay } from '../../../../widget/quiz/retry-delay.ts'

afterEach(() => void vi.restoreAllMocks())

const seconds = (...args: Parameters<typeof retryDelay>) => retryDelay(...args) / 1000

it('waits longer each time, up to a minute', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  expect([0, 1, 2, 3, 4, 50].map((retries) => seconds(retries))).toEqual([2, 6, 18, 54, 60, 60])
})

it('waits at least as long as the server asks for, and at most an hour for that', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
  expect([1, 30, 90, 1e12].map((after) => seconds(0, after))).toEqual([2, 30, 90, 3600])
})

it('waits by chance up to twice as long', () => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
  expect([seconds(0), seconds(0, 30)]).toEqual([3, 45])
})
