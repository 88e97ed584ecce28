// One line for each address: the methods that it answers, and 405 with Allow for
// the rest (RFC 9110, 15.5.6).
import type { Hono } from 'hono'
import type { AppEnv, AppHandler } from '../env.ts'
import type { Failure } from './problem.ts'

export type Method = 'GET' | 'POST'

/** How a surface says that something failed: problem+json, or a page. */
export type Fail = (failure: Failure, c: Parameters<AppHandler>[0]) => Response | Promise<Response>

/** Browsers keep a preflight for two hours at most, whatever is said. */
const PREFLIGHT_MAX_AGE_SECONDS = 7200

export function resource(
  app: Hono<AppEnv>,
  path: string,
  methods: Partial<Record<Method, AppHandler>>,
  fail: Fail,
): void {
  for (const [method, handler] of Object.entries(methods)) app.on(method, path, handler)
  const allow = [...Object.keys(methods), ...('GET' in methods ? ['HEAD'] : []), 'OPTIONS'].sort()
  app.options(path, function describe() {
    return new Response(null, {
      status: 204,
      headers: {
        Allow: allow.join(', '),
        'Access-Control-Allow-Methods': allow.join(', '),
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': String(PREFLIGHT_MAX_AGE_SECONDS),
        'Cache-Control': 'no-store',
      },
    })
  })
  app.all(path, function refuse(c) {
    return fail({ kind: 'method-not-allowed', allow }, c)
  })
}
