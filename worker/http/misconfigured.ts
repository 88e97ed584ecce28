// One line in the operator's log for each setting that cannot be read and turns something off. A
// worker gets its settings with its first request, so that is when it says so.
import type { MiddlewareHandler } from 'hono'
import type { AppEnv, Bindings } from '../env.ts'
import { readShareKeys } from '../share/keys.ts'
import { statisticsState } from '../statistics/statistics.ts'

/** Once for each instance of the worker. No line has a secret in it. */
export function logMisconfigured(): MiddlewareHandler<AppEnv> {
  let isSaid = false
  return function say({ env }, next) {
    if (!isSaid) {
      isSaid = true
      // biome-ignore lint/suspicious/noConsole: the platform collects what is logged here.
      for (const error of problemsOf(env)) console.error(JSON.stringify({ level: 'error', error }))
    }
    return next()
  }
}

function problemsOf(env: Bindings): string[] {
  const keys = env.SHARE_KEYS ? readShareKeys(env.SHARE_KEYS) : undefined
  return [
    ...(keys?.ok === false ? [`Sharing is off. ${keys.error}`] : []),
    ...(statisticsState(env) === 'misconfigured'
      ? ['Nothing is counted. STATISTICS_SHARDS is not 1, 2, 4, 8, 16, 32 or 64.']
      : []),
  ]
}
