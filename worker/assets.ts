// Built files: the loader under its one stable URL, and what no file answers.
// Chunks (/c/*) are served by the platform itself, without starting the worker;
// their headers stand in dist/public/_headers, which the build writes.
import type { AppHandler } from './env.ts'
import { problemResponse } from './http/problem.ts'

/** Serves one file of dist/public under our own Cache-Control. */
export function asset(cacheControl: string): AppHandler {
  return async (c) => {
    const file = await c.env.ASSETS.fetch(c.req.raw)
    if (file.status !== 200 && file.status !== 304) return problemResponse({ kind: 'unknown-path' })
    const response = new Response(file.body, file)
    response.headers.set('Cache-Control', cacheControl)
    return response
  }
}
