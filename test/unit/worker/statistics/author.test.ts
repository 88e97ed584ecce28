// What an author does with the figures of a quiz: deletes them, or leaves a revision out.
import { describe, expect, it } from 'vitest'
import { excludeRevisions, resetQuiz } from '../../../../worker/statistics/author.ts'
import { excludedWith } from '../../../../worker/statistics/excluded.ts'
import { readAllSums, readSums } from '../../../../worker/statistics/read-sums.ts'
import { shardName, shardOf } from '../../../../worker/statistics/shards.ts'
import { shardsInMemory } from '../../../../worker/tools/docs/shards-in-memory.ts'
import { attemptOf } from './attempts.ts'

const SHARDS = 4

async function counted(...ids: readonly string[]) {
  const statistics = { objects: shardsInMemory(), shards: SHARDS }
  const count = async (id: string, answers = 'rwrw') => {
    const shard = shardOf(id, SHARDS)
    const address = { quiz: 'bees', shard, shards: SHARDS }
    await statistics.objects
      .getByName(shardName('bees', shard))
      .count(address, id, attemptOf(answers))
  }
  for (const id of ids) await count(id)
  return { statistics, count }
}

describe('resetting', () => {
  it('forgets the figures of every shard, and what was left out', async () => {
    const { statistics } = await counted('one', 'two', 'three', 'four', 'five')
    await excludeRevisions(statistics, 'bees', [{ revision: 9 }], true)
    await resetQuiz(statistics, 'bees')
    const { sums, excluded } = await readAllSums(statistics, 'bees')
    expect({ sums, excluded }).toEqual({ sums: { days: {}, items: {} }, excluded: [] })
  })

  it('counts no attempt a second time, and subtracts nothing that is gone', async () => {
    const { statistics, count } = await counted('one')
    await count('two', 'rw  ')
    await resetQuiz(statistics, 'bees')
    await count('one')
    await count('two', 'rwrw')
    expect(await readSums(statistics, 'bees')).toEqual({ days: {}, items: {} })
    await count('three')
    const days = Object.values((await readSums(statistics, 'bees')).days)
    expect(days).toEqual([{ '2026-11-29': { begun: 1, finished: 1 } }])
  })
})

describe('a revision that is left out', () => {
  it('is in no figure until it is counted in again', async () => {
    const { statistics } = await counted('one', 'two')
    const before = await readSums(statistics, 'bees')
    const [question = '', byRevision = {}] = Object.entries(before.items)[0] ?? []
    const revision = Number(Object.keys(byRevision)[0])
    await excludeRevisions(statistics, 'bees', [{ question, revision }], true)
    const without = await readSums(statistics, 'bees')
    expect(without.items[question]).toEqual({})
    expect({ ...without.items, [question]: byRevision }).toEqual(before.items)
    expect(without.days).toEqual(before.days)
    await excludeRevisions(statistics, 'bees', [{ question, revision }], false)
    expect(await readSums(statistics, 'bees')).toEqual(before)
  })

  it('of a quiz takes its days, and what no other revision asks', () => {
    const pools = [
      [
        { question: 'a', revision: 1 },
        { question: 'b', revision: 1 },
      ],
      [
        { question: 'a', revision: 2 },
        { question: 'b', revision: 1 },
      ],
    ]
    expect(excludedWith(1, pools)).toEqual([{ revision: 1 }, { question: 'a', revision: 1 }])
    expect(excludedWith(2, pools)).toEqual([{ revision: 2 }, { question: 'a', revision: 2 }])
    const only = pools.slice(0, 1)
    expect(excludedWith(1, only)).toEqual([{ revision: 1 }, ...(pools[0] ?? [])])
  })
})
