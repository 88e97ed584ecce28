// The server in front of the worker under `npm start`. It stays while the worker is replaced: a
// request waits until a worker runs. Pages get the script of `npm start`, and nothing is cached,
// so that a page that loads again shows the last save.
import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
  request as send,
} from 'node:http'
import { HOST } from '../ports.ts'
import type { PageScript } from './page-script.ts'

interface GatewayOptions {
  readonly port: number
  /** The port of the worker, once one runs. */
  worker(): Promise<number>
  readonly script: PageScript
}

export async function startGateway({ port, worker, script }: GatewayOptions): Promise<Server> {
  const server = createServer(async (request, response) => {
    if (script.answer(request, response)) return
    const toWorker = send({
      host: HOST,
      port: await worker(),
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
        .end('The worker is being replaced. Try again.\n')
    })
    request.pipe(toWorker)
  })
  server.listen(port, HOST)
  await once(server, 'listening')
  return server

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
    response.writeHead(statusCode, { ...kept, 'cache-control': 'no-store' })
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
