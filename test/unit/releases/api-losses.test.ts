// The comparison of two OpenAPI documents by which the tests hold the API to its earlier releases: it
// finds what a client would lose, and lets the API grow.
import { describe, expect, it } from 'vitest'
import { openapiDocument } from '../../../worker/openapi/document.ts'
import { apiLosses, type OpenApi } from '../../support/releases/api-losses.ts'

/** JSON that a test takes apart. */
// biome-ignore lint/suspicious/noExplicitAny: a document has no type that tells where things are.
type Loose = any

const BEFORE: OpenApi = JSON.parse(JSON.stringify(openapiDocument('1.0.0')))
const CHECK = '/api/v1/quizzes/{quiz}/check'

function lossesOf(change: (document: Loose, schemas: Loose) => void): string[] {
  const after = structuredClone(BEFORE)
  change(after, after.components.schemas)
  return [...new Set(apiLosses(BEFORE, after))]
}

it('finds no loss between a document and itself', () => {
  expect(apiLosses(BEFORE, structuredClone(BEFORE))).toEqual([])
})

describe('reports a client’s loss of', () => {
  it.each<[string, (document: Loose, schemas: Loose) => void, string]>([
    ['a path', ({ paths }) => delete paths[CHECK], `POST ${CHECK} is gone`],
    ['a method', ({ paths }) => delete paths[CHECK].post, `POST ${CHECK} is gone`],
    ['a status', ({ paths }) => delete paths[CHECK].post.responses[422], 'the status 422 is gone'],
    [
      'a parameter',
      ({ paths }) => paths[CHECK].post.parameters.splice(1, 1),
      'the parameter lang is gone',
    ],
    [
      'a call without a parameter',
      ({ paths }) => paths[CHECK].post.parameters.push({ name: 'v', in: 'query', required: true }),
      'the parameter v is required now',
    ],
    [
      'a way to send the body',
      ({ paths }) => delete paths[CHECK].post.requestBody.content['text/plain'],
      'the body is no longer text/plain',
    ],
    [
      'a field of an answer',
      (_, { CheckResult }) => delete CheckResult.properties.explanation,
      '200/explanation is gone',
    ],
    [
      'a field inside a list of an answer',
      (_, { CheckResult }) =>
        delete CheckResult.properties.feedback.properties.chosen.items.properties.id,
      '200/feedback/chosen[]/id is gone',
    ],
    [
      'certainty that a field is there',
      (_, { CheckResult }) => CheckResult.required.splice(CheckResult.required.indexOf('score'), 1),
      '200/score may be absent now',
    ],
    [
      'the type of a field',
      (_, { CheckResult }) => {
        CheckResult.properties.score = { type: 'string' }
      },
      '200/score is no longer of the type number',
    ],
    [
      'text that was always plain',
      (_, { CheckResult }) => {
        CheckResult.properties.question = { anyOf: [{ type: 'string' }, { type: 'array' }] }
      },
      '200/question may be of the type array now',
    ],
    [
      'a field that one type of question has',
      (_, { Question }) => delete Question.oneOf[2].properties.choices,
      '200/questions[]/choices is gone',
    ],
    [
      'a field of all options',
      (_, { Choice }) => delete Choice.properties.pinned,
      '200/questions[]/choices[]/pinned is gone',
    ],
    [
      'a value of an answer',
      (_, { SharedResult }) =>
        SharedResult.properties.questions.items.properties.mark.enum.splice(0, 1),
      '200/questions[]/mark is never "open" now',
    ],
    [
      'a value of a request',
      (_, { AttemptRequest }) =>
        AttemptRequest.properties.answers.items.properties.confidence.enum.pop(),
      'the body/answers[]/confidence is never "sure" now',
    ],
    [
      'a request without a field',
      (_, { CheckRequest }) => CheckRequest.required.push('reveal'),
      'the body/reveal is required now',
    ],
    [
      'what was taken for granted',
      (_, { CheckRequest }) => {
        CheckRequest.properties.reveal.default = false
      },
      'the body/reveal has another default now: false',
    ],
    [
      'room in a request',
      (_, { AttemptRequest }) => {
        AttemptRequest.properties.answers.maxItems = 2
      },
      'the body/answers has another maxItems now: 2',
    ],
  ])('%s', (_, change, loss) => {
    expect(lossesOf(change)).toContainEqual(expect.stringContaining(loss))
  })
})

describe('lets the API grow by', () => {
  it.each<[string, (document: Loose, schemas: Loose) => void]>([
    ['a path', ({ paths }) => Object.assign(paths, { '/api/v2/quizzes': paths[CHECK] })],
    [
      'an optional parameter',
      ({ paths }) => paths[CHECK].post.parameters.push({ name: 'v', in: 'query' }),
    ],
    [
      'a field of an answer',
      (_, { CheckResult }) => {
        CheckResult.properties.more = { type: 'string' }
        CheckResult.required.push('more')
      },
    ],
    [
      'an optional field of a request',
      (_, { CheckRequest }) => {
        CheckRequest.properties.more = { type: 'string' }
      },
    ],
    [
      'a type of question',
      (_, { Question }) =>
        Question.oneOf.push({
          type: 'object',
          properties: { type: { type: 'string', const: 'draw' } },
          required: ['type'],
        }),
    ],
    [
      'a field of one node of text that was listed with others',
      (_, { Inline }) => {
        const [plain] = Inline.anyOf
        const { t, text } = plain.properties
        const code = { ...plain, properties: { t: { type: 'string', const: 'code' }, text } }
        const others = { ...t, enum: t.enum.filter((value: string) => value !== 'code') }
        code.properties.language = { type: 'string' }
        Inline.anyOf.splice(0, 1, code, { ...plain, properties: { t: others, text } })
      },
    ],
    ['other words', (document) => Object.assign(document.info, { description: 'Other words' })],
  ])('%s', (_, change) => {
    expect(lossesOf(change)).toEqual([])
  })
})
