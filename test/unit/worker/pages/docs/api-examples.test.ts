// The examples of the API reference: there is one for each operation, and each answer is what the
// OpenAPI document promises, by another judge than the library that made it.
import { describe, expect, it } from 'vitest'
import type { QuestionType } from '../../../../../content/wire/index.ts'
import { NAMED_CALLS, QUIZ, RESPONSES } from '../../../../../worker/pages/docs/api/example-calls.ts'
import { failuresOf, problemOf } from '../../../../../worker/pages/docs/api/example-errors.ts'
import { type ApiRequest, exchange } from '../../../../../worker/pages/docs/api/exchange.ts'
import { samplesOf } from '../../../../../worker/pages/docs/api/samples.ts'
import { docsExample } from '../../../../support/api/docs-example.ts'

const { app, calls, api } = await docsExample()
const operations = api.operations.map((operation) => [operation.operationId, operation] as const)

/** What is wrong with an answer by the schema of its status. */
function faultsOf(operation: (typeof api.operations)[number], status: number, answer: unknown) {
  const [content] = Object.values(operation.responses[status]?.content ?? {})
  if (!content) return `${operation.operationId} has no answer ${status}`
  const validate = api.validator(content.schema)
  return validate(answer) ? undefined : validate.errors
}

/** The operation that a request is for. */
function operationOf({ method, path }: ApiRequest) {
  const { pathname } = new URL(path, 'https://check.example')
  const found = api.operations.find(
    (one) =>
      one.method.toUpperCase() === method &&
      new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname),
  )
  if (!found) throw new Error(`No operation is at ${path}.`)
  return found
}

it('there is an example for each operation, and for no other', () => {
  expect(Object.keys(calls).toSorted()).toEqual(operations.map(([id]) => id).toSorted())
})

describe.each(operations)('%s', (id, operation) => {
  const call = calls[id]
  if (!call) throw new Error(`${id} has no example.`)

  it('is asked for, and answers as its schema says', async () => {
    expect(operationOf(call)).toBe(operation)
    const { status, answer } = await exchange(app.ask, call)
    expect(status).toBeLessThan(300)
    expect(faultsOf(operation, status, answer)).toBeUndefined()
  })

  it('fails in each way that it names', async () => {
    const statuses = failuresOf(operation as never)
    expect(statuses.length).toBeGreaterThan(0)
    for (const status of statuses) {
      const problem = await problemOf(app, call, status)
      expect(faultsOf(operation, Number(status), problem), status).toBeUndefined()
    }
  })

  it('has a sample in JavaScript that gets this answer', async () => {
    const script = samplesOf('https://HOST', call).find(({ name }) => name === 'JavaScript')
    const shown: unknown[] = []
    const page = {
      fetch: (address: string, init?: RequestInit) =>
        app.ask(address.replace('https://HOST', ''), init),
      console: { log: (value: unknown) => shown.push(value) },
    }
    const body = `return (async () => {\n${script?.text}\n})()`
    await new Function(...Object.keys(page), body)(...Object.values(page))
    const { answer } = await exchange(app.ask, call)
    expect(shown).toEqual([answer])
  })
})

it.each(Object.entries(NAMED_CALLS))('%s answers as its schema says', async (_, call) => {
  const { status, answer } = await exchange(app.ask, call)
  expect(status).toBeLessThan(300)
  expect(faultsOf(operationOf(call), status, answer)).toBeUndefined()
})

describe.each(Object.entries(RESPONSES))('%s', (type, { question, right, other }) => {
  const check = async (response: unknown) =>
    (
      await exchange(app.ask, {
        method: 'POST',
        path: `${QUIZ}/check`,
        body: { question, response },
      })
    ).answer

  it('has a question of its type, a right response and another one', async () => {
    const { answer } = await exchange(app.ask, { method: 'GET', path: QUIZ })
    const { questions } = answer as { questions: { id: string; type: QuestionType }[] }
    expect(questions.find(({ id }) => id === question)?.type).toBe(type)
    expect(await check(right)).toMatchObject({ correct: true, score: 1 })
    expect(await check(other)).toMatchObject({ correct: false })
  })
})

it('partial credit and a second try are what the texts say', async () => {
  const partial = await exchange(app.ask, NAMED_CALLS['call-partial-credit'] as ApiRequest)
  expect(partial.answer).toMatchObject({ correct: false, score: 0.5, maxScore: 1 })
  const first = await exchange(app.ask, NAMED_CALLS['call-second-try'] as ApiRequest)
  expect(first.answer).not.toHaveProperty('answer')
  expect(first.answer).not.toHaveProperty('explanation')
})
