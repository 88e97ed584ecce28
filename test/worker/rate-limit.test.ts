// How often one address may POST: through the platform's own counter as the configuration sets it
// up, and through ours where there is no platform.
import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { AppEnv, Bindings } from '../../worker/env.ts'
import { POSTS_PER_MINUTE } from '../../worker/http/limits.ts'
import { limitPosts, minuteLimiter } from '../../worker/http/rate-limit.ts'
import { CHECK, readProblem } from './ask.ts'
import { bindings, realApp } from './routes.ts'

const RIGHT = { question: 'why-honey-keeps', response: 'dry' }
/** Each request is one call of the platform. */
const LONG = { timeout: 120_000 }

/** An app that answers 204, behind the limit. */
function limited(own: Partial<Bindings>) {
  const app = new Hono<AppEnv>()
  app.use(limitPosts(() => new Response(null, { status: 429 })))
  app.all('*', () => new Response(null, { status: 204 }))
  return async (headers: Record<string, string>, method = 'POST') =>
    (await app.request('/', { method, headers }, { ...bindings(), ...own })).status
}

/** Refuses every second request of a key. */
function everySecond() {
  const seen = new Map<string, number>()
  const limiter = {
    async limit({ key }: { key: string }) {
      seen.set(key, (seen.get(key) ?? 0) + 1)
      return { success: seen.get(key) === 1 }
    },
  }
  return { limiter, keys: () => [...seen.keys()] }
}

describe('the counter of the platform', () => {
  it('lets 200 readers behind one address check every five seconds', LONG, async () => {
    const send = limited(env)
    const reader = async () => {
      const statuses = []
      for (let sent = 0; sent < 12; sent += 1)
        statuses.push(await send({ 'CF-Connecting-IP': '192.0.2.7' }))
      return statuses
    }
    const statuses = (await Promise.all(Array.from({ length: 200 }, reader))).flat()
    expect(new Set(statuses)).toEqual(new Set([204]))
    expect(statuses.length).toBeLessThan(POSTS_PER_MINUTE)
  })
})

describe('a request over the limit', () => {
  const never = { limit: async () => ({ success: false }) } as RateLimit
  const app = realApp()
  const headers = { 'CF-Connecting-IP': '192.0.2.1', 'Content-Type': 'application/json' }
  const over = (path: string, method = 'POST') =>
    app.request(
      path,
      { method, headers, ...(method === 'POST' && { body: JSON.stringify(RIGHT) }) },
      { ...env, RATE_LIMITER: never },
    )

  it('is 429 with Retry-After, which pages elsewhere may read', async () => {
    const response = await over(CHECK)
    expect(response.headers.get('Retry-After')).toBe('60')
    expect(response.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After')
    expect((await readProblem(response, 429)).type).toBe('/docs#too-many-requests')
  })

  it('is a page where a person sent a form', async () => {
    const response = await over('/q/honey-bees')
    expect(response.status).toBe(429)
    expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
    expect(await response.text()).toContain('Try again in 60 seconds')
  })

  it('is answered all the same if it only reads', async () => {
    for (const path of ['/api/v1/quizzes', '/q/honey-bees', '/v1.js'])
      expect((await over(path, 'GET')).status, path).toBe(200)
  })
})

describe('an address', () => {
  it('is that which Cloudflare gives, whatever the client says', async () => {
    const { limiter, keys } = everySecond()
    const send = limited({ RATE_LIMITER: limiter })
    const spoofed = { 'X-Forwarded-For': '203.0.113.9', 'X-Real-IP': '203.0.113.9' }
    expect(await send({ 'CF-Connecting-IP': '192.0.2.1' })).toBe(204)
    expect(await send({ 'CF-Connecting-IP': '192.0.2.1', ...spoofed })).toBe(429)
    expect(keys().length).toBe(1)
  })

  it('is not passed on, and is no hash that others could make', async () => {
    const { limiter, keys } = everySecond()
    for (const SHARE_KEYS of ['1.a', '1.b'])
      await limited({ RATE_LIMITER: limiter, SHARE_KEYS })({ 'CF-Connecting-IP': '192.0.2.1' })
    expect(new Set(keys()).size).toBe(2)
    for (const key of keys()) expect(key).toMatch(/^[\w-]{22}$/)
  })

  it.each([
    ['2001:db8:0:1::7', '2001:DB8:0:1:ffff:0:0:9', true],
    ['2001:db8::7', '2001:0db8:0000:0000:1::', true],
    ['2001:db8:0:1::7', '2001:db8:0:2::7', false],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.2', false],
    ['192.0.2.1', '192.0.2.2', false],
  ])('%s and %s are one network: %s', async (one, other, isSame) => {
    const { limiter } = everySecond()
    const send = limited({ RATE_LIMITER: limiter })
    await send({ 'CF-Connecting-IP': one })
    expect(await send({ 'CF-Connecting-IP': other })).toBe(isSame ? 429 : 204)
  })

  it('that is not known limits nothing', async () => {
    const { limiter, keys } = everySecond()
    const send = limited({ RATE_LIMITER: limiter })
    for (let sent = 0; sent < 3; sent += 1) expect(await send({})).toBe(204)
    expect(keys()).toEqual([])
  })
})

describe('without a platform', () => {
  const own = { RATE_LIMITER: undefined as unknown as RateLimit }

  it('nothing is limited, because any client could set any header', async () => {
    const send = limited(own)
    for (let sent = 0; sent <= POSTS_PER_MINUTE; sent += 1) {
      const status = await send({ 'CF-Connecting-IP': '192.0.2.1', 'X-Real-IP': '192.0.2.1' })
      if (status !== 204) expect(status).toBe(204)
    }
  })

  it('the address in the header that the operator names is limited, the last one of a list', async () => {
    // All in one minute, however slow the machine is.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(0)
    onTestFinished(() => clock.mockRestore())
    const send = limited({ ...own, CLIENT_ADDRESS_HEADER: 'X-Forwarded-For' })
    const statuses = new Set<number>()
    for (let sent = 0; sent <= POSTS_PER_MINUTE; sent += 1)
      statuses.add(await send({ 'X-Forwarded-For': `198.51.100.${sent % 200}, 192.0.2.1` }))
    expect(statuses).toEqual(new Set([204, 429]))
    expect(await send({ 'X-Forwarded-For': '192.0.2.1, 198.51.100.1' })).toBe(204)
  })

  it('counts begin anew with each minute, and have an end', async () => {
    let time = 0
    const limiter = minuteLimiter(() => time)
    const send = async (key: string) => (await limiter.limit({ key })).success
    for (let sent = 0; sent < POSTS_PER_MINUTE; sent += 1) await send('one')
    expect(await send('one')).toBe(false)
    expect(await send('two')).toBe(true)
    time = 60_000
    expect(await send('one')).toBe(true)
    for (let key = 0; key < 10_000; key += 1) await send(`key ${key}`)
    for (let sent = 0; sent <= POSTS_PER_MINUTE; sent += 1)
      if (!(await send('not counted'))) throw new Error('A network too many was counted.')
  })
})
