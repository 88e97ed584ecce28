// JSON of our own: a quiz comes back whole.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { quizOfJson } from '../../../../content/export/json/read.ts'
import { quizJson } from '../../../../content/export/json/write.ts'
import type { Quiz } from '../../../../content/model/quiz.ts'
import { anyQuiz } from '../../../support/content/any-quiz.ts'
import { comparableQuiz } from '../../../support/content/comparable.ts'
import { QUIZZES } from '../../../support/content/every-quiz.ts'

function again(quiz: Quiz): Quiz {
  const read = quizOfJson(JSON.parse(quizJson(quiz)))
  if (!read.ok) throw new Error(read.error.join('\n'))
  return read.value
}

it.each(QUIZZES.map((quiz) => [quiz.id, quiz] as const))('gives back %s as it was', (_, quiz) => {
  expect(comparableQuiz(again(quiz))).toEqual(comparableQuiz(quiz))
})

it('gives back any quiz as it was', () => {
  fc.assert(
    fc.property(anyQuiz, (quiz) => {
      expect(comparableQuiz(again(quiz))).toEqual(comparableQuiz(quiz))
    }),
    { numRuns: 30, seed: 20_261_129 },
  )
})

it('says where a file is wrong', () => {
  const [quiz] = QUIZZES
  const file = JSON.parse(quiz ? quizJson(quiz) : '')
  expect(quizOfJson({ ...file, version: 2 })).toMatchObject({ ok: false })
  expect(quizOfJson({ ...file, tries: 'often' })).toMatchObject({
    ok: false,
    error: [expect.stringMatching(/^tries: /)],
  })
  const [first, ...rest] = file.questions
  const questions = [{ ...first, id: 'Not a slug' }, ...rest]
  expect(quizOfJson({ ...file, questions })).toMatchObject({
    ok: false,
    error: [expect.stringMatching(/^questions\.0\.id: /)],
  })
})
