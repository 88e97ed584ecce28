// Registers one path with its methods. OPTIONS answers CORS preflights, and every other method
// gets 405 with Allow (RFC 9110, 15.5.6).
import type { HonoBase } from 'hono/hono-base'
import type { AppEnv, AppHandler } from '../env.ts'
import type { Failure } from './problem.ts'

export type Method = 'GET' | 'POST'

/** Answers a failure as problem+json or as a page, depending on the path. */
export type Fail = (failure: Failure, c: Parameters<AppHandler>[0]) => Response | Promise<Response>

/** Chromium keeps a preflight for at most two hours, whatever is set here. */
const PREFLIGHT_MAX_AGE_SECONDS = 7200

export function resource(
  app: HonoBase<AppEnv>,
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
        // Monitoring scripts on host pages add headers to each request of the page. Any header may
        // come, because requests have no credentials and nothing here reads an unknown header.
        'Access-Control-Allow-Headers': '*',
        'Access-Control-Max-Age': String(PREFLIGHT_MAX_AGE_SECONDS),
        'Cache-Control': 'no-store',
      },
    })
  })
  app.all(path, function refuse(c) {
    return fail({ kind: 'method-not-allowed', allow }, c)
  })
}
