// Headers of every route and of every kind of failure: caching, cross-origin access, the
// policies of pages, and that no header of a request leads us astray.
import { built } from 'selfcheck:built'
import { describe, expect, it } from 'vitest'
import {
  ask,
  CHECK,
  FORM,
  GUIDE,
  headerText,
  ORIGIN,
  post,
  postForm,
  postText,
  QUIZ,
} from './ask.ts'
import { bindings, isForPrograms, READABLE, realApp } from './routes.ts'

const CONTENT = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'
const IMMUTABLE = 'public, max-age=31536000, immutable'
const LOADER = 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400'

/** One line for each route that can be read: a new one is not ready without its own. */
const CACHING: Readonly<Record<string, string>> = {
  '/api/v1/quizzes': CONTENT,
  '/api/v1/quizzes/:quiz': CONTENT,
  '/api/v1/quizzes/:quiz/statistics': CONTENT,
  '/api/v1/guides': CONTENT,
  '/api/v1/guides/:guide': CONTENT,
  '/api/v1/openapi.json': CONTENT,
  '/healthz': 'no-store',
  '/v1.js': LOADER,
  '/favicon.svg': CONTENT,
  '/favicon.ico': CONTENT,
  '/robots.txt': CONTENT,
  '/sitemap.xml': CONTENT,
  '/c/index.json': CONTENT,
  '/c/:chunk': IMMUTABLE,
  '/m/:picture': IMMUTABLE,
  '/og/:card': IMMUTABLE,
  '/:release/self-check.js': IMMUTABLE,
  '/': CONTENT,
  '/q/:quiz': CONTENT,
  '/g/:guide': CONTENT,
  '/e/q/:quiz': CONTENT,
  '/e/g/:guide': CONTENT,
  '/new': CONTENT,
  '/docs': CONTENT,
  '/docs/:page': CONTENT,
  '/api/v1/results/:code': CONTENT,
  '/r/:code': CONTENT,
  '/r/:code/recheck.ics': CONTENT,
}

const EVERYWHERE = {
  'Selfcheck-Version': built.version,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
}

const SHARED = {
  ...EVERYWHERE,
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, Selfcheck-Version',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
}

/** An SVG is a document: nothing in it may run if somebody opens it. */
const PICTURE = {
  ...SHARED,
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}

const PAGE = {
  ...EVERYWHERE,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types self-check-lit",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Access-Control-Allow-Origin': null,
}

/** The playground: no request leaves it, and it starts workers of its own. */
const PLAYGROUND = {
  ...PAGE,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types self-check-lit selfcheck-playground",
}

/** A page for a frame: any page may be around it, a sandboxed or isolated one too. */
const FRAME = {
  ...EVERYWHERE,
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types self-check-lit",
  'X-Frame-Options': null,
  'Cross-Origin-Opener-Policy': null,
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
  'X-Robots-Tag': 'noindex, indexifembedded',
  'Access-Control-Allow-Origin': null,
}

/** A text about ORIGIN, as it reads at another: inside the query of an address, it is escaped. */
function atOrigin(text: string, origin: string): string {
  const [from, to] = [ORIGIN, origin].map(encodeURIComponent)
  return text.replaceAll(ORIGIN, origin).replaceAll(from ?? '', to ?? '')
}

function expectHeaders(response: Response, expected: Readonly<Record<string, string | null>>) {
  const got = Object.keys(expected).map((name) => [name, response.headers.get(name)])
  expect(Object.fromEntries(got)).toEqual(expected)
}

/** As it reads: calendars fold their lines, and where depends on the length of an address. */
const textOf = async (response: Response) => (await response.text()).replaceAll('\r\n ', '')

