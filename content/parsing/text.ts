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
/** Soft hyphens, joiners, marks of direction, variation selectors: there, and not to be seen. */
export const UNSEEN =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff\p{Variation_Selector}]/gu
/**
 * What accents are, by Unicode's blocks. Combining Diacritical Marks: those of Latin, Greek
 * and Cyrillic. Hebrew: its points and accents, without punctuation. Arabic: the harakat,
 * from fathatan to sukun, and the superscript alef. A word is the same word without them.
 * No other mark goes, since most spell: the vowel signs of India make दिन, day, and दान,
 * gift; two dots make か into が; a hamza belongs to its alef.
 */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g

export function readText(text: string, same: Sameness): string {
  // Marks are evened out on either side of NFKC, which makes some of them a space and an
  // accent, and others marks of these kinds. Space comes last: all before may leave some.
  const plain = evened(evened(text.replaceAll(UNSEEN, '')).normalize('NFKC'))
  const accented = same.accents ? plain : withoutAccents(plain)
  return tidied(same.case ? accented : folded(accented))
}

function evened(text: string): string {
  return text.replaceAll(APOSTROPHES, "'").replaceAll(QUOTES, '"').replaceAll(HYPHENS, '-')
}

function tidied(text: string): string {
  return text
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<=[^.\s])\s*\.$/, '')
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(ACCENTS, '').normalize('NFC')
}

/**
 * Folds case as near to Unicode's own folding as JavaScript comes: ß and SS meet, as do the
 * two small sigmas, and every i of Turkish: İ becomes an i with a second dot, which goes.
 * Folded again where it moves something, so that twice is as once.
 */
function folded(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll(/i\u0307+/g, 'i')
    .normalize('NFKC')
}

/** Whether a text is one of these. A blank one is none. */
export function isOneOf(texts: readonly string[], text: string, same: Sameness): boolean {
  const read = readText(text, same)
  return read !== '' && texts.some((one) => readText(one, same) === read)
}
