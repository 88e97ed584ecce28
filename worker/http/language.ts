// Language tags in requests and answers: `?lang=` and Accept-Language are read here, and
// Content-Language and Vary are set here. catalogue/edition.ts uses this to choose the content.
import type { AppContext } from '../env.ts'
import { LANGUAGE_HEADERS_KEPT } from './limits.ts'

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
export function setLanguageHeaders(c: AppContext, headers: Headers, status: number): void {
  const content = c.get('contentLanguage')
  // Failures have no language headers: their text is in English, whatever was requested.
  if (!content || status >= 400) return
  headers.set('Content-Language', content.languages.join(', '))
  if (content.isNegotiated) headers.append('Vary', 'Accept-Language')
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
const KEPT_HEADER_MAX_CHARS = 256

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
  for (const tag of rangesOf(header)) {
    const found = lookUp(tag, available)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * All available languages that a header names, in the order of preference, as one text. Two headers
 * with the same text get the same language of any part of those available.
 */
export function preferredOf(header: string | undefined, available: readonly string[]): string {
  const found = rangesOf(header).flatMap((tag) => lookUp(tag, available) ?? [])
  return [...new Set(found)].join()
}

const rangesRead = new Map<string, readonly string[]>()

/** The language ranges of a header, the preferred one first, up to `*` or one that is refused. */
function rangesOf(header = ''): readonly string[] {
  if (header === '') return []
  const read = rangesRead.get(header)
  if (read) return read
  const ranges = readRanges(header)
  // Callers send what they like, and long headers are not kept.
  if (rangesRead.size >= LANGUAGE_HEADERS_KEPT) rangesRead.clear()
  if (header.length <= KEPT_HEADER_MAX_CHARS) rangesRead.set(header, ranges)
  return ranges
}

function readRanges(header: string): readonly string[] {
  const parts = header.slice(0, HEADER_MAX_CHARS).split(',', RANGES_MAX)
  const ranges = parts.flatMap((part) => {
    const [, tag, quality = '1'] = LANGUAGE_RANGE.exec(part) ?? []
    return tag === undefined ? [] : [{ tag, quality: Number(quality) }]
  })
  // The sort is stable: ranges of equal quality keep the order of the header.
  const sorted = ranges.toSorted((a, b) => b.quality - a.quality)
  const end = sorted.findIndex(({ tag, quality }) => quality === 0 || tag === '*')
  return sorted.slice(0, end < 0 ? undefined : end).map(({ tag }) => tag)
}

const LANGUAGE_RANGE =
  /^\s*(\*|[a-z]{1,8}(?:-[a-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/i
