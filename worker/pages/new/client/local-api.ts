// The API of this page: what the element requests is answered in this browser. The policy of the page
// allows no request at all, so nothing can leave it by mistake.
import type { Ask } from './ask.ts'
import type { CheckWorker } from './messages.ts'

export function answerLocally(ask: Ask<CheckWorker>): void {
  const send = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href)
    const { origin, pathname: path, search: query } = address
    if (origin !== location.origin || !path.startsWith('/api/')) return send(input, init)
    const body = typeof init?.body === 'string' ? init.body : ''
    const answer = await ask('call', { path, query, body })
    const type = answer.status < 400 ? 'application/json' : 'application/problem+json'
    return new Response(answer.body, { status: answer.status, headers: { 'Content-Type': type } })
  }
}
