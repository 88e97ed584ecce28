// The OpenAPI document against the app: the same routes, and every status that it promises can be
// had. test/unit/worker/openapi/ holds any answer to the document, and the document to linters.
import { env } from 'cloudflare:workers'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { ask } from './ask.ts'
import { elements, lines, words } from './html.ts'
import { bindings, fillIn, ROUTES, realApp, withoutQuizzes } from './routes.ts'

const DOCUMENT = '/api/v1/openapi.json'

/** Routes that are no part of the API: pages, built files, and the document itself. */
const UNDOCUMENTED = [
  DOCUMENT,
  '/v1.js',
  '/c/index.json',
  '/c/:chunk',
  '/m/:picture',
  '/og/:card',
  '/:release/self-check.js',
  '/favicon.svg',
  '/favicon.ico',
  '/',
  '/q/:quiz',
  '/q/:quiz/key',
  '/g/:guide',
  '/e/q/:quiz',
  '/e/g/:guide',
  '/oembed',
  '/new',
  '/docs',
  '/docs/:page',
  '/robots.txt',
  '/sitemap.xml',
  '/.well-known/security.txt',
  '/stats',
  '/stats/:quiz',
  '/stats/:quiz/reset',
  '/stats/:quiz/exclude',
  '/r/:code',
  '/r/:code/recheck.ics',
]

/** A valid body for each operation that takes one. */
const BODIES: Readonly<Record<string, unknown>> = {
  getAnsweredStatistics: { question: 'waggle-dance', response: ['direction'] },
  checkResponse: { question: 'waggle-dance', response: ['direction'] },
  giveHint: { question: 'drone-sting', number: 1 },
  scoreAttempt: {
    attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f',
    seed: 7,
    answers: [{ question: 'why-honey-keeps', response: 'sting', revision: 1 }],
  },
}

interface Content {
  readonly schema: { readonly $ref: string }
}
interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly parameters: readonly { readonly name: string; readonly in: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> }
  readonly responses: Readonly<
    Record<string, { headers?: Record<string, unknown>; content?: Record<string, Content> }>
  >
}
interface OpenApi {
  readonly openapi: string
  readonly info: { readonly title: string; readonly version: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
}

const text = await (await ask(DOCUMENT)).text()
const document: OpenApi = JSON.parse(text)
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    name: `${method.toUpperCase()} ${path}`,
    method: method.toUpperCase(),
    path,
    operation,
  })),
)
const named = operations.map((entry) => [entry.name, entry] as const)
type Entry = (typeof operations)[number]

/** A schema of the document itself, not the one in the code that it was made from. */
function schemaAt(content: Content | undefined): z.ZodType {
  const name = content?.schema.$ref.replace('#/components/schemas/', '') ?? 'none'
  const definitions = JSON.stringify(document.components.schemas)
  const $defs = JSON.parse(definitions.replaceAll('#/components/schemas/', '#/$defs/'))
  return z.fromJSONSchema({ $defs, $ref: `#/$defs/${name}` })
}

describe('the document', () => {
  it('is OpenAPI 3.1, of the version that is served', async () => {
    expect(document.openapi).toMatch(/^3\.1\.\d$/)
    expect(document.info.title).toBe('Selfcheck')
    const health: unknown = await (await ask('/healthz')).json()
    expect(health).toMatchObject({ status: 'ok', version: document.info.version })
  })

  it('has every route of the API, and no other', () => {
    const routes = ROUTES.filter(({ pattern }) => !UNDOCUMENTED.includes(pattern)).flatMap(
      ({ pattern, methods }) =>
        methods.map((method) => `${method} ${pattern.replaceAll(/:(\w+)/g, '{$1}')}`),
    )
    expect(operations.map(({ name }) => name).toSorted()).toEqual(routes.toSorted())
  })

  it('leaves out only routes that there are, and none of the API but itself', () => {
    expect(ROUTES.map(({ pattern }) => pattern)).toEqual(expect.arrayContaining(UNDOCUMENTED))
    expect(UNDOCUMENTED.filter((path) => path.startsWith('/api/'))).toEqual([DOCUMENT])
  })

  it('is what /docs/api shows to people', async () => {
    const page = await (await ask('/docs/api')).text()
    for (const { operation } of operations) {
      expect(page).toContain(`id="${operation.operationId}"`)
      const read = await words(page, `#${operation.operationId} p`)
      expect(read).toContain(operation.summary.replaceAll('`', ''))
      const asked = operation.parameters.filter((parameter) => parameter.in === 'query')
      const names = await words(page, `#${operation.operationId}`)
      for (const { name } of asked) expect(names).toContain(`?${name}=`)
      for (const status of Object.keys(operation.responses).filter((one) => Number(one) >= 400))
        expect(names, operation.operationId).toContain(`"status": ${status}`)
      for (const part of ['Example', 'curl', 'JavaScript', 'Python', 'Errors', 'Try it'])
        expect(names, operation.operationId).toContain(part)
    }
    expect(await elements(page, '.operation')).toHaveLength(operations.length)
  })

  it('is shown to people with code as code, and without a text that comes again and again', async () => {
    const page = await (await ask('/docs/api')).text()
    expect(await words(page, 'main p, main li, main summary')).not.toContain('`')
    const texts = (await lines(page, '.operation .tree p')).split('\n')
    const long = texts.filter((text) => text.length > 40)
    expect(long.filter((text) => long.filter((one) => one === text).length > 2)).toEqual([])
    expect(await words(page, '.on-page a[href="#common"]')).toBe('In several operations')
    for (const name of Object.keys(document.components.schemas))
      expect(await elements(page, `#schema-${name}`), name).toHaveLength(1)
  })
})

