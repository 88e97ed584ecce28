// The server in front of the worker under `npm start`. It stays while the worker is replaced: a
// request waits until a worker runs. Pages get the script of `npm start`, and nothing is cached,
// so that a page that loads again shows the last save. While nothing could be built yet, each page
// says why.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http'
import { join } from 'node:path'
import { ROOT } from '../build.ts'
import { HOST } from '../ports.ts'
import type { PageState } from './page/page-state.ts'
import type { PageScript } from './page-script.ts'

interface GatewayOptions {
  readonly port: number
  /** The port of the worker, once one runs. Undefined: there is no good build yet. */
  worker(): Promise<number> | undefined
  state(): PageState
  readonly script: PageScript
}

const NO_BUILD_PAGE = join(ROOT, 'worker/tools/start/page/no-build.html')

export async function startGateway(options: GatewayOptions): Promise<Server> {
  const { port, worker, state, script } = options
  const server = createServer(async (request, response) => {
    if (script.answer(request, response)) return
    const workerPort = worker()
    if (!workerPort) return sayProblems(request, response)
    const toWorker = send({
      host: HOST,
      port: await workerPort,
      method: request.method,
      path: request.url,
      // Uncompressed, so that the script can be added.
      headers: { ...request.headers, 'accept-encoding': 'identity' },
    })
    toWorker.once('response', (answer) => pass(request, answer, response))
    toWorker.once('error', () => {
      if (response.headersSent) return void response.destroy()
      response
        .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '1' })
        .end('We’re replacing the worker. Try again.\n')
    })
    request.pipe(toWorker)
  })
  server.listen(port, HOST)
  await once(server, 'listening')
  return server

  /** To a browser as a page, on which the script lists them; to a program as text. */
  async function sayProblems({ headers }: IncomingMessage, response: ServerResponse) {
    const isBrowser = headers.accept?.includes('text/html')
    const text = isBrowser
      ? script.addTo(await readFile(NO_BUILD_PAGE, 'utf8'))
      : `${state().problems.join('\n')}\n`
    const type = `text/${isBrowser ? 'html' : 'plain'}; charset=utf-8`
    response.writeHead(503, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text)
  }

  async function pass(request: IncomingMessage, answer: IncomingMessage, response: ServerResponse) {
    const { statusCode = 502, headers } = answer
    const fresh = uncached(headers)
    if (!isPage(request, headers)) {
      response.writeHead(statusCode, fresh)
      answer.pipe(response)
      return
    }
    // Without its tag: a browser would keep the page together with the script of an older build.
    const { etag, 'content-length': length, 'transfer-encoding': coding, ...kept } = fresh
    const chunks = await answer.toArray()
    // The script asks for the state, which the policy of the playground would not allow.
    const policy = String(kept['content-security-policy']).replace(
      "connect-src 'none'",
      "connect-src 'self'",
    )
    const changed = { 'content-security-policy': policy, 'cache-control': 'no-store' }
    response.writeHead(statusCode, { ...kept, ...changed })
    response.end(script.addTo(Buffer.concat(chunks).toString()))
  }
}

/** Files whose name has a hash of their content keep their headers. */
function uncached(headers: OutgoingHttpHeaders): OutgoingHttpHeaders {
  const isImmutable = String(headers['cache-control']).includes('immutable')
  return isImmutable ? headers : { ...headers, 'cache-control': 'no-cache' }
}

/** Not pages inside another one, which loads again itself, nor an answer to a form. */
function isPage({ method, headers }: IncomingMessage, answer: OutgoingHttpHeaders): boolean {
  const isHtml = String(answer['content-type']).startsWith('text/html')
  return method === 'GET' && isHtml && headers['sec-fetch-dest'] !== 'iframe'
}
