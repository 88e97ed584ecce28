// `npm run serve`: the built worker in workerd, without Cloudflare.
import { once } from 'node:events'
import { readlinkSync } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { SERVED } from '../../worker/self-host/bundle.ts'
import { FIXTURES_BUILT } from '../support/run/build-fixtures.ts'
import { TEST_SHARE_KEYS } from '../support/run/share-keys.ts'
import { readFolder } from '../support/serve/deployed-site.ts'
import { useSelfHosted } from '../support/serve/self-hosted.ts'

const { folder, run, serve } = useSelfHosted()

const KEYS = { SHARE_KEYS: TEST_SHARE_KEYS, STATS_KEY: 'secret' }
const QUIZ = '/api/v1/quizzes/honey-bees'
const AUTHOR = { Authorization: `Basic ${btoa('author:secret')}` }

/** Answers one question, and gives whether that was counted. */
async function answer(origin: string): Promise<boolean | undefined> {
  const answers = [{ question: 'drone-sting', response: 'no', seconds: 9 }]
  const body = JSON.stringify({ attempt: crypto.randomUUID(), answers })
  const response = await fetch(`${origin}${QUIZ}/attempts`, { method: 'POST', body })
  const { counted }: { counted?: boolean } = await response.json()
  return counted
}

/** How many attempts the page of the author says there are. */
async function seenByAuthor(origin: string): Promise<number> {
  const response = await fetch(`${origin}/stats/honey-bees?format=json`, { headers: AUTHOR })
  const { attempts }: { attempts: number } = await response.json()
  return attempts
}

