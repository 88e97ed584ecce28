// Reading the sums of a quiz: all shards, merged exactly, and asked no more than once a minute.
import { expect, it, vi } from 'vitest'
import { attemptSums } from '../../../../worker/statistics/attempt-sums.ts'
import { countAttempt } from '../../../../worker/statistics/count.ts'
import { readSums, SUMS_AGE_MS, sumsReader } from '../../../../worker/statistics/read-sums.ts'
import type { Statistics } from '../../../../worker/statistics/statistics.ts'
import { shardsInMemory } from '../../../../worker/tools/docs/shards-in-memory.ts'
import { attemptOf } from './attempts.ts'

const MARKS = ['rrrr', 'rwrw', 'wwww', 'r   ', 'rw w']

/** The same 400 attempts in any number of shards. */
const ATTEMPTS = Array.from({ length: 400 }, (_, index) => {
  return { quiz: 'bees', id: crypto.randomUUID(), attempt: attemptOf(MARKS[index % 5] ?? '') }
})

async function countedIn(shards: number): Promise<Statistics> {
  const statistics = { objects: shardsInMemory(), shards }
  for (const attempt of ATTEMPTS) await countAttempt(statistics, attempt)
  return statistics
}

it.each([8, 64])('%d shards merge to the sums of one', async (shards) => {
  const one = await readSums(await countedIn(1), 'bees')
  expect(one.days[3]).toEqual({ '2026-11-29': { begun: 400, finished: 240 } })
  expect(await readSums(await countedIn(shards), 'bees')).toEqual(one)
})

it('a quiz that nobody answered has no sums', async () => {
  const statistics = { objects: shardsInMemory(), shards: 1 }
  expect(await readSums(statistics, 'bees')).toEqual({ days: {}, items: {} })
})

/** A shard whose readings are counted, and that can be told to fail. */
function oneShard(sums = async () => ({ sums: attemptSums(attemptOf('rwrw'), 'day'), shards: 1 })) {
  const read = vi.fn(sums)
  const objects = { getByName: () => ({ sums: read }) } as unknown as Statistics['objects']
  return { read, statistics: { objects, shards: 1 } }
}

it('reads the shards that another instance of the worker knows of', async () => {
  const { read, statistics } = oneShard(async () => {
    return { sums: attemptSums(attemptOf('rwrw'), 'day'), shards: 8 }
  })
  const sums = await readSums(statistics, 'bees')
  expect(read).toHaveBeenCalledTimes(8)
  expect(sums.days[3]?.day?.begun).toBe(8)
})

it('asks the shards once until the figures are old, and then a thousand readers at once ask once', async () => {
  const failed = vi.fn()
  const { read, statistics } = oneShard()
  let now = 0
  const reader = sumsReader(() => now)
  const thousand = () =>
    Promise.all(Array.from({ length: 1000 }, () => reader(statistics, 'bees', failed)))
  await reader(statistics, 'bees', failed)
  now = SUMS_AGE_MS - 1
  await thousand()
  expect(read).toHaveBeenCalledTimes(1)
  now = SUMS_AGE_MS
  await thousand()
  expect(read).toHaveBeenCalledTimes(2)
  await reader(statistics, 'other', failed)
  expect(read).toHaveBeenCalledTimes(3)
})

it('gives the last figures while the shards cannot be read, and tells the failure', async () => {
  const failed = vi.fn()
  let isDown = false
  const { statistics } = oneShard(async () => {
    if (isDown) throw new Error('The object is down.')
    return { sums: attemptSums(attemptOf('rwrw'), 'day'), shards: 1 }
  })
  let now = 0
  const reader = sumsReader(() => now)
  const before = await reader(statistics, 'bees', failed)
  isDown = true
  now = SUMS_AGE_MS
  expect(await reader(statistics, 'bees', failed)).toEqual(before)
  expect(failed).toHaveBeenCalledOnce()
  await expect(reader(statistics, 'other', failed)).rejects.toThrow('The object is down.')
  isDown = false
  expect(await reader(statistics, 'other', failed), 'a failure is not kept').toEqual(before)
})
