// Rules about gaps: text that looks like a gap and is not parsed as one.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { Question } from '../../../../../content/model/question.ts'
import { type BlankSource, blanks } from '../../../../../content/questions/blanks.ts'
import { TYPED, TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'

const feedback = { right: 'So it is.', other: 'Look again.' }
const base = { id: 'q', section: 'water', explanation: 'It is.' }
const pot: BlankSource = { accept: ['kettle'], feedback }

const found = (question: Question) =>
  checkCatalogue({ ...TYPED, quizzes: [{ ...TYPED_QUIZ, questions: [question] }] }).map(
    ({ code, message }) => `${code}: ${message}`,
  )
const asking = (prompt: string, blank = pot) => blanks({ ...base, prompt, blanks: { pot: blank } })

describe('a gap inside a mark', () => {
  it.each([
    ['bold', 'A **[[pot]]** of tea.'],
    ['italics', 'A *big [[pot]]* of tea.'],
    ['code', 'A `[[pot]]` of tea.'],
  ])('is reported once, inside %s', (mark, prompt) => {
    expect(found(asking(prompt))).toEqual([
      expect.stringMatching(
        new RegExp(`^gap: .*\\[\\[pot]] inside ${mark}.*end the ${mark} before`),
      ),
    ])
  })

  it('is reported even if another occurrence of it is parsed', () => {
    expect(found(asking('A [[pot]], a **[[pot]]**.'))).toEqual([
      expect.stringContaining('[[pot]] inside bold'),
    ])
  })
})

it('reports a gap whose id is not a slug', () => {
  expect(found(asking('A [[pot]] and a [[Lid]].'))).toEqual([
    expect.stringContaining('[[Lid]], whose id isn’t a slug'),
  ])
})

it.each(['A [[pot]] of *tea*.', 'A [[pot]], not \\[\\[lid]].'])('accepts %s', (prompt) => {
  expect(found(asking(prompt))).toEqual([])
})
