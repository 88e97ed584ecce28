// Who may see the figures of an author: whoever knows the secret STATS_KEY, by HTTP Basic (RFC 7617)
// and without a cookie. Under `npm start` STATS_OPEN opens the pages, and nothing else does: neither
// the address of a client nor the name of a host decides.
import { auth } from 'hono/utils/basic-auth'
import { timingSafeEqual } from 'hono/utils/buffer'
import { type AppContext, type AppHandler, publicOrigin } from '../../env.ts'
import type { Failure } from '../../http/problem.ts'
import { failurePage } from '../ui/failure-page.tsx'

/** Whether pages of statistics are there at all, and open to everybody. */
const isOpen = ({ env }: AppContext) => env.STATS_OPEN === '1'

export const hasKey = ({ env }: AppContext) => Boolean(env.STATS_KEY)

/** A page for the author. */
export function authorReads(handler: AppHandler): AppHandler {
  return async (c, next) => {
    const refusal = isOpen(c) ? undefined : await refusalOf(c)
    return refusal ? failurePage(refusal, c) : handler(c, next)
  }
}

/** A change by the author: with the key, from a page of this site or from a program. */
export function authorWrites(handler: AppHandler): AppHandler {
  return async (c, next) => {
    const refusal = (await refusalOf(c)) ?? (isCrossSite(c) ? CROSS_SITE : undefined)
    return refusal ? failurePage(refusal, c) : handler(c, next)
  }
}

const CROSS_SITE: Failure = { kind: 'cross-site' }

async function refusalOf(c: AppContext): Promise<Failure | undefined> {
  const { STATS_KEY } = c.env
  if (!STATS_KEY) return { kind: 'unknown-path' }
  // Compared by hash, in a time that does not depend on how much of it is right. The name is free.
  const sent = auth(c.req.raw)?.password
  const isKnown = sent !== undefined && (await timingSafeEqual(sent, STATS_KEY))
  return isKnown ? undefined : { kind: 'needs-key' }
}

/**
 * Browsers send the key to every form that leads here, so the form must be one of ours. They say so
 * in Sec-Fetch-Site. On a site without TLS, but for localhost, they send only Origin, and that is
 * `null` from our own pages too (no-referrer): there no form works, only a program with the key.
 */
function isCrossSite(c: AppContext): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined) return site !== 'same-origin'
  const origin = c.req.header('Origin')
  return origin !== undefined && origin !== publicOrigin(c) && origin !== new URL(c.req.url).origin
}
