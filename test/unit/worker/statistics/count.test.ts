// Sending an attempt to its shard: how often it is tried, and that a reader never waits for long.
import { expect, it } from 'vitest'
import { countAttempt } from '../../../../worker/statistics/count.ts'
import type { ShardAddress } from '../../../../worker/statistics/quiz-statistics.ts'
import { shardOf } from '../../../../worker/statistics/shards.ts'
import type { Statistics } from '../../../../worker/statistics/statistics.ts'
import { attemptOf } from './attempts.ts'

const ID = '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f'
const COUNTING = { quiz: 'bees', id: ID, attempt: attemptOf('rwrw') }

/** Objects that answer as told, one answer after another, and the calls that they got. */
function objectsThat(...answers: readonly ((address: ShardAddress) => Promise<number>)[]) {
  const calls: { name: string; address: ShardAddress }[] = []
  const getByName = (name: string) => ({
    count(address: ShardAddress) {
      calls.push({ name, address })
      const answer = answers[calls.length - 1]
      if (!answer) throw new Error('The test has no further answer.')
      return answer(address)
    },
  })
  return { calls, objects: { getByName } as unknown as Statistics['objects'] }
}

const counts = async ({ shards }: ShardAddress) => shards
const fails = (flags: object) => () =>
  Promise.reject(Object.assign(new Error('The object failed.'), flags))

it('asks the shard of the id', async () => {
  const { objects, calls } = objectsThat(counts)
  await countAttempt({ objects, shards: 8 }, COUNTING)
  const shard = shardOf(ID, 8)
  expect(calls).toEqual([{ name: `bees/${shard}`, address: { quiz: 'bees', shard, shards: 8 } }])
})

it('follows to the shard that has the id where there are more', async () => {
  const { objects, calls } = objectsThat(async () => 64, counts)
  await countAttempt({ objects, shards: 1 }, COUNTING)
  expect(calls.map(({ name }) => name)).toEqual(['bees/0', `bees/${shardOf(ID, 64)}`])
})

it('tries once more if the platform says that it may help', async () => {
  const { objects, calls } = objectsThat(fails({ retryable: true }), counts)
  await countAttempt({ objects, shards: 1 }, COUNTING)
  expect(calls).toHaveLength(2)
})

it.each([
  ['is overloaded', { retryable: true, overloaded: true }],
  ['fails in another way', {}],
])('does not try again if the object %s', async (_, flags) => {
  const { objects, calls } = objectsThat(fails(flags))
  await expect(countAttempt({ objects, shards: 1 }, COUNTING)).rejects.toThrow('The object failed.')
  expect(calls).toHaveLength(1)
})

it('tries twice at most', async () => {
  const { objects, calls } = objectsThat(fails({ retryable: true }), fails({ retryable: true }))
  await expect(countAttempt({ objects, shards: 1 }, COUNTING)).rejects.toThrow('The object failed.')
  expect(calls).toHaveLength(2)
})

it('gives up on an object that never answers', async () => {
  const { objects } = objectsThat(() => new Promise(() => undefined))
  await expect(countAttempt({ objects, shards: 1 }, COUNTING, 1)).rejects.toThrow('takes too long')
})
