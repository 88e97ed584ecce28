// The rule that no two options look the same to a reader.
import { describe, expect, it } from 'vitest'
import type { Question } from '../../../../../content/model/question.ts'
import { blanks } from '../../../../../content/questions/blanks.ts'
import { order } from '../../../../../content/questions/order.ts'
import { single } from '../../../../../content/questions/single.ts'
import { translateQuiz } from '../../../../../content/translate/quiz.ts'
import { COFFEE, COFFEE_TEXTS, coffeeQuiz } from '../../../../fixtures/content/translated-quiz.ts'
import { TYPED, TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'
import { findingsIn } from '../../../../support/content/findings.ts'

const base = { id: 'q', section: 'water', prompt: 'It is [[one]], [[two]].', explanation: 'So.' }
const feedback = { right: 'So it is.', other: 'Look again.' }
const option = (text: string) => ({ text, feedback: 'So.' })

const found = (question: Question) =>
  findingsIn({ ...TYPED, quizzes: [{ ...TYPED_QUIZ, questions: [question] }] }).map(
    ({ code, message }) => `${code}: ${message}`,
  )
const choosing = (a: string, b: string) =>
  single({ ...base, prompt: 'Which?', options: { a: option(a), b: option(b) }, key: 'a' })

const said = (text: string) =>
  `same-text: question "q": two options of a gap read "${text}"; readers can’t tell which one counts; reword or drop one`

describe('options of a gap that read alike', () => {
  it('are reported where the gap has options of its own', () => {
    const own = { options: { a: option('Hot'), b: option('hot.') }, key: 'a' }
    const other = { options: { a: option('Wet'), b: option('Dry') }, key: 'a' }
    expect(found(blanks({ ...base, blanks: { one: own, two: other } }))).toEqual([said('hot')])
  })

  it('are reported once, where gaps share a bank', () => {
    const pick = { pick: 'x', feedback }
    const bank = { x: 'X', y: 'x.', z: 'Z' }
    expect(found(blanks({ ...base, blanks: { one: pick, two: pick }, bank }))).toEqual([said('x')])
  })

  it('are reported in a translation', () => {
    const { recipe } = COFFEE_TEXTS.questions
    const questions = {
      ...COFFEE_TEXTS.questions,
      recipe: { ...recipe, bank: { moka: 'la olla', pan: 'La olla.' } },
    }
    const translations = [translateQuiz(coffeeQuiz, { ...COFFEE_TEXTS, questions })]
    const messages = findingsIn({ ...COFFEE, translations }).map(({ message }) => message)
    expect(messages).toEqual([
      expect.stringContaining('question "recipe": two options of a gap read "la olla"'),
    ])
  })
})

describe('texts that Unicode spells in two ways', () => {
  it.each([
    ['composed or not', 'Café', 'Cafe\u0301'],
    ['with a zero-width space', 'Teapot', 'Tea\u200bpot'],
    ['with a soft hyphen', 'Teapot', 'Tea\u00adpot'],
    ['with a mark of direction', 'Teapot', '\u200eTeapot'],
  ])('count as the same: %s', (_, one, other) => {
    expect(found(choosing(one, other))).toEqual([expect.stringContaining('same-text')])
    const items = { a: { text: one }, b: { text: other } }
    const ordered = order({ ...base, prompt: 'In order?', items, feedback: 'Look again.' })
    expect(found(ordered)).toContainEqual(expect.stringContaining('same-text'))
  })

  it('do not count as the same where they look different', () => {
    expect(found(choosing('10²', '102'))).toEqual([])
    expect(found(choosing('résumé', 'resume'))).toEqual([])
  })
})
