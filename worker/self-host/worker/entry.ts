// The worker that `npm run serve` runs in workerd: the one that Cloudflare runs, and what Cloudflare
// does around it, which is serving files.
import app from '../../index.ts'
import { serveFile } from './assets.ts'
import { bindingsOf, type SelfHosted } from './bindings.ts'

/** The proxies of this folder refuse more. */
const DISCARDED_MAX_BYTES = 128 * 1024

// biome-ignore lint/style/noDefaultExport: workerd takes a worker by its default export.
export default {
  async fetch(request: Request, env: SelfHosted, context: ExecutionContext): Promise<Response> {
    if (!URL.canParse(request.url)) return badRequest()
    const response = await app.fetch(request, bindingsOf(env, serveFile), context)
    await discardBody(request)
    return response
  },
}

/** As workerd says by itself where there is no host. The worker takes addresses that it can read. */
function badRequest(): Response {
  const headers = { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' }
  return new Response('Bad Request', { status: 400, headers })
}

/**
 * Reads what a refused request still sends. workerd reads 64 KiB after an answer and then drops the
 * connection: a proxy that still sends would answer 502 instead of our 413.
 */
async function discardBody({ body, bodyUsed, headers }: Request): Promise<void> {
  if (!body || bodyUsed || Number(headers.get('Content-Length')) > DISCARDED_MAX_BYTES) return
  let length = 0
  for await (const chunk of body) {
    length += chunk.byteLength
    if (length > DISCARDED_MAX_BYTES) return
  }
}

export { QuizStatistics } from '../../index.ts'
