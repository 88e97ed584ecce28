// What the page says in words: only of enough answers, the most important first, each with advice.
import { describe, expect, it } from 'vitest'
import { addSums } from '../../../../../worker/statistics/add-sums.ts'
import { analyse } from '../../../../../worker/statistics/analysis/analyse.ts'
import { choicesOf } from '../../../../../worker/statistics/analysis/subject.ts'
import { attemptSums } from '../../../../../worker/statistics/attempt-sums.ts'
import type { CountedAttempt } from '../../../../../worker/statistics/counted-attempt.ts'
import type { QuizSums } from '../../../../../worker/statistics/sums.ts'
import { honeyBeesQuiz as quiz } from '../../../../fixtures/content/check-quiz.ts'
import { whichBeeTask } from '../../../../fixtures/content/outcome-quiz.ts'

const NOTHING: QuizSums = { days: {}, items: {} }
const [FIRST, SECOND] = quiz.questions.map(({ id }) => id)

/** Answers to the first two questions; `revision` is that of the first one. */
function sumsOf(answers: readonly { pick: string; isRight: boolean; revision?: number }[]) {
  return answers
    .map(({ pick, isRight, revision = 1 }, index): CountedAttempt => {
      const answer = (question = '', of: number, picks: string[], right: boolean) => {
        const grade = { points: right ? 100 : 0, maxPoints: 100, right }
        const one = { picks, grade }
        return { question, revision: of, first: one, final: one }
      }
      const both = [
        answer(FIRST, revision, [pick], isRight),
        answer(SECOND, 1, ['dry'], index % 2 === 0),
      ]
      return { revision: 1, asked: both, answers: both, pool: 2 }
    })
    .map((attempt) => attemptSums(attempt, '2026-11-29'))
    .reduce((all, one) => addSums(all, one), NOTHING)
}

function analysisOf(sums: QuizSums, revision = 1) {
  const questions = Object.fromEntries(quiz.questions.map(({ id }) => [id, 1]))
  const revisions = { revision: 1, questions: { ...questions, [FIRST ?? '']: revision } }
  const urlOf = (section: string) => `/g/honey-bees#${section}`
  return analyse({ quiz, revisions, urlOf, population: 'Readers.' }, sums)
}

const times = <T>(count: number, value: T) => Array.from({ length: count }, () => value)
const RIGHT = { pick: 'worker', isRight: true }
const QUEEN = { pick: 'queen', isRight: false }
const DRONE = { pick: 'drone', isRight: false }

describe('findings', () => {
  it('are none under 20 answers, and no figures are shown', () => {
    const { findings, questions } = analysisOf(sumsOf([...times(4, RIGHT), ...times(15, QUEEN)]))
    expect(findings).toEqual([])
    expect(questions[0]).toMatchObject({ n: 19, figures: null })
  })

  it('name the mistake that most make, and the passage that should say it', () => {
    const sums = sumsOf([...times(30, RIGHT), ...times(20, QUEEN), ...times(6, DRONE)])
    const found = analysisOf(sums).findings.find(({ kind }) => kind === 'common-mistake')
    expect(found).toMatchObject({ question: FIRST, choice: 'queen' })
    expect(found?.text).toBe(
      'Most who miss this choose “The queen, who looks for a place to lay” (20 of 26).',
    )
    expect(found?.advice).toContain('“The life of a worker”')
  })

  it('say what a revision changed, once both have enough answers', () => {
    const before = [...times(20, RIGHT), ...times(40, QUEEN)]
    const after = [...times(45, RIGHT), ...times(15, QUEEN)].map((one) => ({ ...one, revision: 2 }))
    const { findings, questions } = analysisOf(sumsOf([...before, ...after]), 2)
    expect(questions.slice(0, 2).map(({ revision, isCurrent }) => [revision, isCurrent])).toEqual([
      [2, true],
      [1, false],
    ])
    expect(questions[0]?.change?.difference).toBeCloseTo(45 / 60 - 20 / 60, 12)
    expect(findings.find(({ kind }) => kind === 'better')?.text).toBe(
      'Since revision 2, first answers are better by 42 points.',
    )
    const few = analysisOf(sumsOf([...before, ...after.slice(0, 19)]), 2)
    expect(few.questions[0]?.change).toBeUndefined()
  })

  it('begin with what harms readers', () => {
    const answers = [...times(60, RIGHT), ...times(35, QUEEN), ...times(5, DRONE)]
    const order = analysisOf(sumsOf(answers)).findings.filter(({ question }) => question === FIRST)
    const kinds = order.map(({ kind }) => kind)
    expect(kinds.indexOf('common-mistake')).toBe(0)
    expect(kinds.indexOf('unused')).toBeGreaterThan(0)
    expect(order.every(({ advice }) => advice !== '')).toBe(true)
  })
})

describe('the choices of a question', () => {
  it.each(quiz.questions.map((question) => [question.type, question] as const))(
    'have names, and say which are right: %s',
    (type, question) => {
      const choices = choicesOf(question)
      expect(choices.every(({ text }) => text !== '')).toBe(true)
      expect(choices.some(({ isRight }) => isRight)).toBe(type !== 'order')
    },
  )

  it('of an outcome quiz are neither right nor wrong', () => {
    const [question] = whichBeeTask.questions
    const choices = question ? choicesOf(question) : []
    expect(choices.length).toBeGreaterThan(1)
    expect(choices.every(({ isRight }) => isRight === null)).toBe(true)
  })
})
