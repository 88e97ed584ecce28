// JSON of our own: what is wrong with a file is said by its place. round-trip.test.ts reads good ones.
import { expect, it } from 'vitest'
import { quizOfJson } from '../../../../content/export/json/read.ts'
import { quizJson } from '../../../../content/export/json/write.ts'
import { QUIZZES } from '../../../support/content/every-quiz.ts'

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
