// What the operator's log gets: one line of JSON for each failure of the server. It names the route
// and not the address, because addresses of results and forms hold what somebody answered; and it
// has no body, no header and no address of the client.
import { matchedRoutes } from 'hono/route'
import type { AppContext } from '../env.ts'

/** Returns the id of the request, a UUID, which the caller gets as well. */
export function logFailure(error: Error, c: AppContext): string {
  const request = crypto.randomUUID()
  const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path
  const { method } = c.req
  // biome-ignore lint/suspicious/noConsole: the platform collects what is logged here.
  console.error(
    JSON.stringify({
      level: 'error',
      request,
      method,
      route,
      error: String(error),
      stack: error.stack,
    }),
  )
  return request
}
