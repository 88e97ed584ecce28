// Security headers by surface. Ours are few pages and an API: each gets the
// narrowest policy that it works under.
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../env.ts'

/** `self-check-lit` is the one Trusted Types policy that the widget creates. */
const PAGE_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types self-check-lit',
].join('; ')

const API_CSP = "default-src 'none'; frame-ancestors 'none'"

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
} as const

const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'Content-Security-Policy': PAGE_CSP,
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
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

/** Every answer, errors and 304 included, gets the headers of what it is: a page or not. */
export const securityHeaders: MiddlewareHandler<AppEnv> = async function setHeaders(c, next) {
  await next()
  const isPage = c.res.headers.get('Content-Type')?.startsWith('text/html') ?? false
  for (const [name, value] of Object.entries(isPage ? PAGE_HEADERS : SHARED_HEADERS)) {
    c.res.headers.set(name, value)
  }
}