describe.each(named)('%s', (_, entry) => {
  const { operation, path, method } = entry

  it('takes a language wherever there is content, and says which one came', async () => {
    const named = (place: string) =>
      operation.parameters.filter((one) => one.in === place).map(({ name }) => name)
    const isContent = path !== '/healthz'
    const own = operation.operationId === 'getQuiz' ? ['seed', 'set', 'only'] : []
    expect(named('query')).toEqual(isContent ? [...own, 'lang'] : [])
    // A result knows the language that it was reached in.
    const isByHeader = isContent && !path.includes('{code}')
    expect(named('header').includes('Accept-Language')).toBe(isByHeader)
    const response = await provoke(entry, path.endsWith('/attempts') ? '201' : '200')
    expect(response.headers.has('Content-Language')).toBe(isContent)
    expect(response.headers.get('Vary')).toBe(isByHeader ? 'Accept-Language' : null)
    await response.text()
  })

  it('names problem+json for every failure', () => {
    const failures = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400)
    for (const [status, { content }] of failures) {
      expect(content, status).toEqual({
        'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
      })
    }
  })

  it('names every failure that it can have', () => {
    const expected = [
      '405',
      ...(path.includes('{') ? ['404'] : []),
      ...(method === 'POST' ? ['400', '413', '415', '422', '429'] : []),
      ...(path.includes('{code}') ? ['410', '503'] : []),
      ...(path.endsWith('/statistics') ? ['503'] : []),
      ...(operation.operationId === 'getQuiz' ? ['400'] : []),
    ]
    const statuses = Object.keys(operation.responses)
    expect(statuses.filter((status) => Number(status) >= 400)).toEqual(expected.toSorted())
  })

  it.each(Object.entries(operation.responses))(
    'answers %s as it says',
    async (status, { headers, content }) => {
      const response = await provoke(entry, status)
      expect(String(response.status)).toBe(status)
      for (const name of Object.keys(headers ?? {})) {
        expect(response.headers.get(name), name).not.toBeNull()
      }
      const body = await response.text()
      if (!content) return expect(body).toBe('')
      const [type = ''] = response.headers.get('Content-Type')?.split(';') ?? []
      expect(Object.keys(content)).toEqual([type])
      const schema = schemaAt(content[type])
      expect(schema.safeParse(JSON.parse(body)).error?.issues ?? []).toEqual([])
      expect(schema.safeParse({}).success, 'the schema asks for something').toBe(false)
    },
  )
})

describe('a request body', () => {
  it.each(named.filter(([, { operation }]) => operation.requestBody))(
    'of %s is the same in both types that it may have',
    (_, { operation }) => {
      const content = operation.requestBody?.content ?? {}
      expect(Object.keys(content)).toEqual(['application/json', 'text/plain'])
      expect(content['text/plain']).toEqual(content['application/json'])
      const schema = schemaAt(content['application/json'])
      expect(schema.safeParse(BODIES[operation.operationId]).success).toBe(true)
      expect(schema.safeParse({}).success).toBe(false)
    },
  )
})

/** Makes the operation answer with a status. */
async function provoke({ method, path, operation }: Entry, status: string): Promise<Response> {
  const address = fillIn(path)
  const json = { 'Content-Type': 'application/json' }
  const send = (body: string, headers: HeadersInit = json, to = address) =>
    ask(to, method === 'GET' ? { headers } : { method, headers, body })
  const valid = JSON.stringify(BODIES[operation.operationId])
  switch (status) {
    case '200':
    case '201':
      return send(valid)
    case '304':
      return send('', { 'If-None-Match': '*' })
    case '400':
      return method === 'GET' ? send('', {}, `${address}?seed=x`) : send('{')
    case '404':
      return send(valid, json, path.replace(/\{\w+\}/, 'nowhere'))
    case '405':
      return ask(address, { method: 'DELETE' })
    case '410':
      return withoutQuizzes().request(address, {}, bindings())
    case '503': {
      const off = { ...bindings({ SHARE_KEYS: '' }), STATISTICS: undefined }
      const body = method === 'GET' ? {} : { body: valid, headers: json }
      return realApp().request(address, { method, ...body }, off)
    }
    case '413':
      return send(valid.padEnd(64 * 1024 + 1))
    case '415':
      return send(valid, { 'Content-Type': 'application/xml' })
    case '422':
      return send('{}')
    case '429': {
      const headers = { ...json, 'CF-Connecting-IP': '192.0.2.1' }
      const RATE_LIMITER = { limit: async () => ({ success: false }) }
      return realApp().request(address, { method, headers, body: valid }, { ...env, RATE_LIMITER })
    }
    default:
      throw new Error(`Tell this test how ${operation.operationId} comes to answer ${status}.`)
  }
}

it('describes what an absent field means, and declares no default: generators require such fields', () => {
  expect(text).not.toContain('"default":')
  expect(text).toContain('True if absent.')
})

// A response `default` in each operation would become the type of every answer in some generated clients.
it('says once for all operations how the server itself can fail', () => {
  expect(text).toContain('500 (the server failed)')
  expect(text).toContain('503 (it can’t reach its content)')
})
