// Built files: the loader under its one stable URL, and what no file answers.
// Chunks (/c/*), cards (/og/*) and pinned files (/v<version>/self-check.js) are served by the platform
// itself, without starting the worker; their headers stand in dist/public/_headers, which
// the build writes.
import type { AppHandler } from '../env.ts'
import { matchesEtag } from './document.ts'
import { problemResponse } from './problem.ts'

/** Serves one file of dist/public under our own Cache-Control. */
export function asset(cacheControl: string): AppHandler {
  return async (c) => {
    const file = await c.env.ASSETS.fetch(c.req.raw)
    if (file.status !== 200 && file.status !== 304) return problemResponse({ kind: 'unknown-path' })
    // The platform knows a single tag; a list or a star (RFC 9110, 13.1.2) is left to us.
    const isKept = matchesEtag(c.req.header('If-None-Match'), file.headers.get('ETag') ?? '')
    const response = isKept
      ? new Response(null, { status: 304, headers: file.headers })
      : new Response(file.body, file)
    response.headers.set('Cache-Control', cacheControl)
    return response
  }
}
