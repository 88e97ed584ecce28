// A file with more questions than anybody imports takes bounded time, and is not cut in silence.
import { expect, it } from 'vitest'
import type { Draft } from '../../../../content/import/draft.ts'
import { firstQuestions, MOST_QUESTIONS } from '../../../../content/import/most-questions.ts'

const file = (count: number): Draft[] =>
  Array.from({ length: count }, (_, at) => {
    return { type: 'truefalse', prompt: 'Is it?', line: at + 1, key: true }
  })

it('a file with as many questions as are read is read whole', () => {
  const { first, tooMany } = firstQuestions(file(MOST_QUESTIONS))
  expect(first).toHaveLength(MOST_QUESTIONS)
  expect(tooMany).toEqual([])
})

it('of a longer one the first are read, and the line from which on they are not is named', () => {
  const { first, tooMany } = firstQuestions(file(MOST_QUESTIONS + 3))
  expect(first.at(-1)?.line).toBe(MOST_QUESTIONS)
  expect(tooMany).toMatchObject([{ code: 'too-many-questions', line: MOST_QUESTIONS + 1 }])
})
