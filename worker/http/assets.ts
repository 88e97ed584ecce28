// Built files that the worker serves: the loader and the icon, which keep their URL. The platform
// serves chunks (/c/*), pictures (/m/*), cards (/og/*) and pinned files
// (/v<version>/self-check.js) without starting the worker; the build writes their headers to dist/public/_headers.
import type { AppHandler } from '../env.ts'
import { matchesEtag } from './document.ts'
import { problemResponse } from './problem.ts'

/** Serves a file of dist/public with our own Cache-Control. */
export function asset(cacheControl: string): AppHandler {
  return async (c) => {
    const file = await c.env.ASSETS.fetch(c.req.raw)
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
