// Texts that name an answer which the key refuses.
import { expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Question } from '../../../../../content/model/question.ts'
import { blanks } from '../../../../../content/questions/blanks.ts'
import { text } from '../../../../../content/questions/text.ts'
import { TYPED, TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'

const base = { id: 'q', section: 'water', explanation: 'So it is.' }
const accept = ['university', "bachelor's degree"] as const
const right = 'So it is.'

const found = (question: Question, lang = 'en') =>
  checkCatalogue({ ...TYPED, quizzes: [{ ...TYPED_QUIZ, lang, questions: [question] }] })
    .filter(({ code }) => code === 'refused-word')
    .map(({ severity, message }) => `${severity} ${message}`)

const saying = (other: string, lang?: string) =>
  found(text({ ...base, prompt: 'Who?', accept, feedback: { right, other } }), lang)

it.each([
  ['en', 'It is the school that teaches the programme.', 'school'],
  ['en', 'No. It was the teaching school which began it.', 'teaching school'],
  ['en', 'It is a college, not a platform.', 'college'],
  ['en', 'Ask for a *degree programme*.', 'degree programme'],
  ['en', 'People say “degree course”.', 'degree course'],
  ['es', 'Es la escuela la que enseña.', 'escuela'],
  ['es', 'No. Es el centro que enseña.', 'centro'],
  ['es', 'Es una escuela, no una plataforma.', 'escuela'],
])('warns in the language %s of “%s”', (lang, other, word) => {
  expect(saying(other, lang)).toEqual([
    expect.stringMatching(
      new RegExp(`^warning .*the feedback "other" gives "${word}" as an answer`),
    ),
  ])
})

it.each([
  'It is the university that teaches.',
  'It is the universities which teach.',
  'It is not the *platform*.',
  'It is a place where people study.',
  'It is the one that teaches.',
  'People say “university”, and mean “bachelor degree”.',
  'Schools teach as well.',
])('does not warn of “%s”', (other) => {
  expect(saying(other)).toEqual([])
})

it('does not warn of an expected response, which has feedback of its own', () => {
  const expected = [{ accept: ['school'] as const, feedback: 'A school is smaller.' }]
  const other = 'It is the school that teaches.'
  const question = text({ ...base, prompt: 'Who?', accept, feedback: { right, other }, expected })
  expect(found(question)).toEqual([])
})

it('reads the texts of each gap, and what any gap accepts', () => {
  const question = (other: string) =>
    blanks({
      ...base,
      prompt: 'The [[issuer]] gives a [[goal]].',
      blanks: {
        issuer: { accept: ['university'], feedback: { right, other } },
        goal: { accept: ['degree'], feedback: { right, other: right } },
      },
    })
  expect(found(question('It is the school that teaches.'))).toEqual([
    expect.stringContaining('the feedback "issuer/other" gives "school"'),
  ])
  expect(found(question('It is the degree that counts.'))).toEqual([])
})
