// What an isolate keeps in memory: an answer from there is the one that a new instance would make, for
// each reader, and nothing that depends on more than its key is kept.
import { Hono } from 'hono'
import { beforeAll, describe, expect, it } from 'vitest'
import type { AppEnv } from '../../worker/env.ts'
import { CACHE } from '../../worker/http/cache.ts'
import { cached, isolateCache } from '../../worker/http/isolate-cache.ts'
import { ORIGIN } from './ask.ts'
import { type App, bindings, READABLE, realApp } from './routes.ts'

const READERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'Accept-Language': 'es' },
  { 'Accept-Language': 'de, es;q=0.5' },
  { 'Accept-Language': 'de-AT, en;q=0.9, *;q=0.1' },
  { 'Sec-Fetch-Dest': 'iframe' },
  { 'Sec-Fetch-Dest': 'iframe', 'Accept-Language': 'es-MX' },
  { 'If-None-Match': '*' },
  { 'If-None-Match': '"other"', 'Accept-Language': 'es' },
]
const ORIGINS = [ORIGIN, 'https://other.example']
const ONE_RESPONSE = '/v1.js?quiz=honey-bees'
const PATHS = [
  ...READABLE.map(({ path }) => path).flatMap((path) => [path, `${path}?lang=es`]),
  ONE_RESPONSE,
  `${ONE_RESPONSE}&lang=es`,
  '/v1.js?quiz=which-bee-task',
  ...['/q', '/e/q', '/api/v1/quizzes'].map((path) => `${path}/honey-bees?set=first-look`),
]

/** Of chance: which questions are drawn, and the names of what cannot be kept. */
const fixed = (text: string) => text.replaceAll(/seed=\d+|"seed":\d+/g, 'seed')

async function textOf(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== 'cf-cache-status')
  return fixed(`${response.status} ${JSON.stringify(headers)}\n${await response.text()}`)
}

/** Bindings that tell how often a handler read one of them: only answers from memory read none. */
function watched() {
  let reads = 0
  const env = Object.defineProperty(bindings(), 'PUBLIC_ORIGIN', {
    get() {
      reads += 1
      return undefined
    },
  })
  return { env, reads: () => reads }
}

describe('an answer from memory', () => {
  const env = bindings()
  const warm = realApp()
  /** New bindings have a memory of their own, so it makes each answer anew. */
  const cold = realApp()
  beforeAll(async () => {
    // In an order of its own, so that each answer could have been kept for another reader.
    for (const headers of READERS.toReversed())
      for (const path of PATHS) await warm.request(`${ORIGIN}${path}`, { headers }, env)
  })

  it.each(PATHS)('is what a new instance says: %s', async (path) => {
    for (const origin of ORIGINS)
      for (const headers of READERS)
        for (const method of ['GET', 'HEAD']) {
          const ask = (app: App, own: typeof env) =>
            app.request(`${origin}${path}`, { method, headers }, own)
          const why = `${method} at ${origin} with ${JSON.stringify(headers)}`
          expect(await textOf(await ask(warm, env)), why).toBe(
            await textOf(await ask(cold, bindings())),
          )
        }
  })
})

it.each([
  '/',
  '/docs/embed',
  '/q/honey-bees',
  '/e/q/honey-bees',
  '/g/honey-bees',
  '/api/v1/quizzes',
  '/api/v1/guides/honey-bees',
  ONE_RESPONSE,
  `${ONE_RESPONSE}&lang=es`,
])('%s is made once, also to tell somebody that a copy is current', async (path) => {
  const app = realApp()
  const { env, reads } = watched()
  const first = await app.request(`${ORIGIN}${path}`, {}, env)
  const made = reads()
  expect(made).toBeGreaterThan(0)
  const etag = first.headers.get('ETag') ?? ''
  for (const headers of [{}, { 'If-None-Match': etag }])
    await app.request(`${ORIGIN}${path}`, { headers }, env)
  expect(reads()).toBe(made)
})

it('a POST is never answered from memory', async () => {
  const app = realApp()
  const env = bindings()
  await app.request(`${ORIGIN}/q/honey-bees`, {}, env)
  const body = new URLSearchParams({ 'why-honey-keeps': 'lid' })
  const sent = await app.request(`${ORIGIN}/q/honey-bees`, { method: 'POST', body }, env)
  expect(sent.status).toBe(303)
})

describe('the memory', () => {
  /** How many answers the handler made. */
  async function madeFor(urls: readonly string[], maxBytes: number, cacheControl: string) {
    let made = 0
    const app = new Hono<AppEnv>()
    app.use(isolateCache([], maxBytes))
    const handler = cached(() => {
      made += 1
      return new Response('a'.repeat(1000), { headers: { 'Cache-Control': cacheControl } })
    })
    app.get('/:id', handler)
    const env = bindings()
    for (const url of urls) await (await app.request(`${ORIGIN}${url}`, {}, env)).text()
    return made
  }

  it('forgets the oldest answer when it is full, and no other', async () => {
    const enough = 10_000
    expect(await madeFor(['/a', '/b', '/a', '/b'], enough, CACHE.content)).toBe(2)
    const three = ['/a', '/b', '/c', '/d', '/b', '/c', '/d', '/a']
    expect(await madeFor(three, enough, CACHE.content)).toBe(5)
  })

  it('has no answer that another request may get otherwise', async () => {
    expect(await madeFor(['/a', '/a'], 10_000, CACHE.never)).toBe(2)
    expect(await madeFor(['/a?seed=1', '/a?seed=1'], 10_000, CACHE.content)).toBe(2)
    expect(await madeFor(['/a', '/a'], 10_000, CACHE.reader)).toBe(2)
    expect(await madeFor(['/a?lang=es', '/a?lang=es'], 10_000, CACHE.content)).toBe(1)
    expect(await madeFor(['/a?quiz=b&set=c&lang=es', '/a'], 10_000, CACHE.loader)).toBe(2)
  })
})
