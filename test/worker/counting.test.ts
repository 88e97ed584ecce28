// The objects that count: once for each attempt, whatever repeats, overtakes, or ends in between.

import {
  abortAllDurableObjects,
  evictDurableObject,
  runDurableObjectAlarm,
  runInDurableObject,
} from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { KEPT_DAYS } from '../../content/common/attempt/counted.ts'
import { addSums } from '../../worker/statistics/add-sums.ts'
import { attemptSums } from '../../worker/statistics/attempt-sums.ts'
import type { CountedAttempt } from '../../worker/statistics/counted-attempt.ts'
import { shardOf } from '../../worker/statistics/shards.ts'
import type { QuizSums } from '../../worker/statistics/sums.ts'
import { attemptOf, begun, type OwnQuiz, ownQuiz } from './own-statistics.ts'

const today = () => new Date().toISOString().slice(0, 10)

/** The sums that these attempts have, each counted once. */
function expected(attempts: Iterable<CountedAttempt>): QuizSums {
  return [...attempts]
    .map((attempt) => attemptSums(attempt, today()))
    .reduce((sums, one) => addSums(sums, one), { days: {}, items: {} })
}

/** Without the entries that are 0, which growing attempts leave behind. */
function nonZero(value: object): unknown {
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [
    key,
    typeof one === 'object' ? nonZero(one) : one,
  ])
  return Object.fromEntries(
    entries.filter(([, one]) => one !== 0 && JSON.stringify(one) !== '{}').toSorted(),
  )
}

async function expectSums(quiz: OwnQuiz, attempts: Iterable<CountedAttempt>) {
  expect(nonZero(await quiz.sums())).toEqual(nonZero(expected(attempts)))
}

