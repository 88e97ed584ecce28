// Every route under every method: those it answers, HEAD, the preflight, and 405.
import { describe, expect, it } from 'vitest'
import { ask, headerText, readProblem } from './ask.ts'
import { allowOf, isForPrograms, READABLE, ROUTES } from './routes.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const named = ROUTES.map((route) => [route.pattern, route] as const)

it('knows the routes of the app', () => {
  expect(ROUTES.map(({ pattern }) => pattern)).toEqual(
    expect.arrayContaining([
      '/',
      '/q/:quiz',
      '/api/v1/quizzes/:quiz/check',
      '/healthz',
      '/v1.js',
      '/c/:chunk',
      '/m/:picture',
      '/og/:card',
      '/:release/self-check.js',
    ]),
  )
})

describe.each(named)('%s', (_, route) => {
  const { path, methods } = route
  const others = METHODS.filter((method) => !methods.includes(method))

  it.each(others)('refuses %s with 405 and says what it answers', async (method) => {
    const response = await ask(path, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe(allowOf(route))
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    if (isForPrograms(path)) await readProblem(response, 405)
    else {
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
      expect(await response.text()).toContain('Method not allowed')
    }
  })

  it('refuses a method that hides in a header', async () => {
    const method = others[0] ?? 'DELETE'
    const headers = {
      'X-HTTP-Method-Override': methods[0] ?? '',
      'X-HTTP-Method': methods[0] ?? '',
    }
    expect((await ask(path, { method, headers })).status).toBe(405)
  })

  it('answers a preflight with its exact methods, and without a body', async () => {
    const response = await ask(path, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://blog.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'baggage, content-type, sentry-trace, traceparent',
      },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('Allow')).toBe(allowOf(route))
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe(allowOf(route))
    // Monitoring scripts on host pages add headers to every request of the page.
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('*')
    expect(response.headers.get('Access-Control-Max-Age')).toBe('7200')
    expect(headerText(response)).not.toMatch(/allow-credentials|blog\.example|traceparent/i)
    expect(await response.text()).toBe('')
  })
})

async function expectHeadLikeGet(path: string): Promise<void> {
  const get = await ask(path)
  const head = await ask(path, { method: 'HEAD' })
  expect(head.status).toBe(get.status)
  expect(headerText(head)).toBe(headerText(get))
  expect(await get.text()).not.toBe('')
  expect(await head.text()).toBe('')
}

describe('HEAD', () => {
  it.each(READABLE.map(({ path }) => path))('of %s is its GET without the body', async (path) => {
    await expectHeadLikeGet(path)
  })

  it.each(ROUTES.filter(({ methods }) => !methods.includes('GET')))(
    'of $pattern is 405 without a body',
    async (route) => {
      const response = await ask(route.path, { method: 'HEAD' })
      expect(response.status).toBe(405)
      expect(response.headers.get('Allow')).toBe(allowOf(route))
      expect(await response.text()).toBe('')
    },
  )

  it('of nothing is the 404 of its GET without the body', async () => {
    for (const path of ['/api/v1/nothing', '/nothing', '/q/nothing']) {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })]
      expect(head.status).toBe(404)
      expect(headerText(head)).toBe(headerText(get))
      expect(await head.text()).toBe('')
      await get.arrayBuffer()
    }
  })
})

it('a preflight of nothing is 404', async () => {
  await readProblem(await ask('/api/v1/nothing', { method: 'OPTIONS' }), 404)
})
