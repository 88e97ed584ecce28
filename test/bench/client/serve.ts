// Serves the page of a contender and all that it loads from one origin, as a good host would:
// compressed by brotli at its highest level, made before the request. What a contender has no
// file for is fetched from the worker, once.
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { HOST } from '../../../worker/tools/ports.ts'
import type { Contender } from './contender.ts'
import { hostPage } from './host-page.ts'

export interface Sent {
  readonly path: string
  /** Without parameters. */
  readonly type: string
  /** Of the body, as sent. */
  readonly bytes: number
}

export interface BenchServer {
  readonly origin: string
  /** What was sent since the last call, without the page itself. */
  sent(): readonly Sent[]
  show(contender: Contender): void
  close(): void
}

interface Answer {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

/** Answers at once. */
export const BARE_PATH = '/bare'

/** Of the worker's headers, those that a browser acts on. Caching is left out: each visit is the first. */
const KEPT = ['content-type', 'content-security-policy', 'access-control-allow-origin', 'location']

/** `worker` is the origin of the worker. */
export async function benchServer(port: number, worker: string): Promise<BenchServer> {
  let shown: Contender | undefined
  let sent: Sent[] = []
  const made = new Map<string, Promise<Answer>>()

  async function answer(request: IncomingMessage, body: Buffer): Promise<Answer> {
    const { url = '/', method = 'GET', headers } = request
    if (url === BARE_PATH)
      return compressed(200, { 'content-type': 'application/json' }, Buffer.from('{}'))
    const type = headers['content-type'] ?? ''
    if (method !== 'GET')
      return ask(url, { method, body: new Uint8Array(body), headers: { 'content-type': type } })
    const key = `${shown?.name} ${url}`
    const kept = made.get(key) ?? own(url) ?? ask(url, {})
    made.set(key, kept)
    return kept
  }

  function own(url: string): Promise<Answer> | undefined {
    if (!shown) return
    const file =
      url === '/'
        ? { type: 'text/html', body: hostPage(shown) }
        : shown.files[url.split('?')[0] ?? '']
    if (!file) return
    const headers = { 'content-type': `${file.type}; charset=utf-8` }
    return Promise.resolve(compressed(200, headers, Buffer.from(file.body)))
  }

  async function ask(url: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(worker + url, { ...init, redirect: 'manual' })
    const headers = Object.fromEntries(
      KEPT.flatMap((name) => {
        const value = response.headers.get(name)
        return value ? [[name, value.replaceAll(worker, '')]] : []
      }),
    )
    return compressed(response.status, headers, Buffer.from(await response.arrayBuffer()))
  }

  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    try {
      const { status, headers, body } = await answer(request, Buffer.concat(parts))
      const type = headers['content-type']?.split(';')[0] ?? ''
      if (request.url !== '/') sent.push({ path: request.url ?? '', type, bytes: body.length })
      response.writeHead(status, {
        ...headers,
        'content-length': body.length,
        'cache-control': 'no-store',
      })
      response.end(body)
    } catch (error) {
      response.writeHead(502).end(String(error))
    }
  })
  return {
    origin: await listening(server, port),
    sent() {
      const all = sent
      sent = []
      return all
    },
    show(contender) {
      shown = contender
    },
    close: () => server.close(),
  }
}

function compressed(status: number, headers: Record<string, string>, body: Buffer): Answer {
  return {
    status,
    headers: { ...headers, 'content-encoding': 'br' },
    body: brotliCompressSync(body),
  }
}

async function listening(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve) => server.listen(port, HOST, resolve))
  return `http://${HOST}:${port}`
}
