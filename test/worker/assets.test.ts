// Built files: the loader under its one address, and the chunks that the platform serves.

import { env } from 'cloudflare:workers'
import { built } from 'selfcheck:built'
import { describe, expect, it, vi } from 'vitest'
import { ask, ORIGIN } from './ask.ts'
import { bindings, realApp } from './routes.ts'

interface Listed {
  readonly path: string
  readonly bytes: number
}

interface Index {
  readonly chunks: readonly Listed[]
  readonly pinned: readonly Listed[]
  readonly cards: readonly Listed[]
}

const index = await ask('/c/index.json')
const { chunks, pinned, cards }: Index = await index.clone().json()

describe('the loader', () => {
  it('is a script that names only chunks that are there', async () => {
    const response = await ask('/v1.js')
    expect(response.headers.get('Content-Type')).toMatch(/^text\/javascript/)
    // All chunks share one hash, and the loader makes the path from a name and the hash.
    const [, hash] = /\/c\/\$\{\w+\}-([\w-]{8})\.js/.exec(await response.text()) ?? []
    const names = [
      'quiz',
      'after-answer',
      'outcome',
      'challenge',
      'after-result',
      'guide',
      'placing',
      'typed',
    ]
    const paths = names.map((name) => `/c/${name}-${hash}.js`)
    for (const path of paths) expect(chunks.map((chunk) => chunk.path)).toContain(path)
  })
})

describe('the icon', () => {
  it('is a picture', async () => {
    expect((await ask('/favicon.svg')).headers.get('Content-Type')).toBe('image/svg+xml')
  })
})

const shared = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'timing-allow-origin': '*',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

describe('chunks, pinned files and cards', () => {
  it.each([...chunks, ...pinned, ...cards].map(({ path, bytes }) => [path, bytes] as const))(
    '%s is listed with its size, and kept for ever by every page',
    async (path, bytes) => {
      const response = await ask(path)
      expect(response.status).toBe(200)
      expect(Object.fromEntries(response.headers)).toMatchObject({
        ...shared,
        'cache-control': 'public, max-age=31536000, immutable',
      })
      expect((await response.arrayBuffer()).byteLength).toBe(bytes)
    },
  )

  it('are listed in an index that is kept for a minute', () => {
    expect(chunks.length).toBeGreaterThan(1)
    expect(Object.fromEntries(index.headers)).toMatchObject({
      ...shared,
      'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    })
  })

  it('that pages pin are of this version, with the hash that the worker names', () => {
    expect(pinned).toEqual([expect.objectContaining(built.assets.pinned)])
    expect(built.assets.pinned.path).toBe(`/v${built.version}/self-check.js`)
  })

  it('that are cards are pictures, the very ones that the worker names', async () => {
    expect(cards.map(({ path }) => path)).toEqual(Object.values(built.cards))
    for (const { path } of cards) {
      const { headers } = await ask(path)
      expect(headers.get('Content-Type'), path).toBe('image/png')
    }
  })

  it.each(['/c/app-00000000.js', '/v9.9.9/self-check.js', '/og/quiz-tea-en-000000000000.png'])(
    '%s that is gone is 404 for programs, which nobody keeps',
    async (path) => {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(response.headers.get('Content-Type')).toBe('application/problem+json')
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    },
  )

  it('refuse other methods, with Allow, and nobody keeps that', async () => {
    for (const path of [...chunks, ...pinned, ...cards].map((one) => one.path))
      for (const method of ['POST', 'PUT', 'DELETE']) {
        const { status, headers } = await ask(path, { method })
        expect(status, path).toBe(405)
        expect(headers.get('Allow'), path).toBe('GET, HEAD, OPTIONS')
        expect(headers.get('Cache-Control'), path).toBe('no-store')
      }
  })

  it('are all that the folder gives away', async () => {
    for (const path of ['/built.js', '/report.json', '/c/', '/og/', '/c/app.js.map']) {
      expect((await env.ASSETS.fetch(`${ORIGIN}${path}`)).status, path).toBe(404)
      expect((await ask(path)).status, path).toBe(404)
    }
  })
})

it('a platform that cannot read its files is a failure of ours, and no missing file', async () => {
  const ASSETS = { fetch: async () => new Response('', { status: 503 }) } as unknown as Fetcher
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const paths = ['/v1.js', '/docs', '/favicon.svg', chunks[0]?.path ?? '']
  for (const path of paths) {
    const response = await realApp().request(`${ORIGIN}${path}`, {}, { ...bindings(), ASSETS })
    expect(response.status, path).toBe(500)
    expect(response.headers.get('Cache-Control'), path).toBe('no-store')
  }
  expect(log).toHaveBeenCalledTimes(paths.length)
  log.mockRestore()
})
