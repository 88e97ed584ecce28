// Ids are public, and those that come from words may tell the key: "true", or "first" and "second".
import { expect, it } from 'vitest'
import { convert } from '../../../../content/import/convert.ts'
import type { Draft } from '../../../../content/import/draft.ts'
import { checkCatalogue } from '../../../../content/lint/check.ts'

const DRAFTS: readonly Draft[] = [
  {
    type: 'single',
    line: 1,
    prompt: 'Is it?',
    options: [
      { text: 'True', isRight: true },
      { text: 'False', isRight: false },
    ],
  },
  { type: 'order', line: 2, prompt: 'In which order?', items: ['first', 'second'] },
  { type: 'order', line: 3, prompt: 'Count.', items: ['1', '2', '3', '4'] },
  {
    type: 'match',
    line: 4,
    prompt: 'Which food?',
    pairs: [
      { item: 'cat', target: 'cat' },
      { item: 'dog', target: 'dog' },
    ],
  },
  {
    type: 'blanks',
    line: 5,
    prompt: 'It is [[gap-1]].',
    gaps: [
      {
        kind: 'select',
        options: [
          { text: 'right', isRight: true },
          { text: 'wrong', isRight: false },
        ],
      },
    ],
  },
]

it.each(DRAFTS)('no id or order of ids tells the key: $type', (draft) => {
  const naming = { id: 'quiz', title: 'Quiz', lang: 'en', description: 'A test.' }
  const imported = { drafts: [draft], skipped: [], warnings: [] }
  const { quiz } = convert(imported, naming)
  const findings = quiz ? checkCatalogue({ guides: [], quizzes: [quiz] }) : []
  expect(quiz?.questions).toHaveLength(1)
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(
    [],
  )
  expect(convert(imported, naming).markdown).toBe(convert(imported, naming).markdown)
})
