// How long the id of an attempt is known.
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { KEPT_DAYS } from '../../content/common/attempt/counted.ts'
import { dayBefore } from './expected-sums.ts'
import { attemptOf, type OwnQuiz, ownQuiz } from './own-statistics.ts'

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

  it('are deleted as a UTC day begins, so that none stays for a day longer', async () => {
    const DAY_MS = 86_400_000
    const nextDay = Math.ceil((Date.now() + 1) / DAY_MS) * DAY_MS
    vi.useFakeTimers({ toFake: ['Date'], now: nextDay - DAY_MS / 2 })
    const quiz = ownQuiz()
    await quiz.count('one', attemptOf('rrrr'))
    const alarmOf = () => runInDurableObject(quiz.object(), (_, { storage }) => storage.getAlarm())
    expect(await alarmOf()).toBe(nextDay)
    const lastDay = nextDay + KEPT_DAYS * DAY_MS - 1
    vi.setSystemTime(lastDay)
    expect(await runDurableObjectAlarm(quiz.object())).toBe(true)
    expect(await idsIn(quiz)).toEqual(['one'])
    expect(await alarmOf()).toBe(lastDay + 1)
    vi.setSystemTime(lastDay + 1)
    expect(await runDurableObjectAlarm(quiz.object())).toBe(true)
    expect(await idsIn(quiz)).toEqual([])
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
      [dayBefore()]: { begun: 1, finished: 1 },
      [dayBefore(-moved)]: { begun: 1, finished: 1 },
    })
  })
})
