// Documents that are the same for every reader: serialised once, served with a strong ETag.
import type { AppContext } from '../env.ts'
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
  // No promise is kept: one of a request that its client cancels may never settle.
  let known: string | undefined
  async function etag(): Promise<string> {
    known ??= await strongEtag(body)
    return known
  }
  return { body, etag }
}

export async function strongEtag(body: string | ArrayBuffer): Promise<string> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  const hex = [...new Uint8Array(digest, 0, 16)].map((b) => b.toString(16).padStart(2, '0'))
  return `"${hex.join('')}"`
}

/** The document, or 304 if the client already has it. */
export async function serveDocument(
  c: AppContext,
  document: Document,
  type = 'application/json; charset=utf-8',
  cacheControl: string = CACHE.content,
): Promise<Response> {
  const etag = await document.etag()
  const headers = { ETag: etag, 'Cache-Control': cacheControl, 'Content-Type': type }
  return matchesEtag(c.req.header('If-None-Match'), etag)
    ? new Response(null, { status: 304, headers })
    : new Response(document.body, { headers })
}

/** If-None-Match uses the weak comparison (RFC 9110, 13.1.2): a leading W/ is ignored. */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(etag)
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
