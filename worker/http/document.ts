// Documents that are the same for every reader: serialised once, served with a strong ETag.
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv } from '../env.ts'
import { CACHE } from './cache.ts'
import { ORIGINS_KEPT } from './limits.ts'

export interface Document {
  readonly body: string
  /** Computed at the first request, so that an isolate starts without hashing all content. */
  etag(): Promise<string>
}

export function jsonDocument(value: unknown): Document {
  return textDocument(JSON.stringify(value))
}

export function textDocument(body: string): Document {
  let etag: Promise<string> | undefined
  return { body, etag: () => (etag ??= strongEtag(body)) }
}

async function strongEtag(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
  const hex = [...new Uint8Array(digest, 0, 16)].map((b) => b.toString(16).padStart(2, '0'))
  return `"${hex.join('')}"`
}

/** The document, or 304 if the client already has it. */
export async function serveDocument(
  c: AppContext,
  document: Document,
  type = 'application/json; charset=utf-8',
): Promise<Response> {
  const etag = await document.etag()
  const headers = { ETag: etag, 'Cache-Control': CACHE.content }
  if (matchesEtag(c.req.header('If-None-Match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(document.body, {
    headers: { ...headers, 'Content-Type': type },
  })
}

/** If-None-Match uses the weak comparison (RFC 9110, 13.1.2): a leading W/ is ignored. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(etag)
}

/** Adds a strong ETag to pages, and answers 304 if the client has the same page. */
export const revalidatePages: MiddlewareHandler<AppEnv> = async function revalidate(c, next) {
  await next()
  const { status, headers } = c.res
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!isRead || status !== 200 || !isPage) return
  const body = await c.res.text()
  const etag = await strongEtag(body)
  const isCurrent = matchesEtag(c.req.header('If-None-Match'), etag)
  c.res = isCurrent ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
  c.res.headers.set('ETag', etag)
}

/** An answer for this request only. */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': CACHE.never,
    },
  })
}

/** Caches a value for each origin, for few origins, because a caller can send any Host header. */
export function perOrigin<T>(make: (origin: string) => T): (origin: string) => T {
  const cache = new Map<string, T>()
  return (origin) => {
    const cached = cache.get(origin)
    if (cached !== undefined) return cached
    const made = make(origin)
    if (cache.size >= ORIGINS_KEPT) cache.clear()
    cache.set(origin, made)
    return made
  }
}
