// Questions are written and read again many at once, and one that would come back otherwise costs
// no other.
import { expect, it } from 'vitest'
import { convert } from '../../../../content/import/convert.ts'
import type { Draft } from '../../../../content/import/draft.ts'
import { MOST_QUESTIONS } from '../../../../content/import/most-questions.ts'

const COUNT = 100
/** A quotation below a prompt is a hint in Markdown. */
const QUOTED = [1, 50, 51, 100]

const draft = (line: number): Draft => ({
  type: 'single',
  line,
  prompt: QUOTED.includes(line) ? 'Which?\n\n> Said.' : 'Which?',
  options: [
    { text: 'One', isRight: true },
    { text: 'Two', isRight: false },
  ],
})

it('skips just the questions that Markdown has no form for, wherever they stand', () => {
  const drafts = Array.from({ length: COUNT }, (_, at) => draft(at + 1))
  const imported = { drafts, skipped: [], warnings: [] }
  const { questions, skipped } = convert(imported, { id: 'many', title: 'Many', lang: 'en' })
  expect(skipped.map(({ code, line }) => [code, line])).toEqual(
    QUOTED.map((line) => ['no-form', line]),
  )
  expect(questions.map(({ place }) => place.line)).toEqual(
    drafts.map(({ line }) => line).filter((line) => !QUOTED.includes(line)),
  )
  expect(questions.map(({ question }) => question.id)).toEqual(
    questions.map((_, at) => (at === 0 ? 'which' : `which-${at + 1}`)),
  )
})

it('leaves out what is behind the most questions that are read of a file, and names its line', () => {
  // The questions before are holes of the list, which are passed over: real ones would take seconds.
  const drafts: Draft[] = []
  drafts[MOST_QUESTIONS] = draft(7)
  const imported = { drafts, skipped: [], warnings: [] }
  const { questions, skipped } = convert(imported, { id: 'many', title: 'Many', lang: 'en' })
  expect(questions).toEqual([])
  expect(skipped).toMatchObject([{ code: 'too-many-questions', line: 7 }])
})
