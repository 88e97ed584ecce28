// Security headers for each kind of answer: our pages, pages inside an iframe, and the API with
// scripts and chunks. Each kind has the strictest policy that it works with. The headers of
// languages are set in the same pass.
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../env.ts'
import { setLanguageHeaders } from './language.ts'

/** What a page may request and send beside its scripts, styles and pictures. */
const REQUESTS = ["connect-src 'self'", "base-uri 'none'", "form-action 'self'"]

/** `self-check-lit` is a Trusted Types policy that the widget creates. */
const pageCsp = (
  more: readonly string[] = [],
  requests: readonly string[] = REQUESTS,
  trustedTypes: readonly string[] = ['self-check-lit'],
) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    ...requests,
    ...more,
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes.join(' ')}`,
  ].join('; ')

const NOT_FRAMED = "frame-ancestors 'none'"

const API_CSP = "default-src 'none'; frame-ancestors 'none'"

const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
} as const

/** Features that are not listed keep their default: sharing and the clipboard, if the host allows. */
const PERMISSIONS = 'camera=(), microphone=(), geolocation=()'

const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'Content-Security-Policy': pageCsp([NOT_FRAMED]),
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': PERMISSIONS,
}

/**
 * What authors write in the playground stays in their browser: it sends no request and no form. It
 * parses in workers of its own, which Trusted Types let it start by a policy (new/client/ask.ts). The
 * workers have the policy of chunks, which allows them nothing.
 */
const PLAYGROUND_HEADERS: Readonly<Record<string, string>> = {
  ...PAGE_HEADERS,
  'Content-Security-Policy': pageCsp(
    [NOT_FRAMED],
    ["connect-src 'none'", "worker-src 'self'", "base-uri 'none'", "form-action 'none'"],
    ['self-check-lit', 'selfcheck-playground'],
  ),
}

/**
 * For pages inside an iframe on any site. There is no frame-ancestors, because `*` allows network
 * schemes only and would exclude the sandboxed and srcdoc pages that site builders use. COEP and
 * CORP together allow the iframe on cross-origin isolated pages.
 */
const EMBED_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'Content-Security-Policy': pageCsp(),
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': PERMISSIONS,
  // Search engines may index the content as part of the host page, and not as a page of its own.
  'X-Robots-Tag': 'noindex, indexifembedded',
}

/**
 * For the API, scripts and chunks: every site may read them, and no credentials are sent.
 * Timing-Allow-Origin lets a host page measure how long our files take.
 */
export const SHARED_HEADERS: Readonly<Record<string, string>> = {
  ...EVERYWHERE,
  'Content-Security-Policy': API_CSP,
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After, Selfcheck-Version',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
}

/**
 * For pictures of the content. An SVG is a document, which runs scripts if somebody opens its
 * address; a sandbox gives it an origin of its own and no scripts.
 */
export const PICTURE_HEADERS: Readonly<Record<string, string>> = {
  ...SHARED_HEADERS,
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
}

/** Statistics for authors, in every format: in English, and no other site may read them. */
export const isForAuthors = (path: string) => /^\/stats(\/|$)/.test(path)

/** What search engines must not list beside pages: shared results, the API, statistics. */
const UNLISTED = /^\/((api|r)\/|stats(\/|$))/

/** The paths of pages inside an iframe, and of their failures. */
export const isEmbedPath = (path: string) => path.startsWith('/e/')

/** Says which release answered, so that a report of a fault can name it. */
export const VERSION_HEADER = 'Selfcheck-Version'

/** Sets the headers on every answer, errors and 304 included, by whether it is a page. */
export function responseHeaders(version: string): MiddlewareHandler<AppEnv> {
  const all = (headers: Readonly<Record<string, string>>) =>
    Object.entries({ ...headers, [VERSION_HEADER]: version })
  const [page, playground, embed, shared] = [
    all(PAGE_HEADERS),
    all(PLAYGROUND_HEADERS),
    all(EMBED_HEADERS),
    all(SHARED_HEADERS),
  ]
  const ofPage = (path: string) => (path === '/new' ? playground : isEmbedPath(path) ? embed : page)
  return async function setHeaders(c, next) {
    await next()
    const { headers } = c.res
    const { path } = c.req
    const isPage = headers.get('Content-Type')?.startsWith('text/html') || isForAuthors(path)
    for (const [name, value] of isPage ? ofPage(path) : shared) headers.set(name, value)
    if (UNLISTED.test(path)) headers.set('X-Robots-Tag', 'noindex')
    setLanguageHeaders(c)
  }
}
