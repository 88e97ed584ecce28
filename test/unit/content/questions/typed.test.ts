// Typed questions: what the rules report, and which changes are a new revision.
import { expect, it } from 'vitest'
import { checkCatalogue } from '../../../../content/lint/check.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import type { Question } from '../../../../content/model/question.ts'
import { parseMarkup } from '../../../../content/parsing/markup.ts'
import { type BlankSource, blanks } from '../../../../content/questions/blanks.ts'
import { number } from '../../../../content/questions/number.ts'
import { definitionOf } from '../../../../content/questions/registry.ts'
import { text } from '../../../../content/questions/text.ts'
import { extendLedger } from '../../../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../../../content/revisions/ledger.ts'
import { TYPED, TYPED_QUIZ } from '../../../fixtures/content/typed-scoring.ts'

const feedback = { right: 'So it is.', other: 'Look again.' }
const base = { id: 'q', section: 'water', prompt: 'How hot?', explanation: 'It is.', feedback }

const catalogueOf = (question: Question): Catalogue => ({
  ...TYPED,
  quizzes: [{ ...TYPED_QUIZ, questions: [question] }],
})
const codes = (question: Question) => checkCatalogue(catalogueOf(question)).map(({ code }) => code)

const gaps = (prompt: string, source: Record<string, BlankSource>) =>
  blanks({ ...base, prompt, blanks: source })
const pot: BlankSource = { accept: ['pot'], feedback }

it('reports no error about the fixture quiz', () => {
  expect(checkCatalogue(TYPED).filter(({ severity }) => severity === 'error')).toEqual([])
})

it.each<[string, string, Question]>([
  ['a key that is no number', 'not-a-number', number({ ...base, key: 'six' })],
  ['a key that is not finite', 'not-a-number', number({ ...base, key: Number.NaN })],
  ['a tolerance below 0', 'tolerance', number({ ...base, key: 6, tolerance: -1 })],
  ['a range upside down', 'tolerance', number({ ...base, key: { from: 5, to: 3 } })],
  [
    'an expected number that is right',
    'expected-is-right',
    number({ ...base, key: 6, tolerance: 1, expected: [{ key: 7, feedback: 'Near.' }] }),
  ],
  [
    'an empty feedback',
    'empty-text',
    number({ ...base, key: 6, feedback: { ...feedback, other: '' } }),
  ],
  ['an empty form', 'accepted-form', text({ ...base, accept: [' '] })],
  ['two forms that read the same', 'same-form', text({ ...base, accept: ['Tea', 'TEA'] })],
  ['a form in Turkish capitals', 'same-form', text({ ...base, accept: ['istanbul', 'İSTANBUL'] })],
  [
    'an expected text that is right',
    'expected-is-right',
    text({ ...base, accept: ['tea'], expected: [{ accept: ['Tea'], feedback: 'Yes.' }] }),
  ],
  ['a form that is too long', 'accepted-form', text({ ...base, accept: ['x'.repeat(201)] })],
  ['a gap that is not described', 'gap', gaps('A [[pot]] and a [[lid]].', { pot })],
  ['a blank without a gap', 'gap', gaps('A [[pot]].', { pot, lid: pot })],
  ['a gap twice', 'gap', gaps('A [[pot]] and a [[pot]].', { pot })],
  ['no gap at all', 'gap', gaps('A pot.', {})],
  ['a gap in another type', 'gap', text({ ...base, prompt: 'A [[pot]]?', accept: ['pot'] })],
  [
    'a pick that the bank does not have',
    'unknown-key',
    blanks({
      ...base,
      prompt: 'A [[pot]].',
      blanks: { pot: { pick: 'lid', feedback } },
      bank: { a: 'A', b: 'B' },
    }),
  ],
  [
    'a choice of one',
    'option-count',
    gaps('A [[pot]].', { pot: { key: 'a', options: { a: { text: 'A', feedback: 'A.' } } } }),
  ],
])('reports %s', (_, code, question) => {
  expect(codes(question)).toContain(code)
})

it('accepts an expected word that differs by a vowel sign only, where accents are ignored', () => {
  const day = text({
    ...base,
    accept: ['दिन'],
    accents: 'ignore',
    expected: [{ accept: ['दान'], feedback: 'That is a gift.' }],
  })
  expect(codes(day)).toEqual([])
})

it('parses a gap as a run with a text, and an escaped gap as plain text', () => {
  expect(parseMarkup('A [[pot]] of *tea*, [[lid]].')).toEqual([
    { t: 'text', text: 'A ' },
    { t: 'blank', id: 'pot', text: '(1) ____' },
    { t: 'text', text: ' of ' },
    { t: 'em', text: 'tea' },
    { t: 'text', text: ', ' },
    { t: 'blank', id: 'lid', text: '(2) ____' },
    { t: 'text', text: '.' },
  ])
  expect(parseMarkup('\\[\\[pot]]')).toBe('[[pot]]')
})

it('adds a revision when scoring changes, and for nothing else', () => {
  const released = (question: Question) =>
    extendLedger(EMPTY_LEDGER, catalogueOf(question)).quizzes.typed?.questions.q?.revisions[0]
  const plain = released(number({ ...base, key: 6, unit: 'km' }))
  const said = { ...feedback, other: 'Again.' }
  expect(released(number({ ...base, key: 6, unit: 'km', feedback: said }))).toBe(plain)
  expect(released(number({ ...base, key: '6', unit: 'km' }))).toBe(plain)
  for (const changed of [
    number({ ...base, key: 7, unit: 'km' }),
    number({ ...base, key: 6, unit: 'm' }),
    number({ ...base, key: 6, unit: 'km', tolerance: 1 }),
    number({ ...base, key: { from: 6, to: 6 }, unit: 'km' }),
  ]) {
    expect(released(changed)).not.toBe(plain)
  }
  const forms = released(text({ ...base, accept: ['a', 'b'] }))
  expect(released(text({ ...base, accept: ['b', 'a'] }))).toBe(forms)
  expect(released(text({ ...base, accept: ['b', 'a'], case: true }))).not.toBe(forms)
  expect(released(text({ ...base, accept: ['a', 'b', 'c'] }))).not.toBe(forms)
})

it('adds a revision when a key becomes exact, and keeps the hash of every other key', () => {
  const released = (question: Question) =>
    extendLedger(EMPTY_LEDGER, catalogueOf(question)).quizzes.typed?.questions.q?.revisions[0]
  const sources: readonly [Question, Question][] = [
    [number({ ...base, key: 6 }), number({ ...base, key: 6, exact: true })],
    [text({ ...base, accept: ['tea'] }), text({ ...base, accept: ['tea'], exact: true })],
    [gaps('A [[pot]].', { pot }), gaps('A [[pot]].', { pot: { ...pot, exact: true } })],
  ]
  for (const [lenient, exact] of sources) expect(released(exact)).not.toBe(released(lenient))
  // What the ledger held for this key before keys could be exact.
  const parts = (question: Question) => definitionOf(question).scoringParts(question)
  expect(parts(text({ ...base, accept: ['tea'] }))).toEqual([['tea'], false, true])
  expect(parts(number({ ...base, key: 6 }))).toEqual([null, ['6', '0']])
})
