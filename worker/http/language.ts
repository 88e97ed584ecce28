// Language tags in requests and answers: `?lang=` and Accept-Language are read here, and
// Content-Language and Vary are set here. catalogue/edition.ts uses this to choose the content.
import type { MiddlewareHandler } from 'hono'
import type { AppContext, AppEnv } from '../env.ts'

/**
 * Notes the languages of the content in the answer, for the headers below. `isNegotiated`:
 * another Accept-Language header could get another answer.
 */
export function noteLanguage(
  c: AppContext,
  languages: readonly string[],
  isNegotiated = !c.req.query('lang'),
): void {
  c.set('contentLanguage', { languages: [...new Set(languages)], isNegotiated })
}

/** Sets Content-Language (RFC 9110, 8.5), and Vary if Accept-Language decided. */
export const languageHeaders: MiddlewareHandler<AppEnv> = async function setLanguage(c, next) {
  await next()
  const content = c.get('contentLanguage')
  // Failures have no language headers: their text is in English, whatever was requested.
  if (!content || c.res.status >= 400) return
  c.res.headers.set('Content-Language', content.languages.join(', '))
  if (content.isNegotiated) c.res.headers.append('Vary', 'Accept-Language')
}

/**
 * Tags and headers come from the caller, and each subtag is compared with every language. So what
 * is longer than any real one is cut off first. RFC 5646 (4.4.1) makes do with 35 characters.
 */
const TAG_MAX_CHARS = 64
/** Servers and proxies often refuse longer headers. */
const HEADER_MAX_CHARS = 8192
/** Browsers send fewer. */
const RANGES_MAX = 32

/**
 * The lookup of RFC 4647 (3.4): "es-MX" finds "es", by removing subtags from its end. Pages also
 * write "es_MX", as browsers accept, and "es_MX.UTF-8".
 */
export function lookUp(tag: string, available: readonly string[]): string | undefined {
  const subtags = tag.trim().slice(0, TAG_MAX_CHARS).toLowerCase().split(/[-_.]/)
  for (; subtags.length > 0; subtags.pop()) {
    const range = subtags.join('-')
    const found = available.find((lang) => lang.toLowerCase() === range)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The available language that an Accept-Language header prefers (RFC 9110, 12.5.4). `*` selects
 * the language of the source. Parts that cannot be read are skipped.
 */
export function preferred(
  header: string | undefined,
  available: readonly string[],
): string | undefined {
  const parts = (header ?? '').slice(0, HEADER_MAX_CHARS).split(',', RANGES_MAX)
  const ranges = parts.flatMap((part) => {
    const [, tag, quality = '1'] = LANGUAGE_RANGE.exec(part) ?? []
    return tag === undefined ? [] : [{ tag, quality: Number(quality) }]
  })
  // The sort is stable: ranges of equal quality keep the order of the header.
  for (const { tag, quality } of ranges.toSorted((a, b) => b.quality - a.quality)) {
    if (quality === 0) return undefined
    if (tag === '*') return undefined
    const found = lookUp(tag, available)
    if (found !== undefined) return found
  }
  return undefined
}

const LANGUAGE_RANGE =
  /^\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i
