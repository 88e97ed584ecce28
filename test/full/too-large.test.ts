// A body that is one byte too large is refused, and the connection on which it came still serves.
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import { afterAll, expect, inject, it } from 'vitest'

const origin = inject('workerOrigin')
const LIMIT_BYTES = 16 * 1024
const agent = new Agent({ keepAlive: true, maxSockets: 1 })
afterAll(() => agent.destroy())

interface Answer {
  readonly status: number | undefined
  /** Whether the request went over the connection of the one before. */
  readonly isReused: boolean
}

function send(path: string, headers: Record<string, string>, parts: readonly string[]) {
  return new Promise<Answer>((resolve, reject) => {
    const method = parts.length > 0 ? 'POST' : 'GET'
    const sent: ClientRequest = request(`${origin}${path}`, { agent, method, headers })
    sent.on('error', reject)
    sent.on('response', (response: IncomingMessage) => {
      response.resume()
      response.on('end', () =>
        resolve({ status: response.statusCode, isReused: sent.reusedSocket }),
      )
    })
    for (const part of parts) sent.write(part)
    sent.end()
  })
}

it.each([
  ['with', { 'Content-Length': String(LIMIT_BYTES + 1) }],
  ['without', {}],
])('a body of 16 KiB and a byte, %s Content-Length', async (_, length) => {
  const headers = { 'Content-Type': 'application/json', ...length }
  const parts = ['"', 'x'.repeat(LIMIT_BYTES - 1), '"']
  await send('/healthz', {}, [])
  const refused = await send('/api/v1/quizzes/honey-bees/check', headers, parts)
  expect(refused).toEqual({ status: 413, isReused: true })
  expect(await send('/healthz', {}, [])).toEqual({ status: 200, isReused: true })
})
