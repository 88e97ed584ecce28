// Makes each operation of the example site fail in each way that its description names, so that the
// documentation shows real problems.
import type { Operation } from './document.ts'
import { type ApiRequest, type ExampleApp, initOf } from './exchange.ts'

/** The statuses of failures that an operation names. */
export function failuresOf({ responses }: Operation): readonly string[] {
  return Object.keys(responses).filter((status) => Number(status) >= 400)
}

/** The body of the problem with which the request fails with this status. */
export async function problemOf(
  app: ExampleApp,
  request: ApiRequest,
  status: string,
): Promise<unknown> {
  const response = await provoke(app, request, status)
  if (String(response.status) === status) return response.json()
  throw new Error(`${request.method} ${request.path} answers ${response.status}, not ${status}.`)
}

const BODY_TOO_LARGE = 64 * 1024 + 1

function provoke(
  { ask, askEmptied }: ExampleApp,
  request: ApiRequest,
  status: string,
): Promise<Response> {
  const { path } = request
  const init = initOf(request)
  const headers = { 'Content-Type': 'application/json' }
  switch (status) {
    case '400':
      return request.method === 'GET'
        ? ask(`${path.replace(/\?.*/, '')}?seed=x`, init)
        : ask(path, { ...init, body: '{' })
    case '404':
      return ask(path.replace(/(quizzes|guides|results)\/[\w-]+/, '$1/nowhere'), init)
    case '405':
      return ask(path, { method: 'DELETE' })
    case '410':
      return askEmptied(path, init)
    case '413':
      return ask(path, { ...init, body: ' '.repeat(BODY_TOO_LARGE) })
    case '415':
      return ask(path, { ...init, headers: { 'Content-Type': 'application/xml' } })
    case '422':
      return ask(path, { ...init, body: '{}' })
    case '429': {
      const RATE_LIMITER = { limit: async () => ({ success: false }) }
      const client = { ...headers, 'CF-Connecting-IP': '192.0.2.1' }
      return ask(path, { ...init, headers: client }, { RATE_LIMITER })
    }
    case '503':
      return ask(path, init, { SHARE_KEYS: '', STATISTICS: undefined })
    default:
      throw new Error(`The documentation does not know how a request fails with ${status}.`)
  }
}
