// Built files, which the worker fetches through the binding ASSETS. The platform gives type, ETag and
// bytes; every other header is set here, and by responseHeaders.
import type { AppHandler } from '../env.ts'
import { matchesEtag } from './document.ts'
import { problemResponse } from './problem.ts'

/** Serves a file of dist/public. */
export function asset(cacheControl: string): AppHandler {
  return async (c) => {
    const file = await c.env.ASSETS.fetch(c.req.raw)
    // A failure of the platform is no missing file: it is logged, and a client may try again.
    if (file.status >= 500) throw new Error(`The file answered ${file.status}.`)
    if (file.status !== 200 && file.status !== 304) return problemResponse({ kind: 'unknown-path' })
    // The platform compares a single tag only, so a list or a star (RFC 9110, 13.1.2) is handled here.
    const isCurrent = matchesEtag(c.req.header('If-None-Match'), file.headers.get('ETag') ?? '')
    const response = isCurrent
      ? new Response(null, { status: 304, headers: file.headers })
      : new Response(file.body, file)
    response.headers.set('Cache-Control', cacheControl)
    return response
  }
}
