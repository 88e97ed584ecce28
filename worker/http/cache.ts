// Cache-Control for each kind of answer. Explicit everywhere: a cache that finds
// none decides for itself. No s-maxage beside stale-while-revalidate, which it
// switches off at Cloudflare's edge.

export const CACHE = {
  /** Catalogue and pages: fresh within a minute, shown while revalidating, kept when we are down. */
  content: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  /** The loader keeps its URL for ever, so an update must arrive within minutes. */
  loader: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400',
  /** Only for names that hold a hash of their bytes. */
  immutable: 'public, max-age=31536000, immutable',
  never: 'no-store',
} as const