/** Numbers that look random and are the same in each run. */
function random(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

describe('an attempt', () => {
  it('counts once, of a hundred that come at the same time', async () => {
    const quiz = ownQuiz()
    const id = crypto.randomUUID()
    await Promise.all(Array.from({ length: 100 }, () => quiz.count(id, attemptOf('rwrw'))))
    await expectSums(quiz, [attemptOf('rwrw')])
  })

  it('grows with its answers, as if they had all come at once', async () => {
    const quiz = ownQuiz()
    const id = crypto.randomUUID()
    for (const marks of ['r   ', 'rw  ', 'rw  ', 'rwrw', 'r   ', 'rwrw'])
      await quiz.count(id, attemptOf(marks))
    await expectSums(quiz, [attemptOf('rwrw')])
  })

  it('at a set grows when its reader goes on with the whole quiz', async () => {
    const quiz = ownQuiz()
    const id = crypto.randomUUID()
    for (const marks of ['rw', 'rwr ', 'rw', 'rwrw']) await quiz.count(id, attemptOf(marks))
    await expectSums(quiz, [attemptOf('rwrw')])
  })

  it('is known by its id alone once every question is answered: no answer is kept', async () => {
    const quiz = ownQuiz()
    await quiz.count('open', attemptOf('rw  '))
    await quiz.count('finished', attemptOf('rwrw'))
    const rows = await runInDurableObject(quiz.object(), (_, { storage }) =>
      storage.sql.exec('SELECT * FROM attempts ORDER BY id').toArray(),
    )
    expect(rows).toEqual([
      { id: 'finished', day: today(), attempt: null },
      { id: 'open', day: today(), attempt: JSON.stringify(attemptOf('rw  ')) },
    ])
  })

  it('has all of its sums or none, if its storage fails in the middle', async () => {
    const quiz = ownQuiz()
    await quiz.count('before', attemptOf('rrrr'))
    const fails =
      "CREATE TRIGGER full BEFORE INSERT ON attempts BEGIN SELECT RAISE(ABORT, 'full'); END"
    await runInDurableObject(quiz.object(), (_, { storage }) => void storage.sql.exec(fails))
    await expect(quiz.count('after', attemptOf('wwww'))).rejects.toThrow('full')
    await expectSums(quiz, [attemptOf('rrrr')])
    const heals = 'DROP TRIGGER full'
    await runInDurableObject(quiz.object(), (_, { storage }) => void storage.sql.exec(heals))
    await quiz.count('after', attemptOf('wwww'))
    await expectSums(quiz, [attemptOf('rrrr'), attemptOf('wwww')])
  })
})

describe('any history', () => {
  const MARKS = ['r   ', 'rw  ', 'rwr ', 'rwrw']

  it.each([1, 2, 3, 4, 5])(
    'of repeats, late messages, evictions and aborts has the sums of the final attempts (seed %d)',
    async (seed) => {
      const quiz = ownQuiz()
      const next = random(seed)
      const ids = Array.from({ length: 12 }, () => crypto.randomUUID())
      const final = new Map<string, CountedAttempt>()
      for (let step = 0; step < 60; step += 1) {
        // A few messages at the same time.
        const sent = Array.from({ length: 1 + next(4) }, () => {
          const id = ids[next(ids.length)] ?? ''
          const attempt = attemptOf(MARKS[next(MARKS.length)] ?? '')
          const before = final.get(id)
          if (!before || attempt.answers.length > before.answers.length) final.set(id, attempt)
          return quiz.count(id, attempt)
        })
        await Promise.all(sent)
        const fault = next(6)
        if (fault === 0) await evictDurableObject(quiz.object())
        if (fault === 1) await abortAllDurableObjects()
      }
      await expectSums(quiz, final.values())
    },
  )
})

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

const dayBefore = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

describe('ids', () => {
  afterEach(() => void vi.useRealTimers())

  const idsIn = (quiz: OwnQuiz) =>
    runInDurableObject(quiz.object(), (_, { storage }) =>
      storage.sql
        .exec<{ id: string }>('SELECT id FROM attempts ORDER BY id')
        .toArray()
        .map(({ id }) => id),
    )

  async function aged(): Promise<OwnQuiz> {
    const quiz = ownQuiz()
    const days = { fresh: 0, kept: KEPT_DAYS, old: KEPT_DAYS + 1 }
    for (const [id, age] of Object.entries(days)) {
      await quiz.count(id, attemptOf('rrrr'))
      await runInDurableObject(quiz.object(), (_, { storage }) => {
        storage.sql.exec('UPDATE attempts SET day = ? WHERE id = ?', dayBefore(age), id)
      })
    }
    return quiz
  }

  it(`are deleted after ${KEPT_DAYS} days, however often the alarm runs, and the sums stay`, async () => {
    const quiz = await aged()
    const sums = await quiz.sums()
    for (let run = 0; run < 3; run += 1) {
      expect(await runDurableObjectAlarm(quiz.object()), 'there is an alarm').toBe(true)
      expect(await idsIn(quiz)).toEqual(['fresh', 'kept'])
    }
    expect(await quiz.sums()).toEqual(sums)
  })

  it('are deleted by a later alarm if one fails', async () => {
    const quiz = await aged()
    const fails =
      "CREATE TRIGGER busy BEFORE DELETE ON attempts BEGIN SELECT RAISE(ABORT, 'busy'); END"
    await runInDurableObject(quiz.object(), (_, { storage }) => void storage.sql.exec(fails))
    const failed = runInDurableObject(quiz.object(), (object) => object.alarm())
    await expect(failed).rejects.toThrow('busy')
    await runInDurableObject(quiz.object(), (_, { storage }) => {
      storage.sql.exec('DROP TRIGGER busy')
    })
    expect(await idsIn(quiz)).toEqual(['fresh', 'kept', 'old'])
    await runDurableObjectAlarm(quiz.object())
    expect(await idsIn(quiz)).toEqual(['fresh', 'kept'])
  })

  it('that are all gone need no alarm', async () => {
    const quiz = ownQuiz()
    await quiz.count('one', attemptOf('rrrr'))
    await runInDurableObject(quiz.object(), (_, { storage }) => {
      storage.sql.exec('UPDATE attempts SET day = ?', dayBefore(KEPT_DAYS + 1))
    })
    expect(await runDurableObjectAlarm(quiz.object())).toBe(true)
    expect(await runDurableObjectAlarm(quiz.object())).toBe(false)
  })

  it.each([-1, 1])('are known after the clock moved by %d day', async (moved) => {
    const quiz = ownQuiz()
    const id = crypto.randomUUID()
    await quiz.count(id, attemptOf('rr  '))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + moved * 86_400_000 })
    await quiz.count(id, attemptOf('rrrr'))
    await quiz.count(id, attemptOf('rr  '))
    await quiz.count('other', attemptOf('rrrr'))
    vi.useRealTimers()
    const { days } = await quiz.sums()
    expect(days[1]).toEqual({
      [today()]: { begun: 1, finished: 1 },
      [dayBefore(-moved)]: { begun: 1, finished: 1 },
    })
  })
})
