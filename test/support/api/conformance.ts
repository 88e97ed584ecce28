// The API keeps to its document, for any number of runs: a seeded sample in `npm test`, and a long
// random run in `npm run test:full`.
import fc from 'fast-check'
import { expect } from 'vitest'
import { type Api, bodyOf, type Operation } from './document.ts'
import { type Mutation, mutationsOf } from './mutations.ts'
import { type ApiRequest, type Known, postOf, requestsTo } from './requests.ts'
import type { Ask } from './site.ts'

export interface Runs {
  readonly numRuns: number
  readonly seed?: number
}

/** How often each came: statuses of answers, kinds of mutations. */
export type Tally = Map<string, number>

export const count = (tally: Tally, key: string) => tally.set(key, (tally.get(key) ?? 0) + 1)
export const total = (tally: Tally) => [...tally.values()].reduce((sum, one) => sum + one, 0)

/** With what may be wrong about a body that was refused. */
const REFUSALS = [400, 404, 413, 415, 422]

export interface Site {
  readonly ask: Ask
  readonly api: Api
  readonly known: Known
}

/** Any request that the document allows gets an answer that it describes. */
export async function answersAsDescribed(site: Site, operation: Operation, runs: Runs) {
  const tally: Tally = new Map()
  await fc.assert(
    fc.asyncProperty(requestsTo(operation, site.api, site.known), async (request) => {
      const response = await send(site.ask, operation, request)
      count(tally, String(response.status))
      await expectDescribed(site.api, operation, response)
    }),
    runs,
  )
  return tally
}

/** One place of a body that is wrong is refused, and never a fault of ours. */
export async function refusesMutations(site: Site, operation: Operation, runs: Runs) {
  const tally: Tally = new Map()
  const schema = bodyOf(operation)
  if (!schema) return tally
  const isValid = site.api.validator(schema)
  const anyOf = requestsTo(operation, site.api, site.known)
  await fc.assert(
    fc.asyncProperty(anyOf, fc.nat(), async (request, pick) => {
      const mutations = mutationsOf(request.body, schema, site.api)
      const { kind, value } = mutations[pick % mutations.length] as Mutation
      const response = await send(site.ask, operation, { ...request, body: value })
      if (!isValid(asSent(value))) expect(REFUSALS, kind).toContain(response.status)
      await expectDescribed(site.api, operation, response)
      if (kind === 'a field too many') await expectSame(site, operation, request, response.status)
      count(tally, kind)
    }),
    runs,
  )
  return tally
}

/** A field that nobody asked for changes nothing: a later version may ask for it. */
async function expectSame({ ask }: Site, operation: Operation, request: ApiRequest, got: number) {
  expect((await send(ask, operation, request)).status, 'without the extra field').toBe(got)
}

export function send(ask: Ask, { method }: Operation, request: ApiRequest): Promise<Response> {
  const { path, headers, body } = request
  if (method === 'GET') return ask(path, { headers })
  return ask(path, postOf(JSON.stringify(body), headers))
}

/** As the server reads it: JSON has no `undefined`, and writes half a character as an escape. */
const asSent = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

export async function expectDescribed(api: Api, operation: Operation, response: Response) {
  const { status, headers } = response
  expect(status, 'a fault of the server').toBeLessThan(500)
  const described = operation.responses[status]
  const name = `${operation.operationId} ${status}`
  expect(described, `${name} is in the document`).toBeDefined()
  for (const [header, { required }] of Object.entries(described?.headers ?? {}))
    if (required) expect(headers.get(header), `${name}: ${header}`).not.toBeNull()
  expect(headers.get('Cache-Control'), name).not.toBeNull()
  const body = await response.text()
  if (!described?.content) return expect(body, name).toBe('')
  const [type = ''] = headers.get('Content-Type')?.split(';') ?? []
  const schema = described.content[type]?.schema
  if (!schema) throw new Error(`${name} has the type ${type}, which is not in the document.`)
  const validate = api.validator(schema)
  const isValid = validate(JSON.parse(body))
  expect(isValid ? [] : validate.errors, name).toEqual([])
}
