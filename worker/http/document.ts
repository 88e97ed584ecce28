// JSON that is the same for everybody: serialised once, served with a strong ETag.
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv } from '../env.ts'
import { CACHE } from './cache.ts'
import { ORIGINS_KEPT } from './limits.ts'

export interface Document {
  readonly body: string
  /** Computed at the first request: an isolate starts without hashing the catalogue. */
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

/** Answers with a document, or with 304 where the reader has it. */
export async function serveDocument(
  c: AppContext,
  document: Document,
  cacheControl: string = CACHE.content,
): Promise<Response> {
  const etag = await document.etag()
  const headers = { ETag: etag, 'Cache-Control': cacheControl }
  if (matchesEtag(c.req.header('If-None-Match'), etag))
    return new Response(null, { status: 304, headers })
  return new Response(document.body, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  })
}

/** If-None-Match compares weakly (RFC 9110, 13.1.2): a W/ in front is ignored. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(etag)
}

/** Gives pages a strong ETag as well, and 304 to a reader who has this very page. */
export const revalidatePages: MiddlewareHandler<AppEnv> = async function revalidate(c, next) {
  await next()
  const { status, headers } = c.res
  const isPage = headers.get('Content-Type')?.startsWith('text/html') ?? false
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
  if (!isRead || status !== 200 || !isPage) return
  const body = await c.res.text()
  const etag = await strongEtag(body)
  const isKept = matchesEtag(c.req.header('If-None-Match'), etag)
  c.res = isKept ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
  c.res.headers.set('ETag', etag)
}

/** An answer made for this request alone. */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': CACHE.never,
    },
  })
}

/** Keeps what is made for an origin, for a few origins: the Host header is the caller's to choose. */
export function perOrigin<T>(make: (origin: string) => T): (origin: string) => T {
  const kept = new Map<string, T>()
  return (origin) => {
    const known = kept.get(origin)
    if (known !== undefined) return known
    const made = make(origin)
    if (kept.size >= ORIGINS_KEPT) kept.clear()
    kept.set(origin, made)
    return made
  }
}
