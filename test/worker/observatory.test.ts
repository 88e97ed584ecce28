// The grade that the Mozilla HTTP Observatory would give: A+ wherever a page is its own.
import { describe, expect, it } from 'vitest'
import { ask, ORIGIN } from './ask.ts'
import { observe } from './observatory.ts'
import { SHARED_CODE } from './routes.ts'

describe('the Observatory gives', () => {
  it.each([
    '/',
    '/q/honey-bees',
    '/g/honey-bees',
    `/r/${SHARED_CODE}`,
    '/new',
    '/docs',
    '/docs/embed',
    '/nothing',
    '/api/v1/quizzes',
    '/api/v1/nothing',
    '/v1.js',
    '/healthz',
  ])('%s an A+', async (path) => {
    expect(await observe(await ask(path), ORIGIN)).toBeGreaterThanOrEqual(100)
  })

  it('pages for frames a B+, for the one reason that any page may be around them', async () => {
    for (const path of ['/e/q/honey-bees', '/e/g/honey-bees', '/e/nothing']) {
      const response = await ask(path)
      expect(await observe(response.clone(), ORIGIN), path).toBe(80)
      const headers = new Headers(response.headers)
      headers.set('X-Frame-Options', 'DENY')
      const framed = new Response(await response.text(), { headers })
      expect(await observe(framed, ORIGIN), path).toBeGreaterThanOrEqual(100)
    }
  })

  it('a page without headers, or with what undoes them, less', async () => {
    expect(await observe(new Response(''), ORIGIN)).toBe(30)
    const good = (await ask('/docs')).headers
    const graded = async (name: string, value: string, body = '') => {
      const headers = new Headers(good)
      headers.set(name, value)
      return observe(new Response(body, { headers }), ORIGIN)
    }
    const all = await observe(new Response('', { headers: good }), ORIGIN)
    const csp = 'Content-Security-Policy'
    expect(await graded(csp, "default-src 'none'; script-src 'unsafe-inline'")).toBe(80)
    expect(await graded('Strict-Transport-Security', 'max-age=60')).toBeLessThan(all)
    const script = '<script src="https://cdn.example/x.js"></script>'
    expect(await graded('X-Test', '1', script)).toBe(all - 5)
  })
})