/** What holds for each answer that leaves the server, whatever it is. */
function expectSafe(
  response: Response,
  page: Readonly<Record<string, string | null>> = PAGE,
  shared: Readonly<Record<string, string>> = SHARED,
): void {
  const { headers } = response
  const caching = headers.get('Cache-Control') ?? ''
  expect(caching, 'Cache-Control is explicit').not.toBe('')
  if (caching.includes('stale-while-revalidate')) {
    expect(caching, 'these switch revalidation off').not.toMatch(/s-maxage|must-revalidate/)
    expect(caching, 'a stale copy is bounded').toMatch(/stale-if-error=\d/)
  }
  expect(headers.get('Set-Cookie')).toBeNull()
  expect(headers.get('Vary') ?? '').not.toMatch(/origin|cookie/i)
  expect(headers.get('Access-Control-Allow-Credentials')).toBeNull()
  expect(headers.get('Access-Control-Allow-Origin') ?? '*').toBe('*')
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false
  expectHeaders(response, isPage ? page : shared)
}

const headersOf = (pattern: string) => {
  if (pattern === '/new') return PLAYGROUND
  return pattern.startsWith('/e/') ? FRAME : PAGE
}

const reading = READABLE.map((route) => [route.pattern, route.path] as const)

describe.each(reading)('GET %s', (pattern, path) => {
  it('says how long it may be kept', async () => {
    expect((await ask(path)).headers.get('Cache-Control')).toBe(CACHING[pattern])
  })

  it('has the headers of what it is, and the same for each origin', async () => {
    const plain = await ask(path)
    expect(plain.status).toBe(200)
    expectSafe(plain, headersOf(pattern), pattern.startsWith('/m/') ? PICTURE : SHARED)
    const text = await plain.text()
    for (const Origin of ['https://blog.example', 'null', 'http://localhost:8080']) {
      const response = await ask(path, { headers: { Origin, Cookie: 'session=1' } })
      expect(headerText(response)).toBe(headerText(plain))
      expect(await response.text()).toBe(text)
    }
  })

  it('takes its address from no header', async () => {
    const evil = 'evil.example'
    const headers = {
      'X-Forwarded-Host': evil,
      'X-Forwarded-Proto': 'http',
      'X-Forwarded-For': evil,
      'X-Host': evil,
      'X-Original-URL': `/${evil}`,
      'X-Rewrite-URL': `/${evil}`,
      'X-HTTP-Method-Override': 'DELETE',
      Forwarded: `host=${evil};proto=http`,
      Referer: `https://${evil}/`,
      // No page has strings in it.
      'Accept-Language': 'fi',
      Accept: 'application/xml',
    }
    const [plain, tricked] = [await ask(path), await ask(path, { headers })]
    expect(tricked.status).toBe(200)
    expect(headerText(tricked)).toBe(headerText(plain))
    expect(await tricked.text()).toBe(await plain.text())
  })

  it('takes the origin of absolute addresses from PUBLIC_ORIGIN, where it is set', async () => {
    const env = bindings({ PUBLIC_ORIGIN: 'https://public.example' })
    const headers = { Host: 'evil.example' }
    const response = await realApp().request(`https://evil.example${path}`, { headers }, env)
    const everything = headerText(response) + (await textOf(response))
    expect(everything).not.toContain('evil.example')
    const here = await realApp().request(`${ORIGIN}${path}`, {}, bindings())
    const own = headerText(here) + (await textOf(here))
    const moved = atOrigin(own, 'https://public.example')
    // The tag is a hash of the body, so it moves with the addresses inside.
    const untagged = (text: string) => text.replace(/^etag: .*$/m, '')
    expect(untagged(everything)).toBe(untagged(moved))
  })

  it('else takes it from the address that was asked, whoever asked before', async () => {
    const app = realApp()
    const bodyAt = async (origin: string) =>
      textOf(await app.request(`${origin}${path}`, {}, bindings()))
    const own = await bodyAt(ORIGIN)
    for (let other = 0; other < 12; other += 1) {
      const origin = `https://evil-${other}.example`
      expect(await bodyAt(origin)).toBe(atOrigin(own, origin))
    }
    expect(await bodyAt(ORIGIN)).toBe(own)
  })
})

