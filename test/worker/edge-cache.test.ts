// A model of a cache at the edge, whose key is the path with its query: what it keeps for one
// reader is what another would have got, whoever asks, from where and in which language.
import { expect, it } from 'vitest'
import { ORIGIN } from './ask.ts'
import { type App, bindings, READABLE, realApp } from './routes.ts'

/** What may differ between two requests for one address, each to be tried. */
const READERS: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'Accept-Language': 'es' },
  { 'Accept-Language': 'de, en;q=0.5' },
  { Origin: 'https://blog.example' },
  { Origin: 'null' },
  { Cookie: 'session=1; lang=es' },
  { 'Sec-Fetch-Dest': 'iframe' },
  { Accept: 'application/xml', 'Accept-Encoding': 'identity' },
  { 'User-Agent': 'Googlebot', Referer: 'https://blog.example/post' },
  {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'http',
    Forwarded: 'host=evil.example',
  },
  { Authorization: 'Basic eDp5', DNT: '1', 'Sec-GPC': '1', 'Save-Data': 'on' },
]

/** The host is no part of the key, so it may not change an answer where the origin is set. */
const HOSTS = ['https://selfcheck.workers.example', 'http://evil.example:8080']
const ASKING = [
  ...READERS.map((headers) => [ORIGIN, headers] as const),
  ...HOSTS.map((host) => [host, {}] as const),
]
const ENV = { PUBLIC_ORIGIN: 'https://public.example' }

const QUERIES = ['', '?lang=es']

/** What a cache keeps: an answer, and the headers of the request that chose it (Vary). */
interface Kept {
  readonly vary: readonly string[]
  readonly chosenBy: string
  readonly answer: string
}

class EdgeCache {
  readonly #kept = new Map<string, Kept[]>()

  /** The kept answer for this request, if there is one; else keeps this one where it may. */
  async replay(key: string, request: Request, response: Response): Promise<string | undefined> {
    const kept = this.#kept.get(key) ?? []
    const found = kept.find(({ vary, chosenBy }) => chosenBy === chosen(request, vary))
    if (found) return found.answer
    const caching = response.headers.get('Cache-Control') ?? ''
    if (/no-store|private/.test(caching)) return undefined
    const vary = (response.headers.get('Vary') ?? '')
      .toLowerCase()
      .split(/\s*,\s*/)
      .filter(Boolean)
    const answer = await read(response)
    this.#kept.set(key, [...kept, { vary, chosenBy: chosen(request, vary), answer }])
    return undefined
  }
}

const chosen = ({ headers }: Request, vary: readonly string[]) =>
  vary.map((name) => `${name}: ${headers.get(name)}`).join('\n')

async function read(response: Response): Promise<string> {
  const { status, headers } = response
  return `${status} ${headers.get('Location')} ${headers.get('ETag')}\n${await response.clone().text()}`
}

function requestOf(host: string, key: string, headers: Readonly<Record<string, string>>): Request {
  return new Request(`${host}${key}`, { headers: { ...headers } })
}

async function differencesOf(app: App, path: string): Promise<string[]> {
  const cache = new EdgeCache()
  const found: string[] = []
  for (const query of QUERIES)
    for (const [host, headers] of ASKING) {
      const request = requestOf(host, path + query, headers)
      const response = await app.request(request, undefined, bindings(ENV))
      const kept = await cache.replay(path + query, request, response)
      if (kept !== undefined && kept !== (await read(response)))
        found.push(`${path}${query} with ${JSON.stringify(headers)} at ${host}`)
    }
  return found
}

it.each(READABLE.map(({ path }) => path))('%s is one answer under one key', async (path) => {
  expect(await differencesOf(realApp(), path)).toEqual([])
})

it('the model finds an answer that depends on what is not in its key', async () => {
  const cache = new EdgeCache()
  const answer = (language: string) =>
    new Response(language, { headers: { 'Cache-Control': 'public, max-age=60' } })
  const ask = (language: string) =>
    cache.replay('/', requestOf(ORIGIN, '/', { 'Accept-Language': language }), answer(language))
  expect(await ask('en')).toBeUndefined()
  expect(await ask('es')).toContain('en')
})
