// What of a typed text is compared. Two texts that look or sound the same to a reader come
// out the same: Unicode's compatible forms (NFKC), white space, apostrophes, quotation
// marks and hyphens of every kind, a full stop at the end; capitals and accents unless the
// author says that they matter. Authors list accepted forms; there are no patterns, which
// could run for ever and which nobody can check. Pure and without imports.

export interface Sameness {
  /** Whether capitals matter. */
  readonly case: boolean
  /** Whether accents matter. */
  readonly accents: boolean
}

const APOSTROPHES = /[\u2018\u2019\u201a\u201b\u02bc\u00b4`\u2032\uff07]/g
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/g
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
/** Soft hyphens, joiners and marks of direction: there, and not to be seen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g

export function readText(text: string, same: Sameness): string {
  // The first look is before NFKC, which makes some of these a space and a mark.
  const plain = text
    .replaceAll(UNSEEN, '')
    .replaceAll(APOSTROPHES, "'")
    .normalize('NFKC')
    .replaceAll(QUOTES, '"')
    .replaceAll(HYPHENS, '-')
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^.\s])\s*\.$/, '')
  const accented = same.accents ? plain : withoutAccents(plain)
  return same.case ? accented : folded(accented)
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .normalize('NFC')
}

/**
 * Folds case as near to Unicode's own folding as JavaScript comes: ß and SS meet, as do the
 * two small sigmas. Folded again where it moves something, so that twice is as once.
 */
function folded(text: string): string {
  return text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ').normalize('NFKC')
}

/** Whether a text is one of these. A blank one is none. */
export function isOneOf(texts: readonly string[], text: string, same: Sameness): boolean {
  const read = readText(text, same)
  return read !== '' && texts.some((one) => readText(one, same) === read)
}