it.each(READABLE.map(({ path }) => path).filter(isForPrograms))(
  '%s may be read from any page, a sandboxed one too',
  async (path) => {
    const response = await ask(path, { headers: { Origin: 'null' } })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  },
)

it('absolute addresses are there to be moved', async () => {
  for (const path of ['/', FORM, '/api/v1/quizzes', '/api/v1/guides', GUIDE]) {
    expect(await (await ask(path)).text(), path).toContain(ORIGIN)
  }
})

describe('the headers of', () => {
  const failing = {
    get PUBLIC_ORIGIN(): string {
      throw new Error('zzcanary')
    },
  }
  const tagged = async (path: string) => {
    const etag = (await ask(path)).headers.get('ETag') ?? ''
    return ask(path, { headers: { 'If-None-Match': etag } })
  }
  const framed: readonly [string, number, () => Promise<Response> | Response][] = [
    ['a page in a frame that is current', 304, () => tagged('/e/q/honey-bees')],
    ['a quiz that is not there', 404, () => ask('/e/q/nothing')],
    ['a guide that is not there', 404, () => ask('/e/g/nothing')],
    ['a page that is not there', 404, () => ask('/e/nothing')],
    ['a wrong method', 405, () => ask('/e/q/honey-bees', { method: 'POST' })],
    ['a fault of ours', 500, () => realApp().request('/e/q/honey-bees', {}, failing)],
  ]

  it.each(framed)('%s (%d), in a frame, let any page be around it', async (_, status, request) => {
    const response = await request()
    expect(response.status).toBe(status)
    expectSafe(response, FRAME)
    expect(await response.text()).not.toMatch(/zzcanary|\.tsx?\b|TypeError/)
  })

  const sendForm = () =>
    realApp().request(
      `${ORIGIN}${FORM}`,
      { method: 'POST', body: new URLSearchParams({ 'why-honey-keeps': 'lid' }) },
      bindings(),
    )
  const kinds: readonly [string, number, () => Promise<Response> | Response][] = [
    [
      'an answer to a check',
      200,
      () => post(CHECK, { question: 'why-honey-keeps', response: 'lid' }),
    ],
    ['a form that was sent', 303, () => sendForm()],
    ['a quiz that is current', 304, () => tagged(QUIZ)],
    ['a guide that is current', 304, () => tagged(GUIDE)],
    ['the loader that is current', 304, () => tagged('/v1.js')],
    ['broken JSON', 400, () => postText(CHECK, '{')],
    ['a path that is not there', 404, () => ask('/nothing')],
    ['an API path that is not there', 404, () => ask('/api/v1/nothing')],
    ['a chunk that is not there', 404, () => ask('/c/app-00000000.js')],
    ['a wrong method', 405, () => ask(QUIZ, { method: 'DELETE' })],
    ['a wrong method on a page', 405, () => ask('/docs', { method: 'DELETE' })],
    ['a body of another type', 415, () => ask(CHECK, { method: 'POST' })],
    ['a form of another type', 415, () => ask(FORM, { method: 'POST' })],
    ['fields that are not right', 422, () => post(CHECK, {})],
    ['a form that is not right', 422, () => postForm(FORM, [['why-honey-keeps', 'x']])],
    ['a fault of ours', 500, () => realApp().request('/api/v1/quizzes', {}, failing)],
    ['a fault of ours on a page', 500, () => realApp().request('/', {}, failing)],
    ['a missing binding', 500, () => realApp().request('/v1.js', {}, {})],
  ]

  it.each(kinds)('%s (%d) are complete', async (_, status, request) => {
    const response = await request()
    expect(response.status).toBe(status)
    expectSafe(response)
    if (status !== 304) expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(await response.text(), 'nothing of the fault').not.toMatch(/zzcanary|\.tsx?\b|TypeError/)
  })
})
