// What wrangler.toml and the operator configure for the worker: bindings, variables, secrets.
import type { Context, Handler } from 'hono'
import type { StatisticsSettings } from './statistics/statistics.ts'

export interface Bindings extends StatisticsSettings {
  readonly ASSETS: Pick<Fetcher, 'fetch'>
  /** Workers KV with the quizzes and guides, if they are not in the script (catalogue/storage.ts). */
  readonly CONTENT?: KVNamespace
  /** The origin of absolute URLs. If it is not set, the origin of the request is used. */
  readonly PUBLIC_ORIGIN?: string
  /** An address for /.well-known/security.txt, which is 404 without it. */
  readonly SECURITY_CONTACT?: string
  /** Counts requests of one address (http/rate-limit.ts). Without it nothing is limited, see below. */
  readonly RATE_LIMITER?: RateLimit
  /**
   * The header in which a trusted proxy names the client, where Cloudflare does not. With it, and
   * without the binding above, requests are counted in memory.
   */
  readonly CLIENT_ADDRESS_HEADER?: string
  /** Secret: the keys that sign share codes (share/keys.ts). If it is not set, sharing is off. */
  readonly SHARE_KEYS?: string
  /** Secret: opens the pages of authors under /stats by HTTP Basic. If it is not set, they are 404. */
  readonly STATS_KEY?: string
  /** `1` lets everybody read these pages. Only `npm start` sets it, in .dev.vars. */
  readonly STATS_OPEN?: string
}

export interface AppEnv {
  Bindings: Bindings
  Variables: {
    /** The languages of the content in the answer (http/language.ts). Absent for other answers. */
    contentLanguage?: { readonly languages: readonly string[]; readonly isNegotiated: boolean }
    /** Whether the answer is the same for every reader (http/isolate-cache.ts). */
    isCached?: boolean
  }
}

export type AppContext = Context<AppEnv>
export type AppHandler = Handler<AppEnv>

/**
 * The origin for absolute URLs. A forwarded-host header is never used: anybody can send one,
 * and a cache would store a link to a host of their choice.
 */
export function publicOrigin(c: AppContext): string {
  return c.env.PUBLIC_ORIGIN?.replace(/(?<!\/)\/+$/, '') || originOf(c.req.url)
}

/** The runtime writes addresses as URL does, with a path, so the origin needs no parser. */
const originOf = (url: string) => url.slice(0, url.indexOf('/', url.indexOf('//') + 2))
