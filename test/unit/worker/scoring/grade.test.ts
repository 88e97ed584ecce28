// One response against one key: what partial credit must always do, and what is no
// response at all. The golden vectors have a file of their own.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../content/model/question.ts'
import type { Response } from '../../../../content/wire/index.ts'
import { grade } from '../../../../worker/scoring/grade.ts'
import type { Grade } from '../../../../worker/scoring/questions/grader.ts'
import { isChoice } from '../../../support/content/is-choice.ts'
import { CHECK_QUIZZES } from '../../../support/content/kinds.ts'
import { VECTOR_QUIZ } from '../../../support/content/vectors.ts'
import { dried, kinds, numbered, pour, shaped } from './questions.ts'

const quiz = CHECK_QUIZZES.find(({ id }) => id === VECTOR_QUIZ)
const questions = new Map(quiz?.questions.map((question) => [question.id, question]))

function graded(question: Question, response: Response): Grade {
  const result = grade(question, response, 'en')
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('partial credit', () => {
  const all = (right: number, others: number) => [...numbered('r', right), ...numbered('o', others)]

  it.each([
    [3, 1, ['r1'], 1, 0.33],
    [3, 1, ['r1', 'r2'], 1, 0.67],
    [3, 1, ['r1', 'r2', 'r3'], 1, 1],
    [3, 1, ['r1', 'r2', 'r3', 'o1'], 1, 0.67],
    [3, 1, ['r1', 'r2', 'o1'], 1, 0.33],
    [3, 1, ['r1', 'o1'], 1, 0],
    [3, 1, ['o1'], 1, 0],
    [3, 1, [], 1, 0],
    [3, 1, ['r1'], 2, 0.67],
    [3, 1, ['r1', 'r2'], 2, 1.33],
    [3, 1, ['r1'], 0.5, 0.17],
    [4, 0, ['r1'], 1, 0.25],
    [4, 0, ['r1', 'r2', 'r3'], 1, 0.75],
    [1, 3, ['r1'], 1, 1],
    [1, 3, ['r1', 'o1'], 1, 0],
    [6, 1, ['r1'], 1, 0.17],
    [6, 1, ['r1', 'r2', 'r3', 'r4', 'r5', 'o1'], 1, 0.67],
    [7, 0, ['r1', 'r2', 'r3'], 3, 1.29],
  ] as const)(
    'of %d right and %d others, %j at weight %d earns %d',
    (r, o, response, weight, score) => {
      expect(graded(shaped(r, o, weight), [...response]).score).toBe(score)
    },
  )

  /** Every set of options of every question with up to four right and three other ones. */
  const everything = [1, 2, 3, 4].flatMap((right) =>
    [0, 1, 2, 3].flatMap((others) =>
      subsets(all(right, others)).map((response) => ({
        question: shaped(right, others),
        right,
        response,
      })),
    ),
  )

  it('is full for exactly the right options, and only for them', () => {
    for (const { question, right, response } of everything) {
      const { correct, score } = graded(question, response)
      const exact = response.join() === numbered('r', right).join()
      expect(correct, response.join()).toBe(exact)
      expect(score === 1, response.join()).toBe(exact)
    }
  })

  it('stays between nothing and the weight, in whole hundredths', () => {
    for (const { question, response } of everything) {
      const { score } = graded(question, response)
      expect(score).toBeGreaterThanOrEqual(0)
      expect(score).toBeLessThanOrEqual(1)
      expect(score).toBe(Number(score.toFixed(2)))
    }
  })

  it('never falls when a right option is added, nor rises when another one is', () => {
    for (const { question, response } of everything) {
      const { score } = graded(question, response)
      for (const { id } of question.prompt.choices) {
        if (response.includes(id)) continue
        const after = graded(question, [...response, id]).score
        if (id.startsWith('r')) expect(after, `${response} + ${id}`).toBeGreaterThanOrEqual(score)
        else expect(after, `${response} + ${id}`).toBeLessThanOrEqual(score)
      }
    }
  })

  it('asks nothing about the order', () => {
    for (const { question, response } of everything) {
      expect(graded(question, response.toReversed()).score).toBe(graded(question, response).score)
    }
  })

  it('gives nothing for choosing everything, unless most of it is right', () => {
    for (const right of [1, 2, 3]) {
      expect(graded(shaped(right, right), all(right, right)).score).toBe(0)
      expect(graded(shaped(right, right + 1), all(right, right + 1)).score).toBe(0)
    }
  })
})

describe('a grade', () => {
  it('names the right response in the shape of a response, which is correct itself', () => {
    for (const question of [pour, kinds, dried, ...questions.values()].filter(isChoice)) {
      const first = question.prompt.choices[0]?.id ?? ''
      const { answer } = graded(question, question.type === 'multiple' ? [first] : first)
      expect(graded(question, answer)).toMatchObject({ correct: true, score: question.weight })
    }
  })

  it('names the options chosen', () => {
    expect(graded(pour, 'cold').chosen).toEqual(['cold'])
    expect(graded(kinds, ['mint', 'green']).chosen.toSorted()).toEqual(['green', 'mint'])
    expect(graded(kinds, []).chosen).toEqual([])
  })

  it('counts the weight of its question', () => {
    expect(graded(dried, 'true')).toMatchObject({ score: 2, maxScore: 2 })
    expect(graded(dried, 'false')).toMatchObject({ score: 0, maxScore: 2 })
  })
})

describe('what is no response', () => {
  const noOption = 'There is no option with this id.'
  it.each<[string, Question, Response, string]>([
    ['an unknown option', pour, 'lukewarm', noOption],
    ['an empty id', pour, '', noOption],
    ['an id in capitals', pour, 'Warm', noOption],
    ['an id with a blank', pour, ' warm', noOption],
    ['an id of the prototype', pour, '__proto__', noOption],
    ['a list for one option', pour, ['warm'], 'The response must be the id of one option.'],
    ['another word than true or false', dried, 'yes', noOption],
    ['a list for true or false', dried, ['true'], 'The response must be the id of one option.'],
    ['one id for a list', kinds, 'green', 'The response must be a list of option ids.'],
    ['an unknown option in a list', kinds, ['green', 'oolong'], noOption],
    ['an id of the prototype in a list', kinds, ['toString'], noOption],
    ['an option chosen twice', kinds, ['green', 'green'], 'You’ve chosen an option twice.'],
    ['a wrong option chosen twice', kinds, ['mint', 'mint'], 'You’ve chosen an option twice.'],
  ])('%s is refused', (_, question, response, error) => {
    expect(grade(question, response, 'en')).toEqual({ ok: false, error })
  })
})

function subsets(ids: readonly string[]): string[][] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((_, index) => bits & (1 << index)),
  )
}