describe('the process', () => {
  it('is workerd itself, whose attempts the author still sees after a restart', async () => {
    const data = await folder()
    const first = await serve({ data, variables: KEYS })
    expect(readlinkSync(`/proc/${first.pid}/exe`)).toMatch(/workerd$/)
    for (let n = 0; n < 3; n += 1) expect(await answer(first.origin)).toBe(true)
    expect(await seenByAuthor(first.origin)).toBe(3)
    await first.stop()

    const second = await serve({ data, variables: KEYS })
    expect(await seenByAuthor(second.origin)).toBe(3)
    expect(await answer(second.origin)).toBe(true)
    expect(await seenByAuthor(second.origin)).toBe(4)
  })

  it('says at start what is off', async () => {
    const data = await folder()
    const off = await serve({ data })
    expect(off.output()).toContain('Sharing is off. SHARE_KEYS is not set.\n')
    expect(off.output()).toContain('There is no /stats: STATS_KEY is not set.\n')
    await off.stop()
    const wrong = await serve({ data, variables: { SHARE_KEYS: 'abc', STATISTICS_SHARDS: '3' } })
    expect(wrong.output()).toContain('Sharing is off. Entry 1 of SHARE_KEYS is not NUMBER.KEY')
    expect(wrong.output()).toContain('Nothing is counted: STATISTICS_SHARDS must be 1,')
    const health = await (await fetch(`${wrong.origin}/healthz`)).json()
    expect(health).toMatchObject({ sharing: 'misconfigured', statistics: 'misconfigured' })
  })

  it('takes secrets from a file', async () => {
    const data = await folder()
    const file = join(data, 'site.env')
    await writeFile(file, `SHARE_KEYS="${TEST_SHARE_KEYS}"\n`, { mode: 0o600 })
    const { origin } = await serve({ data, args: ['--env-file', file] })
    expect(await (await fetch(`${origin}/healthz`)).json()).toMatchObject({ sharing: 'on' })
  })

  it('finishes at SIGTERM what it began, and ends', async () => {
    const service = await serve({ data: await folder() })
    const { port, hostname } = new URL(service.origin)
    const open = async (text: string) => {
      const socket = connect(Number(port), hostname)
      onTestFinished(() => void socket.destroy())
      await new Promise((resolve) => socket.write(text, resolve))
      return socket
    }
    const body = '{"question":"drone-sting","response":"no"}'
    const head = `POST ${QUIZ}/check HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`
    const slow = await open(head + body.slice(0, 10))
    // An answer to the later connection says that workerd has read the earlier one too.
    const idle = await open('GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(idle, 'data')
    const ended = service.stop()
    // It closes what waits for nothing.
    await once(idle, 'close')
    slow.write(body.slice(10))
    const [answered] = await once(slow, 'data')
    expect(String(answered)).toMatch(/^HTTP\/1\.1 200 [\s\S]*"correct":true/)
    expect(await ended).toBe(0)
  })

  it('refuses a host that is none, and keeps running', async () => {
    const service = await serve({ data: await folder() })
    const { port, hostname } = new URL(service.origin)
    for (const host of ['a b', 'a"><script>', '[::1', 'a:b']) {
      const socket = connect(Number(port), hostname)
      onTestFinished(() => void socket.destroy())
      socket.write(`GET /q/honey-bees HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
      const [answered] = await once(socket, 'data')
      expect(String(answered), host).toMatch(/^HTTP\/1\.1 400 /)
      expect(String(answered), host).not.toContain('script')
    }
    expect((await fetch(`${service.origin}/healthz`)).status).toBe(200)
    expect(service.output()).not.toContain('exception')
  })

  it('is refused where another one runs, beyond loopback, and without a build', async () => {
    const data = await folder()
    await serve({ data })
    const again = run(['--build', FIXTURES_BUILT, '--data', data])
    expect(await again.ended).toBe(1)
    expect(again.output()).toContain(`A service runs on ${data} already.`)
    const open = run(['--build', FIXTURES_BUILT, '--data', data, '--host', '0.0.0.0'])
    expect(await open.ended).toBe(64)
    expect(open.output()).toMatch(/^PUBLIC_ORIGIN has to be set to listen on 0\.0\.0\.0/)
    const nothing = run(['--build', data, '--data', await folder()])
    expect(await nothing.ended).toBe(1)
    expect(nothing.output()).toContain('npm run build')
    const help = run(['--help'])
    expect(await help.ended).toBe(0)
    expect(help.output()).toContain('where statistics are kept (data)')
  })
})

describe('files of the build', () => {
  const TYPES: Readonly<Record<string, RegExp>> = {
    js: /^text\/javascript; charset=utf-8$/,
    css: /^text\/css; charset=utf-8$/,
    json: /^application\/json$/,
    png: /^image\/png$/,
    svg: /^image\/svg\+xml$/,
    ico: /^image\/x-icon$/,
  }
  const isImmutable = (path: string) =>
    /^\/(c|m|og|v\d[^/]*)\//.test(path) && !path.endsWith('index.json')

  it('each have their type, a tag, HEAD, 304, and the headers of files', async () => {
    const { origin } = await serve({ data: await folder() })
    const built = await readFolder(join(FIXTURES_BUILT, 'self-host', SERVED))
    // The worker serves the pages of the documentation at addresses of its own.
    const paths = [...built.keys()].filter((path) => !path.startsWith('/docs/'))
    expect(new Set(paths.map((path) => path.split('/')[1]))).toEqual(
      new Set(['v1.js', 'c', 'm', 'og', 'v0.1.0', 'favicon.svg', 'favicon.ico']),
    )
    for (const path of paths) {
      const full = await fetch(origin + path)
      expect(full.status, path).toBe(200)
      expect(full.headers.get('Content-Type'), path).toMatch(
        TYPES[path.split('.').at(-1) ?? ''] ?? /-/,
      )
      expect(full.headers.get('X-Content-Type-Options'), path).toBe('nosniff')
      if (isImmutable(path))
        expect(full.headers.get('Cache-Control'), path).toBe('public, max-age=31536000, immutable')
      const bytes = Buffer.from(await full.arrayBuffer())
      // The server writes its origin into the loader.
      if (path !== '/v1.js') expect(bytes.equals(built.get(path) ?? Buffer.of()), path).toBe(true)
      const etag = full.headers.get('ETag') ?? ''
      expect(etag, path).toMatch(/^"[\da-f]{32}"$/)
      const current = await fetch(origin + path, { headers: { 'If-None-Match': `"x", W/${etag}` } })
      expect([current.status, current.headers.get('ETag')], path).toEqual([304, etag])
      const head = await fetch(origin + path, { method: 'HEAD' })
      expect([head.status, head.headers.get('ETag')], path).toEqual([200, etag])
    }
  })

  it('are the only ones: no listing, nothing beside them, no other method', async () => {
    const data = await folder()
    const { origin } = await serve({ data, variables: { STATS_KEY: 'secret' } })
    await answer(origin)
    const host = { Host: 'check.example' }
    for (const path of [
      '/og',
      '/og/',
      '/m/',
      '/c/',
      '/og/..%2fv1.js',
      '/m/..%2f..%2fbuilt.js',
      '/og/%2e%2e/%2e%2e/built.js',
      '/statistics/metadata.sqlite',
      '/og/.hidden',
    ]) {
      const { status } = await fetch(origin + path, { headers: host })
      expect(status, path).toBe(404)
    }
    const [card] = await readdir(join(FIXTURES_BUILT, 'public/og'))
    const posted = await fetch(`${origin}/og/${card}`, { method: 'POST', body: 'x' })
    expect([posted.status, posted.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  })
})

describe('a backup', () => {
  it('is made while attempts come, and restored in one command', async () => {
    const data = await folder()
    const copy = join(data, 'copy')
    const service = await serve({ data, variables: KEYS })
    for (let n = 0; n < 20; n += 1) expect(await answer(service.origin)).toBe(true)
    let isDone = false
    const busy = (async () => {
      let counted = 0
      while (!isDone) if (await answer(service.origin)) counted += 1
      return counted
    })()
    const backup = run(['backup', copy, '--data', data])
    expect(await backup.ended, backup.output()).toBe(0)
    isDone = true
    const meanwhile = await busy
    expect(await seenByAuthor(service.origin)).toBe(20 + meanwhile)
    expect((await readdir(copy)).every((name) => name.endsWith('.sqlite'))).toBe(true)

    const running = run(['restore', copy, '--data', data])
    expect(await running.ended).toBe(1)
    expect(running.output()).toContain('Stop it first.')
    await service.stop()
    const restore = run(['restore', copy, '--data', data])
    expect(await restore.ended, restore.output()).toBe(0)
    expect(restore.output()).toMatch(/What was there is in .*statistics\.before-/)
    const restored = await serve({ data, variables: KEYS })
    const seen = await seenByAuthor(restored.origin)
    expect(seen).toBeGreaterThanOrEqual(20)
    expect(seen).toBeLessThanOrEqual(20 + meanwhile)
    expect(await answer(restored.origin)).toBe(true)
    expect(await seenByAuthor(restored.origin)).toBe(seen + 1)
  })

  it('overwrites nothing, and one that is damaged is not restored', async () => {
    const data = await folder()
    const copy = join(data, 'copy')
    const service = await serve({ data, variables: KEYS })
    await answer(service.origin)
    await service.stop()
    expect(await run(['backup', copy, '--data', data]).ended).toBe(0)
    const again = run(['backup', copy, '--data', data])
    expect(await again.ended).toBe(1)
    expect(again.output()).toContain('exists already')
    const [name = ''] = await readdir(copy)
    await writeFile(join(copy, name), 'not a database')
    const restore = run(['restore', copy, '--data', data])
    expect(await restore.ended).toBe(1)
    expect(restore.output()).toContain('is damaged. Nothing was restored.')
    const service2 = await serve({ data, variables: KEYS })
    expect(await seenByAuthor(service2.origin)).toBe(1)
    const none = run(['backup', join(data, 'new'), '--data', await folder()])
    expect(await none.ended).toBe(1)
  })
})

it('headers that a client or a proxy adds change nothing', async () => {
  const { origin } = await serve({
    data: await folder(),
    variables: { PUBLIC_ORIGIN: 'https://check.example' },
  })
  const forwarded = {
    'X-Forwarded-Host': 'evil.example',
    'X-Forwarded-Proto': 'http',
    'X-Forwarded-For': '192.0.2.1',
    Forwarded: 'host=evil.example;proto=http',
    'X-Real-IP': '192.0.2.1',
    'CF-Connecting-IP': '192.0.2.1',
    'X-Original-URL': '/stats',
  }
  for (const path of [
    '/',
    '/q/honey-bees',
    '/v1.js',
    '/sitemap.xml',
    `${QUIZ}?lang=es`,
    '/healthz',
  ]) {
    const [plain, sent] = await Promise.all([
      fetch(origin + path),
      fetch(origin + path, { headers: forwarded }),
    ])
    expect(await sent.text(), path).toBe(await plain.text())
    expect([...sent.headers], path).toEqual([...plain.headers])
  }
})
