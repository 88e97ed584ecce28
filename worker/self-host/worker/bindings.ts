// The bindings that the worker gets from workerd, and ASSETS, which is Cloudflare's elsewhere.
import type { Bindings } from '../../env.ts'

export interface SelfHosted extends Omit<Bindings, 'ASSETS'> {
  /** The folder dist/public. */
  readonly FILES: Fetcher
}

type ServeFile = (disk: Fetcher, request: Request) => Promise<Response>

const made = new WeakMap<SelfHosted, Bindings>()

/** One object for all requests, because answers are kept in memory for the bindings they depend on. */
export function bindingsOf(env: SelfHosted, serve: ServeFile): Bindings {
  const known = made.get(env)
  if (known) return known
  const bindings: Bindings = {
    ...env,
    ASSETS: { fetch: (asked, init) => serve(env.FILES, new Request(asked, init)) },
  }
  made.set(env, bindings)
  return bindings
}
