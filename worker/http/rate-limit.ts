// Limits how often one address may POST, or try a key. Other reading is not limited: caches answer
// it.
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv, Bindings } from '../env.ts'
import { toBase64url } from '../share/base64url.ts'
import { POSTS_PER_MINUTE } from './limits.ts'

/** What the platform's binding does, and `minuteLimiter` where there is no platform. */
export type Limiter = Pick<RateLimit, 'limit'>

/** `refuse` answers a request over the limit. */
export function limitPosts(
  refuse: (c: AppContext) => Response | Promise<Response>,
): MiddlewareHandler<AppEnv> {
  const ownLimiter = minuteLimiter(Date.now)
  return function limit(c, next) {
    if (c.req.method !== 'POST' && !c.req.header('Authorization')) return next()
    const limiter = c.env.RATE_LIMITER ?? (c.env.CLIENT_ADDRESS_HEADER ? ownLimiter : undefined)
    const network = limiter && networkOf(c)
    return network ? countRequest(c, next, limiter, network) : next()
  }

  async function countRequest(
    c: AppContext,
    next: () => Promise<void>,
    limiter: Limiter,
    network: string,
  ) {
    const { success } = await limiter.limit({ key: await keyOf(network, c.env) })
    return success ? next() : refuse(c)
  }
}

/**
 * The address of the client, from a header that the client cannot set: Cloudflare overwrites its
 * own. On other platforms the operator names the header of the proxy; of a list the last address is
 * the one that the proxy added. Of an IPv6 address only the network counts, because one customer
 * has all addresses of a /64. Empty if there is no address: then nothing is limited.
 */
function networkOf({ req, env }: AppContext): string {
  const header = req.header(env.CLIENT_ADDRESS_HEADER || 'CF-Connecting-IP') ?? ''
  const address = header.slice(header.lastIndexOf(',') + 1).trim()
  // The longest IPv6 address has 45 characters.
  if (address.length > 45 || address.includes('.') || !address.includes(':'))
    return address.slice(0, 45)
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const groups = head.split(':')
  const missing = 8 - groups.length - tail.split(':').length
  const filled = address.includes('::')
    ? [...groups, ...new Array(Math.max(0, missing)).fill('0'), ...tail.split(':')]
    : groups
  return filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '') || '0')
    .join(':')
}

let random: string | undefined

/** No address is passed on or kept: the counter gets a hash that only this site can make. */
async function keyOf(network: string, { SHARE_KEYS }: Bindings): Promise<string> {
  // Workers make no random values before the first request.
  random ??= crypto.randomUUID()
  const text = new TextEncoder().encode(`rate limit\n${SHARE_KEYS ?? random}\n${network}`)
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', text))
  return toBase64url(hash.slice(0, 16))
}

/** Networks that are counted in one minute; further ones are not limited. */
const NETWORKS_MAX = 10_000

/** Counts in the memory of one process, minute by minute. `now` is in milliseconds. */
export function minuteLimiter(now: () => number): Limiter {
  let minute = 0
  const counts = new Map<string, number>()
  return {
    async limit({ key }) {
      const current = Math.floor(now() / 60_000)
      if (current !== minute) counts.clear()
      minute = current
      const count = (counts.get(key) ?? 0) + 1
      if (counts.has(key) || counts.size < NETWORKS_MAX) counts.set(key, count)
      return { success: count <= POSTS_PER_MINUTE }
    },
  }
}
