// One quiz that several objects count, and their number grows.
import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import { KEPT_DAYS } from '../../content/common/attempt/counted.ts'
import type { CountedAttempt } from '../../worker/statistics/counted-attempt.ts'
import { shardOf } from '../../worker/statistics/shards.ts'
import { dayBefore, expectSums } from './expected-sums.ts'
import { attemptOf, begun, ownQuiz } from './own-statistics.ts'

describe('more shards', () => {
  it('count each attempt once, while the number is raised and the settings differ', async () => {
    const quiz = ownQuiz()
    const attempts = new Map<string, CountedAttempt>()
    const add = (marks: string) => {
      const id = crypto.randomUUID()
      attempts.set(id, attemptOf(marks))
      return id
    }
    for (const shards of [1, 2, 8, 64]) {
      for (const marks of ['rrrr', 'rw  ', 'wwww']) add(marks)
      // Everything again, as clients do that got no answer.
      for (const [id, attempt] of attempts) await quiz.count(id, attempt, shards)
    }
    // An instance of the worker that still has the old number, and attempts that grow.
    for (const [id, attempt] of attempts) {
      if (attempt.answers.length < 4) attempts.set(id, attemptOf('rwww'))
      await quiz.count(id, attempts.get(id) ?? attempt, 1)
    }
    add('rrww')
    for (const [id, attempt] of attempts) await quiz.count(id, attempt, 8)
    // Read by an old instance, which is told of all 64.
    await expectSums(quiz, attempts.values())
  })

  it('keep what they have apart, and the earlier ones keep what they had', async () => {
    const quiz = ownQuiz()
    const ids = Array.from({ length: 24 }, () => crypto.randomUUID())
    for (const id of ids.slice(0, 12)) await quiz.count(id, attemptOf('rrrr'), 1)
    for (const id of ids) await quiz.count(id, attemptOf('rrrr'), 8)
    for (let shard = 0; shard < 8; shard += 1) {
      const { sums } = await quiz.object(shard).sums()
      const own = ids.slice(12).filter((id) => shardOf(id, 8) === shard)
      expect(begun(sums), String(shard)).toBe(own.length + (shard === 0 ? 12 : 0))
    }
  })

  it('do not ask earlier ones for ever, since these have forgotten by then', async () => {
    const quiz = ownQuiz()
    const id = crypto.randomUUID()
    const shard = shardOf(id, 64)
    const since = dayBefore(KEPT_DAYS + 2)
    await runInDurableObject(quiz.object(shard), (_, { storage }) => {
      storage.sql.exec('UPDATE shard SET since = ?', since)
    })
    await quiz.count(id, attemptOf('rrrr'), 64)
    const earlier = await runInDurableObject(quiz.object(0), (_, { storage }) =>
      storage.sql.exec('SELECT shards FROM shard').one(),
    )
    expect(earlier, 'nobody told it of more shards').toEqual({ shards: shard === 0 ? 64 : 1 })
  })
})
