// Requests to an operation of the API, made from its description: any that it allows, with ids
// and answers of the site where the description only says that there is a text.
import fc from 'fast-check'
import type { Response as Answer, PublicQuestion, PublicQuiz } from '../../../content/wire/index.ts'
import { type Api, bodyOf, type Operation } from './document.ts'
import type { Ask } from './site.ts'
import { anyText, valuesOf } from './values.ts'

/** What there is on the site to ask for. */
export interface Known {
  readonly quizzes: readonly PublicQuiz[]
  readonly guides: readonly string[]
  readonly codes: readonly string[]
}

export interface ApiRequest {
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

type Fields = Readonly<Record<string, unknown>>

export async function lookAround(ask: Ask): Promise<Known> {
  const list = await (await ask('/api/v1/quizzes')).json()
  const { guides } = await (await ask('/api/v1/guides')).json()
  const quizzes: PublicQuiz[] = await Promise.all(
    list.quizzes.map(async ({ id }: PublicQuiz) => (await ask(`/api/v1/quizzes/${id}`)).json()),
  )
  const codes = await Promise.all(
    quizzes.map(async ({ id, questions }) => {
      const only = questions.slice(0, 3)
      const answers = only.map((one) => ({ question: one.id, response: firstResponse(one) }))
      const body = JSON.stringify({ attempt: crypto.randomUUID(), answers })
      const sent = await ask(`/api/v1/quizzes/${id}/attempts`, postOf(body))
      return (await sent.json()).share?.code
    }),
  )
  return {
    quizzes,
    guides: guides.map(({ id }: { id: string }) => id),
    codes: codes.filter((code) => code !== undefined),
  }
}

export const postOf = (body: string, headers: Fields = {}): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', ...headers },
  body,
})

/** Some response in the shape of the question, right or wrong. */
function firstResponse(question: PublicQuestion): Answer {
  switch (question.type) {
    case 'multiple':
      return question.choices.slice(0, 1).map(({ id }) => id)
    case 'order':
      return question.items.map(({ id }) => id)
    case 'match':
      return Object.fromEntries(question.items.map(({ id }) => [id, question.targets[0]?.id ?? '']))
    case 'number':
      return 3
    case 'text':
      return 'three'
    case 'blanks':
      return Object.fromEntries(
        question.blanks.map(({ id, choices }) => [id, choices?.[0]?.id ?? '3']),
      )
    default:
      return question.choices[0]?.id ?? ''
  }
}

export function requestsTo(operation: Operation, api: Api, known: Known): fc.Arbitrary<ApiRequest> {
  return fc.constantFrom(...known.quizzes).chain((quiz) =>
    fc
      .record({
        path: pathsOf(operation, quiz, known),
        query: queriesOf(operation, quiz, api),
        headers: headersOf(operation),
        body: bodiesOf(operation, quiz, api),
      })
      .map(({ path, query, headers, body }) => ({
        path: `${path}${query}`,
        headers,
        ...(bodyOf(operation) && { body }),
      })),
  )
}

function pathsOf({ path }: Operation, quiz: PublicQuiz, known: Known): fc.Arbitrary<string> {
  const ids = {
    quiz: fc.constant(quiz.id),
    guide: fc.constantFrom(...known.guides),
    code: fc.constantFrom(...known.codes),
  }
  // Dots alone would be steps of the path, and so another address.
  const strange = anyText(20, 1)
    .map((text) => text.toWellFormed())
    .filter((text) => !/^\.+$/.test(text))
  return fc
    .record({ ...ids, strange, isStrange: fc.nat(9).map((roll) => roll === 0) })
    .map(({ strange: text, isStrange, ...named }) =>
      path.replace(/\{(\w+)\}/, (_, name: keyof typeof ids) =>
        encodeURIComponent(isStrange ? text : named[name]),
      ),
    )
}

function queriesOf(operation: Operation, quiz: PublicQuiz, api: Api): fc.Arbitrary<string> {
  const real: Readonly<Record<string, readonly string[]>> = {
    set: (quiz.sets ?? []).map(({ id }) => id),
    only: quiz.questions.map(({ id }) => id),
    lang: ['es', 'es-MX', 'en', 'de', ''],
  }
  const fields = operation.parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => [
      name,
      fc.oneof(
        valuesOf(schema, api).map((value) => String(value).toWellFormed()),
        { weight: 6, arbitrary: fc.constantFrom(...(real[name]?.length ? real[name] : ['7'])) },
      ),
    ])
  return fc
    .record<Record<string, string>>(Object.fromEntries(fields), { requiredKeys: [] })
    .map((query) => (Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : ''))
}

function headersOf(operation: Operation): fc.Arbitrary<Record<string, string>> {
  const real: Readonly<Record<string, readonly string[]>> = {
    'Accept-Language': ['es', 'de-AT, es;q=0.9', '*', ';;q=2', ''],
    'If-None-Match': ['*', '"other"', 'W/"other", "third"', ''],
  }
  const fields = operation.parameters
    .filter((parameter) => parameter.in === 'header')
    .map(({ name }) => [name, fc.constantFrom(...(real[name] ?? ['']))])
  return fc.record<Record<string, string>>(Object.fromEntries(fields), { requiredKeys: [] })
}

/** Half of them with real questions and responses, so that they get past what checks ids. */
function bodiesOf(operation: Operation, quiz: PublicQuiz, api: Api): fc.Arbitrary<unknown> {
  const schema = bodyOf(operation)
  if (!schema) return fc.constant(undefined)
  const real = fc.subarray(quiz.questions, { minLength: 1 })
  return fc
    .tuple(valuesOf(schema, api), real, fc.boolean())
    .map(([value, questions, isReal]) => (isReal ? withAnswers(value as Fields, questions) : value))
}

function withAnswers(value: Fields, questions: readonly PublicQuestion[]): Fields {
  const answers = questions.map((one) => ({ question: one.id, response: firstResponse(one) }))
  const hinted = questions.find(({ hints }) => hints > 0)
  if ('number' in value && hinted) return { ...value, question: hinted.id, number: hinted.hints }
  if (!('answers' in value)) return { ...value, ...answers[0] }
  const { set: _, seed: __, only, ...rest } = value
  return { ...rest, ...(only !== undefined && { only: questions.map(({ id }) => id) }), answers }
}
