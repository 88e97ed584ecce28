// What one attempt adds to the sums of its quiz.
import { describe, expect, it } from 'vitest'
import { addSums } from '../../../../worker/statistics/add-sums.ts'
import { attemptSums } from '../../../../worker/statistics/attempt-sums.ts'
import type { CountedAttempt, CountedTry } from '../../../../worker/statistics/counted-attempt.ts'
import type { ItemSums } from '../../../../worker/statistics/sums.ts'
import { answered, attempted, attemptOf, QUESTIONS, right, wrong } from './attempts.ts'

const DAY = '2026-11-29'

function itemOf(attempt: CountedAttempt, question: string): ItemSums {
  const item = attemptSums(attempt, DAY).items[question]?.[1]
  if (!item) throw new Error(`The attempt has nothing about ${question}.`)
  return item
}

describe('an attempt', () => {
  it('is begun on its day, and finished once all that was asked is answered', () => {
    expect(attemptSums(attemptOf('rw r'), DAY).days).toEqual({
      3: { [DAY]: { begun: 1, finished: 0 } },
    })
    expect(attemptSums(attemptOf('rwrr'), DAY).days[3]?.[DAY]?.finished).toBe(1)
  })

  it('was left at its last answer, if more was asked', () => {
    const leftIn = (marks: string) =>
      QUESTIONS.filter((question) => itemOf(attemptOf(marks), question).left === 1)
    expect(leftIn('r   ')).toEqual(['dance'])
    expect(leftIn('r w ')).toEqual(['queen'])
    expect(leftIn('rwrw')).toEqual([])
    // The end was reached; what was skipped is not where it was left.
    expect(leftIn('r  w')).toEqual([])
  })

  it('asked what it asked, answered or not', () => {
    const item = itemOf(attemptOf('r   '), 'sting')
    expect(item).toMatchObject({ asked: 1, answered: 0, maxPoints: 0, choices: {}, rests: {} })
  })
})

describe('an answer', () => {
  it('counts its first try, and its last one beside it', () => {
    const item = itemOf(attempted([answered('dance', wrong, { final: right })]), 'dance')
    expect(item).toMatchObject({ answered: 1, right: 0, rightInTheEnd: 1, points: 0 })
    expect(item.choices).toMatchObject({ a: { first: 1, final: 0 }, b: { first: 0, final: 1 } })
  })

  it('has the score of the others as its rest, without its own', () => {
    const rest = { answered: 1, points: 100, pointsSquared: 10_000, rest: 200, restSquared: 40_000 }
    expect(itemOf(attemptOf('rrwr'), 'dance').rests).toEqual({ 300: { ...rest, product: 20_000 } })
    expect(itemOf(attemptOf('rrwr'), 'dance').groups).toEqual({
      6: { answered: 1, right: 1, points: 100 },
    })
    expect(itemOf(attemptOf('rrwr'), 'queen').groups).toEqual({
      10: { answered: 1, right: 0, points: 0 },
    })
    expect(itemOf(attemptOf('rrwr'), 'queen').choices).toEqual({
      a: { first: 1, final: 1, sure: 0, groups: { 10: 1 }, rests: { 300: 300 } },
    })
  })

  it('has no rest without another one, or with less than half of what was asked', () => {
    expect(itemOf(attemptOf('rr  '), 'dance').rests).not.toEqual({})
    expect(itemOf(attemptOf('r   '), 'dance')).toMatchObject({ rests: {}, groups: {} })
    const alone = attempted([answered('dance', right)], [{ question: 'dance', revision: 1 }])
    expect(itemOf(alone, 'dance')).toMatchObject({ answered: 1, right: 1, rests: {} })
  })

  it('may be partly right, in hundredths of a point', () => {
    const third: CountedTry = {
      picks: ['a', 'b'],
      grade: { points: 33, maxPoints: 100, right: false },
    }
    const item = itemOf(attempted([answered('dance', third)]), 'dance')
    expect(item).toMatchObject({ points: 33, pointsSquared: 1089, maxPoints: 100, right: 0 })
    expect(Object.keys(item.choices)).toEqual(['a', 'b'])
  })

  it('says how sure it was, and which option misleads those who are', () => {
    const sure = answered('dance', wrong, { confidence: 'sure', final: right })
    const item = itemOf(attempted([sure]), 'dance')
    expect(item.confidence).toEqual({ sure: { answered: 1, right: 0 } })
    // Sure of the first answer, and not of the last one.
    expect(item.choices).toMatchObject({ a: { sure: 1 }, b: { sure: 0 } })
  })

  it.each([
    [0, 0],
    [1, 1],
    [2, 1],
    [3, 2],
    [14, 3],
    [15, 4],
    [600, 9],
  ])('of %d seconds is of the length %d', (seconds, length) => {
    const item = itemOf(attempted([answered('dance', right, { seconds, hints: 2 })]), 'dance')
    expect(item.seconds).toEqual({ answered: 1, total: seconds, spread: { [length]: 1 } })
    expect(item).toMatchObject({ hints: 2, hinted: 1 })
  })

  it('of an outcome quiz counts its options, and no points', () => {
    const item = itemOf(attempted([answered('dance', { picks: ['a'] })]), 'dance')
    expect(item).toMatchObject({ answered: 1, right: 0, points: 0, maxPoints: 0, rests: {} })
    expect(item.choices).toMatchObject({ a: { first: 1 } })
  })

  it('may have an option with the name of something that every object has', () => {
    const first: CountedTry = { picks: ['constructor', '__proto__'] }
    const { choices } = itemOf(attempted([answered('dance', first)]), 'dance')
    const twice = addSums(choices, choices)
    expect(Object.entries(twice).map(([pick, { first: count }]) => [pick, count])).toEqual([
      ['constructor', 2],
      ['__proto__', 2],
    ])
  })
})

describe('adding', () => {
  it('is the same in every order, and subtracting takes all of it away', () => {
    const sums = ['rrrr', 'rw  ', 'wwww', 'r wr'].map((marks) => attemptSums(attemptOf(marks), DAY))
    const all = sums.reduce((one, other) => addSums(one, other))
    const reversed = sums.toReversed().reduce((one, other) => addSums(one, other))
    expect(reversed).toEqual(all)
    const none = sums.reduce((left, one) => addSums(left, one, -1), all)
    expect(JSON.stringify(none)).not.toMatch(/:-?[1-9]/)
  })
})
