// Odd addresses: bad escapes, doubled slashes, dots, and addresses that are very long.
import { describe, expect, it } from 'vitest'
import { ask, headerText, ORIGIN, readProblem } from './ask.ts'

const LONG = 'a'.repeat(9000)

describe('an odd address', () => {
  it('leads to none that is much longer, which proxies and clients would refuse', async () => {
    for (const setting of ['only', 'challenge', 'set', 'lang']) {
      const response = await ask(`/q/honey-bees?${setting}=${'a,'.repeat(4000)}`, {
        redirect: 'manual',
      })
      expect(response.headers.get('Location'), setting).toBeNull()
      expect(response.status, setting).toBe(200)
    }
  })

  it.each([
    '/%E0%A4%A',
    '/%',
    '/%00',
    '/api/v1/quizzes/%E0%A4%A',
    '/api/v1/quizzes/%',
    '/api/v1/quizzes/%2e%2e',
    '/api/v1/quizzes/honey-bees%2Fcheck',
    '/api/v1/quizzes/honey-bees/',
    '/api//v1/quizzes',
    '//api/v1/quizzes',
    '//evil.example/',
    '/\\evil.example',
    '/q/%F0%9F%AB%96',
    '/q//',
    '/g/%ff',
    '/c/%2e%2e/%2e%2e/package.json',
    '/c/..%2fv1.js',
    `/${LONG}`,
    `/api/v1/quizzes/${LONG}`,
  ])('%.60s is 404, and leads nowhere else', async (path) => {
    const response = await ask(path, { redirect: 'manual' })
    expect(response.status).toBe(404)
    expect(response.headers.get('Location')).toBeNull()
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    if (path.startsWith('/api/')) await readProblem(response, 404)
  })

  it.each([
    '/?next=https://evil.example/',
    '/q/honey-bees/?next=//evil.example/',
    '/q/Honey-Bees?url=https%3A%2F%2Fevil.example',
    '//evil.example//q/honey-bees/',
    '/\\evil.example\\q\\honey-bees',
    '/%5Cevil.example/',
    '/%2F%2Fevil.example/',
    '/q/honey-bees%0d%0aSet-Cookie:%20a=b',
    '/q/honey-bees%0d%0aLocation:%20https://evil.example/',
    '/q/honey-bees/?lang=es%0d%0aSet-Cookie:%20a=b',
    '/r/code%0d%0a%0d%0a<script>/',
    '/e/q/Honey-Bees?theme=%0aX-Evil:%201',
  ])('%s leads to no other host, and sets no header', async (path) => {
    for (const headers of [{}, { 'Sec-Fetch-Dest': 'iframe' }]) {
      const response = await ask(path, { redirect: 'manual', headers })
      expect(response.status).toBeLessThan(500)
      const location = response.headers.get('Location')
      if (location !== null) {
        expect(location).toMatch(/^\/[a-z]/)
        expect(new URL(location, ORIGIN).origin).toBe(ORIGIN)
      }
      expect(headerText(response)).not.toMatch(/^(set-cookie|x-evil)|[\r]/im)
    }
  })

  it.each([
    '/.git/config',
    '/.dev.vars',
    '/.dev.vars.production',
    '/.env',
    '/wrangler.toml',
    '/package.json',
    '/built.js',
    '/_headers',
    '/v1.js.map',
    '/c/quiz.js.map',
    '/content/revisions/honey-bees.json',
    '/dist/built.js',
  ])('%s is no file of ours', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  it('does not hide an id: escapes that mean the same letters are the same id', async () => {
    expect((await ask('/api/v1/quizzes/%68oney-bees')).status).toBe(200)
  })

  it('may have a query that is no query', async () => {
    expect((await ask('/api/v1/quizzes?%E0%A4%A&=&%')).status).toBe(200)
    expect((await ask('/q/honey-bees?seed=%E0%A4%A')).status).toBe(200)
  })
})

it.each([
  '/preview',
  '/preview/q/honey-bees',
  '/preview/states.css',
  '/_start/page.js',
  '/_start/state',
  '/_start/build',
])('%s belongs to npm start, and is 404 where the worker is deployed', async (path) => {
  expect((await ask(path)).status).toBe(404)
})
