// What the Mozilla HTTP Observatory (algorithm 4) says about an answer, by its own table: a start
// of 100, penalties, and extra credit from 90 on. From 100 on it is an A+.
import { elements } from './html.ts'

/** The rule that applied, and what it adds. */
type Mark = readonly [rule: string, points: number]

const SIX_MONTHS_S = 15_552_000

export async function observe(response: Response, origin: string): Promise<number> {
  const html = await response.clone().text()
  const marks = [...fromHeaders(response.headers), await subresources(html, origin)]
  const sum = (points: readonly number[]) => points.reduce((total, one) => total + one, 0)
  const points = marks.map(([, each]) => each)
  const base = 100 + sum(points.filter((each) => each < 0))
  return base >= 90 ? base + sum(points.filter((each) => each > 0)) : base
}

export function fromHeaders(headers: Headers): Mark[] {
  const csp = directives(headers.get('Content-Security-Policy'))
  const isFramedByRule = csp.has('frame-ancestors')
  const xfo = headers.get('X-Frame-Options')
  return [
    ['content security policy', policyPoints(csp)],
    ['strict transport security', transportPoints(headers.get('Strict-Transport-Security'))],
    ['content type options', headers.get('X-Content-Type-Options') === 'nosniff' ? 0 : -5],
    ['framing', isFramedByRule ? 5 : /^(DENY|SAMEORIGIN)$/i.test(xfo ?? '') ? 0 : -20],
    ['referrer', referrerPoints(headers.get('Referrer-Policy'))],
    ['resource policy', headers.get('Cross-Origin-Resource-Policy') === 'same-origin' ? 10 : 0],
    ['opener policy', headers.get('Cross-Origin-Opener-Policy') === 'same-origin' ? 10 : 0],
    ['embedder policy', headers.has('Cross-Origin-Embedder-Policy') ? 10 : 0],
    ['cross-origin reads', headers.has('Access-Control-Allow-Credentials') ? -50 : 0],
    ['cookies', headers.has('Set-Cookie') ? -20 : 0],
  ]
}

function directives(policy: string | null): Map<string, readonly string[]> {
  const parts = (policy ?? '').split(';').map((part) => part.trim().split(/\s+/))
  return new Map(parts.map(([name = '', ...sources]) => [name, sources] as const))
}

function policyPoints(csp: ReturnType<typeof directives>): number {
  const fallback = csp.get('default-src')
  if (!fallback) return -25
  const isUnsafe = (name: string) =>
    (csp.get(name) ?? fallback).some((source) =>
      /^('unsafe-(inline|eval)'|data:|https?:|\*)$/.test(source),
    )
  if (isUnsafe('script-src') || isUnsafe('object-src')) return -20
  if (isUnsafe('style-src')) return 0
  return fallback.join(' ') === "'none'" ? 10 : 5
}

function transportPoints(header: string | null): number {
  const seconds = Number(/max-age=(\d+)/.exec(header ?? '')?.[1] ?? 0)
  if (seconds === 0) return -20
  return seconds < SIX_MONTHS_S ? -10 : 0
}

function referrerPoints(header: string | null): number {
  if (/^(no-referrer|same-origin|strict-origin(-when-cross-origin)?)$/.test(header ?? '')) return 5
  return header === null ? 0 : -5
}

/** Scripts from elsewhere need a hash. */
async function subresources(html: string, origin: string): Promise<Mark> {
  const scripts = await elements(html, 'script[src]')
  const foreign = scripts.filter(
    ({ attributes }) => new URL(attributes.src ?? '', origin).origin !== origin,
  )
  const isBare = foreign.some(({ attributes }) => !attributes.integrity)
  return ['scripts from elsewhere', isBare ? -5 : 0]
}
