// Cache-Control for each kind of answer. Every answer has one, because a cache decides for itself
// otherwise. s-maxage is not used: at Cloudflare's edge it disables stale-while-revalidate.

export const CACHE = {
  /** Content and pages: fresh for a minute, then served stale while a cache asks again or we fail. */
  content: 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  /** The URL of the loader never changes, so an update must reach readers within minutes. */
  loader: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=86400',
  /** Only for files with a hash of their content in the name. */
  immutable: 'public, max-age=31536000, immutable',
  /** The result of one reader: Back shows the copy of the browser, and Reload asks again. */
  reader: 'private, no-cache',
  never: 'no-store',
} as const
