// Security headers for each kind of answer: our pages, pages inside an iframe, and the API with
// scripts and chunks. Each kind has the strictest policy that it works with. The headers of
// languages are set in the same pass.
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv } from '../env.ts'
import { CACHE } from './cache.ts'
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
const SHARED_HEADERS: Readonly<Record<string, string>> = {
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
const PICTURE_HEADERS: Readonly<Record<string, string>> = {
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
const VERSION_HEADER = 'Selfcheck-Version'

const entries: (headers: Readonly<Record<string, string>>) => readonly [string, string][] =
  Object.entries
const [PAGE, PLAYGROUND, EMBED, SHARED, PICTURE] = [
  entries(PAGE_HEADERS),
  entries(PLAYGROUND_HEADERS),
  entries(EMBED_HEADERS),
  entries(SHARED_HEADERS),
  entries(PICTURE_HEADERS),
]

function ofPage(path: string) {
  if (path === '/new') return PLAYGROUND
  return isEmbedPath(path) ? EMBED : PAGE
}

/** Of the API and of files. */
const ofOther = (path: string) => (path.startsWith('/m/') ? PICTURE : SHARED)

/** Sets the headers on every answer, errors and 304 included. */
export const responseHeaders: MiddlewareHandler<AppEnv> = async function setHeaders(c, next) {
  await next()
  if (!complete.has(c.res)) setAll(c, c.res.headers, c.res.status)
}

/** By whether it is a page, and by its language. */
function setAll(c: AppContext, headers: Headers, status: number): void {
  const { path } = c.req
  const isPage = headers.get('Content-Type')?.startsWith('text/html') || isForAuthors(path)
  for (const [name, value] of isPage ? ofPage(path) : ofOther(path)) headers.set(name, value)
  headers.set(VERSION_HEADER, c.get('version'))
  if (UNLISTED.test(path)) headers.set('X-Robots-Tag', 'noindex')
  setLanguageHeaders(c, headers, status)
}

/** Answers that were made with all their headers. */
const complete = new WeakSet<Response>()
/** All headers of JSON answers, by what they depend on. */
const jsonHeaders = new Map<string, Headers>()

/**
 * JSON for this request only. Its headers are those of an answer before: the platform copies them at
 * once, and setting them one by one would be a fifth of what a check costs.
 */
export function json(c: AppContext, value: unknown, status: 200 | 201 = 200): Response {
  const { path } = c.req
  const { languages, isNegotiated } = c.get('contentLanguage') ?? {}
  const surface = `${isForAuthors(path)} ${UNLISTED.test(path)}`
  const key = `${c.get('version')} ${surface} ${isNegotiated} ${languages}`
  let headers = jsonHeaders.get(key)
  if (!headers) {
    const type = 'application/json; charset=utf-8'
    headers = new Headers({ 'Content-Type': type, 'Cache-Control': CACHE.never })
    setAll(c, headers, status)
    jsonHeaders.set(key, headers)
  }
  const response = new Response(JSON.stringify(value), { status, headers })
  complete.add(response)
  return response
}
