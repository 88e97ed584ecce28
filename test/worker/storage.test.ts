// No address reaches a stored entry; and what readers get while the storage cannot be read.
import { built } from 'selfcheck:built'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { createApp } from '../../worker/app.ts'
import { readBuiltContent } from '../../worker/catalogue/built-content.ts'
import { catalogueOf } from '../../worker/catalogue/catalogue.ts'
import { entriesInKv } from '../../worker/catalogue/storage.ts'
import { storeContent } from '../../worker/catalogue/store-content.ts'
import { ATTEMPTS, CHECK, FORM, GUIDE, ORIGIN, QUIZ, readProblem } from './ask.ts'
import { bindings, SHARED_CODE } from './routes.ts'

const CONTENT = readBuiltContent(built.content)
const { index, entries } = storeContent(
  CONTENT,
  extendLedger(built.ledger, CONTENT),
  built.cards,
  (_, name) => name,
)
type Namespace = NonNullable<Parameters<typeof entriesInKv>[0]>

/** The app with Workers KV that answers to a key as this function does. */
function appWith(get: ((key: string) => Promise<string | null>) | undefined) {
  const namespace = get && ({ get } as unknown as Namespace)
  return createApp(catalogueOf(index, entriesInKv(namespace)), built)
}

const entry = async (key: string) => entries[key] ?? null

const FAILURES: readonly [string, Parameters<typeof appWith>[0]][] = [
  ['throws', async () => Promise.reject(new Error('KV GET failed: 500'))],
  ['lacks the entry', async () => null],
  ['is not bound', undefined],
]

const POSTS: Readonly<Record<string, unknown>> = {
  [CHECK]: { question: 'why-honey-keeps', response: 'sting' },
  [ATTEMPTS]: { attempt: '0f9b1c3e-5a7d-4e2b-8c6f-1a2b3c4d5e6f', answers: [] },
}

function requestFor(path: string): RequestInit {
  if (!(path in POSTS)) return {}
  const headers = { 'Content-Type': 'application/json' }
  return { method: 'POST', headers, body: JSON.stringify(POSTS[path]) }
}

let lines: string[] = []
beforeEach(() => {
  lines = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => vi.restoreAllMocks())

describe.each(FAILURES)('while Workers KV %s', (_, get) => {
  it.each([QUIZ, GUIDE, CHECK, ATTEMPTS, `/api/v1/results/${SHARED_CODE}`])(
    '%s is a problem that says when to come again',
    async (path) => {
      const response = await appWith(get).request(`${ORIGIN}${path}`, requestFor(path), bindings())
      expect(response.headers.get('Retry-After')).toBe('60')
      expect((await readProblem(response, 503)).type).toBe('/docs#content-unavailable')
      expect(lines.length, 'one line for the operator').toBe(1)
      expect(JSON.parse(lines[0] ?? '')).toMatchObject({
        level: 'error',
        route: expect.any(String),
      })
    },
  )

  it.each([FORM, '/g/honey-bees', '/e/q/honey-bees', `/r/${SHARED_CODE}`])(
    '%s is a page that says so, in the language of the reader',
    async (path) => {
      const app = appWith(get)
      const ask = (language: string) =>
        app.request(`${ORIGIN}${path}`, { headers: { 'Accept-Language': language } }, bindings())
      const response = await ask('en')
      expect(response.status).toBe(503)
      expect(response.headers.get('Retry-After')).toBe('60')
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(await response.text()).toContain('The content can’t be reached')
      expect(await (await ask('de')).text()).toMatch(/<html lang="de"/)
    },
  )

  it.each(['/api/v1/quizzes', '/api/v1/guides', '/sitemap.xml', '/healthz', '/new', '/r/nowhere'])(
    '%s needs no entry',
    async (path) => {
      const response = await appWith(get).request(`${ORIGIN}${path}`, {}, bindings())
      expect(response.status).toBe(path === '/r/nowhere' ? 404 : 200)
      expect(lines).toEqual([])
    },
  )
})

const LOADERS: typeof FAILURES = [
  ...FAILURES,
  ['has half of the entry', async (key) => entries[key]?.slice(0, 1000) ?? null],
]

describe.each(LOADERS)('for a quiz that cannot be read, as Workers KV %s', (_, get) => {
  it('the plain loader comes, for this reader alone, and a line for the operator', async () => {
    const ask = (query: string) => appWith(get).request(`${ORIGIN}/v1.js${query}`, {}, bindings())
    const response = await ask('?quiz=honey-bees')
    expect(response.status).toBe(200)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.text()).toBe(await (await ask('')).text())
    expect(lines.map((line) => JSON.parse(line).route)).toEqual(['/v1.js'])
  })
})

it('a failure is not kept: the next request finds the quiz', async () => {
  let isDown = true
  const env = bindings()
  const app = appWith((key) => (isDown ? Promise.reject(new Error('down')) : entry(key)))
  const statuses = async () => {
    const answers = [QUIZ, FORM, CHECK].map((path) =>
      app.request(`${ORIGIN}${path}`, requestFor(path), env),
    )
    return (await Promise.all(answers)).map(({ status }) => status)
  }
  expect(await statuses()).toEqual([503, 503, 503])
  isDown = false
  expect(await statuses()).toEqual([200, 200, 200])
})
