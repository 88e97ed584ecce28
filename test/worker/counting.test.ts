// The objects that count: once for each attempt, whatever repeats, overtakes, or ends in between.
import { abortAllDurableObjects, evictDurableObject, runInDurableObject } from 'cloudflare:test'
import { describe, expect, it } from 'vitest'
import type { CountedAttempt } from '../../worker/statistics/counted-attempt.ts'
import { dayBefore, expectSums } from './expected-sums.ts'
import { attemptOf, ownQuiz } from './own-statistics.ts'

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
      { id: 'finished', day: dayBefore(), attempt: null },
      { id: 'open', day: dayBefore(), attempt: JSON.stringify(attemptOf('rw  ')) },
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
