// Built files that the worker serves: the loader and the icons, which keep their URL, and chunks
// (/c/*) and pinned files (/v<version>/self-check.js), because the platform would refuse their CORS
// preflights with 405. It serves pictures (/m/*) and cards (/og/*) without starting the worker.
// The build writes the headers of files with a hash or a version to dist/public/_headers.
import type { AppHandler } from '../env.ts'
import { matchesEtag } from './document.ts'
import { problemResponse } from './problem.ts'

/** Serves a file of dist/public, with our own Cache-Control where dist/public/_headers has none. */
export function asset(cacheControl?: string): AppHandler {
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
    if (cacheControl) response.headers.set('Cache-Control', cacheControl)
    return response
  }
}
