// What the worker is given: bindings of wrangler.toml, variables and secrets.
import type { Context, Handler } from 'hono'

export interface Bindings {
  readonly ASSETS: Fetcher
  /** The origin that absolute URLs begin with. Where unset, the request's own. */
  readonly PUBLIC_ORIGIN?: string
  /** Secret: the keys that sign share codes (share/keys.ts). Where unset, sharing is off. */
  readonly SHARE_KEYS?: string
}

export interface AppEnv {
  Bindings: Bindings
  Variables: {
    /** What the answer is in (http/language.ts), where it is of content. */
    spoken?: { readonly languages: readonly string[]; readonly isNegotiated: boolean }
  }
}

export type AppContext = Context<AppEnv>
export type AppHandler = Handler<AppEnv>

/**
 * The origin for absolute URLs. Never from a forwarded-host header: anybody can
 * send one, and a cache would keep the link that it planted.
 */
export function publicOrigin(c: AppContext): string {
  return c.env.PUBLIC_ORIGIN?.replace(/\/+$/, '') || new URL(c.req.url).origin
}
