// The answers of an earlier API are today's without the fields that it did not name.
import { expect, it } from 'vitest'
import type { OpenApi } from '../../support/releases/api-losses.ts'
import { asReleased } from '../../support/releases/as-released.ts'
import { openapiOf, VERSIONS } from '../../support/releases/read.ts'

const question = { id: 'a', revision: 1, type: 'truefalse', prompt: 'Is it?', hints: 0 }
const choices = ['true', 'false'].map((id) => ({ id, text: id }))
const quiz = {
  id: 'tea',
  revision: 1,
  title: 'Tea',
  description: 'On tea.',
  lang: 'en',
  kind: 'check',
}

it.each(VERSIONS)('leaves out at every depth what %s did not name', (version) => {
  const api = openapiOf(version) as OpenApi
  const later = { newField: { newer: 1 } }
  const released = asReleased(api, 'GET', '/api/v1/quizzes/tea', 200, {
    ...quiz,
    ...later,
    questions: [{ ...question, ...later, choices: choices.map((one) => ({ ...one, ...later })) }],
  })
  expect(JSON.stringify(released)).not.toContain('newField')
  expect(released).toMatchObject({ ...quiz, questions: [{ ...question, choices }] })
})
