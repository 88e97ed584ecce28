// Security headers by surface. Ours are few pages and an API: each gets the
// narrowest policy that it works under.
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../env.ts'

/** `self-check-lit` is the one Trusted Types policy that the widget creates. */
const pageCsp = (...more: readonly string[]) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    ...more,
    "require-trusted-types-for 'script'",
    'trusted-types self-check-lit',
  ].join('; ')

const API_CSP = "default-src 'none'; frame-ancestors 'none'"

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
} as const

/** What is not named keeps its default: sharing and the clipboard, where the page around allows them. */
const PERMISSIONS = 'camera=(), microphone=(), geolocation=()'

const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'Content-Security-Policy': pageCsp("frame-ancestors 'none'"),
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
}

/**
 * For pages that stand in a frame, wherever that is. No frame-ancestors at all: `*` means
 * network schemes only, and would shut out sandboxed and srcdoc pages, as site builders
 * use them. COEP and CORP together let them into pages that isolate themselves.
 */
const EMBED_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'Content-Security-Policy': pageCsp(),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': PERMISSIONS,
  // Found as a part of the page around, never as a page.
  'X-Robots-Tag': 'noindex, indexifembedded',
}

/**
 * For the API, scripts and chunks: any page may read them, and none sends
 * credentials. Timing-Allow-Origin lets a host page measure what we cost it.
 */
export const SHARED_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'Content-Security-Policy': API_CSP,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
}

/** Where pages for a frame stand, and their failures too. */
export const isEmbedPath = (path: string) => path.startsWith('/e/')

/** Every answer, errors and 304 included, gets the headers of what it is: a page or not. */
export const securityHeaders: MiddlewareHandler<AppEnv> = async function setHeaders(c, next) {
  await next()
  const isPage = c.res.headers.get('Content-Type')?.startsWith('text/html') ?? false
  const ofPage = isEmbedPath(c.req.path) ? EMBED_HEADERS : PAGE_HEADERS
  for (const [name, value] of Object.entries(isPage ? ofPage : SHARED_HEADERS)) {
    c.res.headers.set(name, value)
  }
}
