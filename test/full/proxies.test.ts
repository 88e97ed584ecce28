// A self-hosted site behind Caddy and nginx of Debian, with the configurations in worker/self-host/.
import { readdir } from 'node:fs/promises'
import { Agent } from 'node:https'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { POSTS_PER_MINUTE } from '../../worker/http/limits.ts'
import { FIXTURES_BUILT } from '../support/run/build-fixtures.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'
import {
  type Asked,
  askProxy,
  isInstalled,
  PROXIES,
  type RunningProxy,
  startProxy,
} from '../support/serve/proxies.ts'
import { type SelfHosted, SOON, startSelfHosted } from '../support/serve/self-hosted.ts'

const QUIZ = '/api/v1/quizzes/honey-bees'
const ORIGIN = 'https://check.example'
const GZIP = { 'Accept-Encoding': 'gzip' }
const JSON_TYPE = { 'Content-Type': 'application/json' }

for (const name of PROXIES)
  if (!isInstalled(name)) console.log(`${name} is not installed: its configuration was not tested.`)

describe.each(PROXIES.filter(isInstalled))('behind %s', (name) => {
  let service: SelfHosted
  let proxy: RunningProxy
  let remove: () => Promise<void>
  /** Of this client, in all tests of this file: the limit counts them together. */
  let posts = 0
  const ask = (path: string, asked: Asked = {}) => {
    if (asked.method === 'POST') posts += 1
    return askProxy(proxy, path, asked)
  }

  beforeAll(async () => {
    const variables = {
      PUBLIC_ORIGIN: ORIGIN,
      SHARE_KEYS: TEST_SHARE_KEYS,
      STATS_KEY: 'secret',
      CLIENT_ADDRESS_HEADER: 'X-Real-IP',
    }
    const started = await startSelfHosted(variables)
    service = started.service
    remove = started.remove
    proxy = await startProxy(name, service.origin, await started.folder())
    await vi.waitFor(async () => expect((await ask('/healthz')).status).toBe(200), SOON)
  })
  afterAll(async () => {
    const ended = new Promise((resolve) => proxy.process.once('exit', resolve))
    proxy.process.kill('SIGTERM')
    await ended
    await remove()
  })

  it('TLS ends at the proxy, HTTP leads there, and links begin with PUBLIC_ORIGIN', async () => {
    const page = await ask('/q/honey-bees')
    expect(page.status).toBe(200)
    expect(String(page.body)).toContain(`${ORIGIN}/q/honey-bees`)
    expect(String(page.body)).not.toContain('http://check.example')
    expect(String((await ask('/v1.js')).body)).toContain(`"${ORIGIN}"`)
    const plain = await fetch(`http://127.0.0.1:${proxy.httpPort}/q/honey-bees?lang=es`, {
      redirect: 'manual',
      // `fetch` sends no other Host than that of the address.
      headers: { 'X-Forwarded-Host': 'evil.example' },
    })
    expect([301, 308]).toContain(plain.status)
  })

  it('a result is shared and opened', async () => {
    const answers = [{ question: 'drone-sting', response: 'no' }]
    const body = JSON.stringify({ attempt: crypto.randomUUID(), answers })
    const sent = await ask(`${QUIZ}/attempts`, { method: 'POST', headers: JSON_TYPE, body })
    const { share, counted } = JSON.parse(String(sent.body))
    expect(counted).toBe(true)
    expect(share.url).toMatch(/^https:\/\/check\.example\/r\//)
    expect((await ask(new URL(share.url).pathname)).status).toBe(200)
  })

  it('leads from a long form to the address that holds its answers', async () => {
    const body = `drone-sting=no&notes=${'a'.repeat(6800)}`
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const sent = await ask('/q/honey-bees', { method: 'POST', headers, body })
    expect(sent.status).toBe(303)
    const shown = await ask(String(sent.headers.location))
    expect(shown.status).toBe(200)
    expect(String(shown.body)).toContain('data-question="drone-sting"')
  })

  it('compresses texts and not pictures, and says 304 to whoever has them', async () => {
    const [script] = (await readdir(join(FIXTURES_BUILT, 'public/c'))).filter((one) =>
      one.startsWith('quiz-'),
    )
    for (const path of ['/', '/q/honey-bees', '/v1.js', `/c/${script}`, QUIZ, '/docs']) {
      const plain = await ask(path, { headers: { 'Accept-Encoding': 'identity' } })
      const packed = await ask(path, { headers: GZIP })
      expect(plain.headers['content-encoding'], path).toBeUndefined()
      expect(packed.headers['content-encoding'], path).toBe('gzip')
      expect(packed.headers.vary, path).toMatch(/accept-encoding/i)
      expect(packed.body.length, path).toBeLessThan(plain.body.length)
      expect(gunzipSync(packed.body).equals(plain.body), path).toBe(true)
      const { etag = '', 'cache-control': cacheControl } = packed.headers
      const direct = await fetch(service.origin + path)
      expect(cacheControl, path).toBe(direct.headers.get('Cache-Control'))
      const again = await ask(path, { headers: { ...GZIP, 'If-None-Match': etag } })
      expect([again.status, again.body.length], path).toEqual([304, 0])
    }
    const [card] = await readdir(join(FIXTURES_BUILT, 'public/og'))
    const picture = await ask(`/og/${card}`, { headers: GZIP })
    expect([picture.headers['content-type'], picture.headers['content-encoding']]).toEqual([
      'image/png',
      undefined,
    ])
  })

  it('a body that is too long is refused by the service, for programs to read', async () => {
    for (const [path, size] of [
      ['check', 100_000],
      ['attempts', 120_000],
    ] as const) {
      const refused = await ask(`${QUIZ}/${path}`, {
        method: 'POST',
        headers: JSON_TYPE,
        body: ' '.repeat(size),
      })
      expect([refused.status, refused.headers['content-type']], path).toEqual([
        413,
        'application/problem+json',
      ])
    }
    const larger = await ask(`${QUIZ}/check`, {
      method: 'POST',
      headers: JSON_TYPE,
      body: ' '.repeat(400_000),
    })
    // Caddy says 502 before its version 2.7.
    expect(name === 'nginx' ? [413] : [413, 502]).toContain(larger.status)
  })

  it.runIf(name === 'nginx')(
    'keeps what may be kept, by language and use, and nothing else',
    async () => {
      const cache = async (path: string, headers = {}) => {
        const { status, headers: got, body } = await ask(path, { headers })
        return { status, cache: got['x-cache'], location: got.location, body: String(body) }
      }
      const path = '/q/honey-bees?seed=5'
      expect(await cache(path)).toMatchObject({ status: 200, cache: 'MISS' })
      expect(await cache(path)).toMatchObject({ status: 200, cache: 'HIT' })
      const spanish = await cache(path, { 'Accept-Language': 'es' })
      expect(spanish.cache).toBe('MISS')
      expect(spanish.body).toContain('<html lang="es"')
      const framed = await cache(path, { 'Sec-Fetch-Dest': 'iframe' })
      expect(framed.location).toContain('/e/q/honey-bees')
      for (const never of ['/healthz', '/stats/honey-bees', '/nowhere']) {
        expect((await cache(never)).cache, never).toBe('MISS')
        expect((await cache(never)).cache, never).toBe('MISS')
      }
      const author = { Authorization: `Basic ${btoa('author:secret')}` }
      expect(await cache('/stats/honey-bees', author)).toMatchObject({ status: 200, cache: 'MISS' })
      expect(await cache('/stats/honey-bees')).toMatchObject({ status: 401, cache: 'MISS' })
    },
  )

  it('limits a client by its address, whatever address it sends', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 16 })
    const body = '{"question":"drone-sting","response":"no"}'
    let refused = 0
    // The limit counts by the minute, and one may begin while these are sent.
    const most = posts + 3 * POSTS_PER_MINUTE
    async function client() {
      while (refused === 0 && posts < most) {
        const address = `192.0.2.${posts % 250}`
        const headers = {
          ...JSON_TYPE,
          'X-Real-IP': address,
          'X-Forwarded-For': address,
          'CF-Connecting-IP': address,
        }
        const { status } = await ask(`${QUIZ}/check`, { method: 'POST', headers, body, agent })
        if (status === 429) refused += 1
      }
    }
    await Promise.all(Array.from({ length: 16 }, client))
    agent.destroy()
    expect(refused).toBeGreaterThan(0)
    expect(posts).toBeGreaterThan(POSTS_PER_MINUTE)
    // Reading is not limited.
    expect((await ask('/q/honey-bees')).status).toBe(200)
  })

  it.runIf(name === 'nginx')('serves what it has while the service is down', async () => {
    const path = '/g/honey-bees'
    expect((await ask(path)).status).toBe(200)
    await service.stop()
    const kept = await ask(path)
    expect(kept.status).toBe(200)
    expect((await ask(`${QUIZ}/check`, { method: 'POST', body: '{}' })).status).toBe(502)
  })
})
