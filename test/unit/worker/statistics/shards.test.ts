// Which shard an attempt belongs to, and which ones knew it while there were fewer.
import { expect, it } from 'vitest'
import { earlierShards, readShards, shardOf } from '../../../../worker/statistics/shards.ts'

const IDS = Array.from({ length: 6400 }, () => crypto.randomUUID())
const COUNTS = [1, 2, 4, 8, 16, 32, 64]

it.each(COUNTS)('%d shards have about as many attempts each', (count) => {
  const sizes = Map.groupBy(IDS, (id) => shardOf(id, count))
  expect([...sizes.keys()].toSorted((a, b) => a - b)).toEqual([...Array(count).keys()])
  const mean = IDS.length / count
  // Six standard deviations of a binomial distribution.
  for (const ids of sizes.values())
    expect(Math.abs(ids.length - mean)).toBeLessThanOrEqual(6 * Math.sqrt(mean))
})

it('a shard asks every one that its ids can have been in', () => {
  for (const id of IDS) {
    for (const [index, now] of COUNTS.entries()) {
      const shard = shardOf(id, now)
      const before = COUNTS.slice(0, index).map((count) => shardOf(id, count))
      const elsewhere = before.filter((one) => one !== shard)
      expect(earlierShards(shard)).toEqual(expect.arrayContaining(elsewhere))
    }
  }
})

it('the first one is asked by all others, and asks none', () => {
  expect(earlierShards(0)).toEqual([])
  for (let shard = 1; shard < 64; shard += 1) expect(earlierShards(shard)).toContain(0)
})

it('the hash is the same forever, because stored ids depend on it', () => {
  expect(shardOf('0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f', 64)).toBe(3)
})
it('the setting is a power of two up to 64, or nothing', () => {
  expect([undefined, '', ' ', '1', '64'].map(readShards)).toEqual([1, 1, 1, 1, 64])
  expect(['0', '3', '65', '128', '8.0', 'x'].map(readShards)).toEqual(Array(6).fill(undefined))
})
