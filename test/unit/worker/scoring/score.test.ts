// Points, percent, bands and sections of an attempt.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../content/model/question.ts'
import type { BandSource } from '../../../../content/model/quiz.ts'
import {
  bandFor,
  bySection,
  coverage,
  percent,
  type Scored,
  tally,
} from '../../../../worker/scoring/score.ts'
import { CHECK_QUIZZES } from '../../../support/content/kinds.ts'
import { dried, kinds, pour, steep } from './questions.ts'

const earned = (question: Question, score: number): Scored => ({
  question,
  grade: { score, correct: score === question.weight },
})

describe('a tally', () => {
  it('adds up points and what they could have been', () => {
    expect(tally([earned(pour, 1), earned(dried, 2)])).toEqual({ score: 3, maxScore: 3 })
    expect(tally([])).toEqual({ score: 0, maxScore: 0 })
  })

  it('leaves out a question without an answer, which is neither right nor wrong', () => {
    expect(tally([earned(pour, 1), { question: dried }])).toEqual({ score: 1, maxScore: 1 })
    expect(tally([earned(pour, 0), { question: dried }])).toEqual({ score: 0, maxScore: 1 })
    expect(tally([{ question: dried }])).toEqual({ score: 0, maxScore: 0 })
  })

  it('stands beside how much was asked and answered', () => {
    expect(coverage([earned(pour, 0), { question: dried }, { question: kinds }])).toEqual({
      asked: 3,
      answered: 1,
    })
    expect(coverage([])).toEqual({ asked: 0, answered: 0 })
  })

  it.each([
    [[0.33, 0.33, 0.33], 0.99],
    [[0.33, 0.67], 1],
    [[0.1, 0.2], 0.3],
    [[0.67, 0.67, 0.67], 2.01],
    [Array.from({ length: 14 }, () => 0.07), 0.98],
    [Array.from({ length: 100 }, () => 0.01), 1],
  ])('of %j is exact to hundredths', (scores, sum) => {
    expect(tally(scores.map((score) => earned(kinds, score))).score).toBe(sum)
  })

  it('of weights is exact to hundredths', () => {
    const question = { ...pour, weight: 0.1 }
    expect(tally([question, question, question].map((q) => earned(q, 0.1)))).toEqual({
      score: 0.3,
      maxScore: 0.3,
    })
  })
})

describe('the percentage', () => {
  it.each([
    [0, 14, 0],
    [0.01, 14, 1],
    [0.07, 14, 1],
    [1, 14, 7],
    [7, 14, 50],
    [1, 3, 33],
    [2, 3, 67],
    [1, 8, 13],
    [13.92, 14, 99],
    [13.99, 14, 99],
    [199, 200, 99],
    [14, 14, 100],
    [0, 0, 0],
  ])('of %d out of %d is %d', (score, maxScore, whole) => {
    expect(percent({ score, maxScore })).toBe(whole)
  })

  it('is 100 for a full score alone and 0 for none alone', () => {
    for (let hundredths = 1; hundredths < 1400; hundredths += 1) {
      const reached = percent({ score: hundredths / 100, maxScore: 14 })
      expect(reached).toBeGreaterThanOrEqual(1)
      expect(reached).toBeLessThanOrEqual(99)
      expect(Number.isInteger(reached)).toBe(true)
    }
  })
})

describe('a band', () => {
  const band = (id: string, from: number): BandSource => ({ id, from, title: id, text: id })
  const bands = [band('first', 0), band('second', 50), band('third', 85)]
  const all = { asked: 4, answered: 4 }
  const reaching = (reached: number) => ({ score: reached, maxScore: 100, ...all })

  it.each([
    [0, 'first'],
    [1, 'first'],
    [49, 'first'],
    [50, 'second'],
    [51, 'second'],
    [84, 'second'],
    [85, 'third'],
    [100, 'third'],
  ])('for %d percent is the %s', (reached, id) => {
    expect(bandFor(bands, reaching(reached))?.id).toBe(id)
  })

  it('for 100 alone is reached by nothing less', () => {
    const strict = [band('some', 0), band('all', 100)]
    expect(bandFor(strict, { score: 13.99, maxScore: 14, ...all })?.id).toBe('some')
    expect(bandFor(strict, { score: 14, maxScore: 14, ...all })?.id).toBe('all')
  })

  it.each([
    [0, 0, undefined],
    [0, 10, undefined],
    [1, 10, undefined],
    [4, 10, undefined],
    [5, 10, 'third'],
    [10, 10, 'third'],
    [9, 19, undefined],
    [10, 19, 'third'],
    [1, 2, 'third'],
    [1, 1, 'third'],
  ])('with %d of %d answered is %s', (answered, asked, id) => {
    const whole = { score: answered, maxScore: answered }
    expect(bandFor(bands, { ...whole, asked, answered })?.id).toBe(id)
  })

  it('is none of a quiz without bands', () => {
    expect(bandFor([], reaching(100))).toBeUndefined()
  })

  it('is there for every percentage of every quiz', () => {
    for (const quiz of CHECK_QUIZZES) {
      const ids = Array.from(
        { length: 101 },
        (_, reached) => bandFor(quiz.bands, reaching(reached))?.id,
      )
      expect([...new Set(ids)]).toEqual(quiz.bands.map(({ id }) => id))
    }
  })

  it('fails loudly where no band begins at 0', () => {
    expect(() => bandFor([band('late', 10)], reaching(5))).toThrow(
      'The first band of a quiz begins at 0.',
    )
  })
})

describe('sections', () => {
  it('stand in the order in which they first appear, each with its own tally', () => {
    const sections = bySection([
      earned(kinds, 0.33),
      earned(pour, 1),
      earned(dried, 2),
      { question: steep },
    ])
    expect([...sections]).toEqual([
      ['leaves', { score: 2.33, maxScore: 3 }],
      ['water', { score: 1, maxScore: 1 }],
    ])
  })

  it('are none for an attempt at nothing', () => {
    expect(bySection([]).size).toBe(0)
    expect(bySection([{ question: steep }]).size).toBe(0)
  })

  it('leave out what names none', () => {
    const { section: _, ...free } = pour
    expect([...bySection([earned(free, 1), earned(dried, 2)]).keys()]).toEqual(['leaves'])
  })

  it('are exact to hundredths too', () => {
    const third = earned(kinds, 0.33)
    expect(bySection([third, third, third]).get('leaves')).toEqual({ score: 0.99, maxScore: 3 })
  })
})
