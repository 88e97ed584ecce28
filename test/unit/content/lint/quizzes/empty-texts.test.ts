// Rules about texts that are empty, ids that occur twice, and parts that are never used.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../../content/model/question.ts'
import type { Quiz } from '../../../../../content/model/quiz.ts'
import { blanks } from '../../../../../content/questions/blanks.ts'
import { text } from '../../../../../content/questions/text.ts'
import { translateQuiz } from '../../../../../content/translate/quiz.ts'
import { PETS } from '../../../../fixtures/content/outcome-scoring.ts'
import { COFFEE, COFFEE_TEXTS, coffeeQuiz } from '../../../../fixtures/content/translated-quiz.ts'
import { TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'
import { findingsIn } from '../../../../support/content/findings.ts'

const feedback = { right: 'So it is.', other: 'Look again.' }
const base = { id: 'q', section: 'water', prompt: 'A [[pot]].', explanation: 'It is.', feedback }
const band = { id: 'all', from: 0, title: 'Measured', text: 'So it is.' }

const found = (quiz: Quiz, sources = {}) =>
  findingsIn({ guides: quiz.guide ? [quiz.guide] : [], quizzes: [quiz] }, sources).filter(
    ({ message }) => !message.startsWith('guide'),
  )
const messages = (quiz: Quiz) => found(quiz).map(({ code, message }) => `${code}: ${message}`)
const asking = (question: Question) => messages({ ...TYPED_QUIZ, questions: [question] })

describe('a quiz', () => {
  it.each<[string, Quiz]>([
    ['check', { ...TYPED_QUIZ, title: '', description: ' ' }],
    ['match', { ...PETS, title: '', description: ' ' }],
  ])('of kind %s must have a title and a description', (_, quiz) => {
    expect(messages(quiz)).toEqual([
      expect.stringContaining('its title is empty; lists and previews'),
      expect.stringContaining('its description is empty; lists and previews'),
    ])
  })

  it('must have them in a translation too', () => {
    const translations = [translateQuiz(coffeeQuiz, { ...COFFEE_TEXTS, title: '' })]
    expect(findingsIn({ ...COFFEE, translations })).toMatchObject([
      { code: 'empty-text', message: expect.stringContaining('its title is empty') },
    ])
  })

  it('must have a question', () => {
    expect(messages({ ...TYPED_QUIZ, questions: [] })).toEqual([
      'no-questions: quiz "typed": it has no questions; there’s nothing to answer; write one, or unlist the quiz',
    ])
  })

  it('is reported with its line', () => {
    const sources = { 'content/quizzes/typed.ts': "id: 'typed',\n title: '',\n questions: []," }
    const lines = found({ ...TYPED_QUIZ, title: '', questions: [] }, sources)
    expect(lines.map(({ line }) => line)).toEqual([2, 3])
  })
})

describe('a band', () => {
  it('must have an id of its own', () => {
    const bands = [band, { ...band, from: 50 }]
    const sources = {
      'content/quizzes/typed.ts': "id: 'typed',\n bands: [\n {id: 'all'},\n {id: 'all'}",
    }
    expect(found({ ...TYPED_QUIZ, bands }, sources)).toMatchObject([
      {
        code: 'duplicate-id',
        message: expect.stringContaining('two bands have the id "all"'),
        line: 4,
      },
    ])
  })

  it.each(['title', 'text'])('must have a %s', (what) => {
    expect(messages({ ...TYPED_QUIZ, bands: [{ ...band, [what]: ' ' }] })).toEqual([
      `empty-text: quiz "typed": the ${what} of band "all" is empty; the result would show a blank; write it`,
    ])
  })
})

describe('a question that is typed into', () => {
  it('must not expect an empty form', () => {
    const expected = [{ accept: ['', ' '], feedback: 'Type.' }] as const
    const question = text({ ...base, prompt: 'A what?', accept: ['vessel'], expected })
    const message = expect.stringContaining(
      'expected-form: question "q": an expected form is empty;',
    )
    expect(asking(question)).toEqual([message, message])
  })

  it('must not have a bank that no gap picks from', () => {
    const own = { pot: { accept: ['vessel'], feedback } } as const
    const bank = { a: 'A', b: 'B' }
    expect(asking(blanks({ ...base, blanks: own, bank }))).toEqual([
      'unused-bank: question "q": it has a bank, but no gap picks from it; readers would never see it; give a gap "pick", or drop the bank',
    ])
    expect(asking(blanks({ ...base, blanks: { pot: { pick: 'a', feedback } }, bank }))).toEqual([])
  })
})
