// Normalises a typed text for comparison. Texts that look or sound the same to a reader become
// equal: compatible forms of Unicode (NFKC), letters and digits of other keyboards, white space,
// apostrophes, quotation marks and hyphens of every kind, a full stop at the end; capitals and
// accents unless the author made them matter. Authors list accepted forms. Patterns are not
// supported: they could run without end, and nobody could check them. Pure.
import type { TextComparison } from '../model/question-parts.ts'
import { sameDigits, sameLetters, withChillus } from './same-letters.ts'

/**
 * With the okina of Hawaii, both saltillos of Mexico (they are letters with a capital) and the
 * geresh of Hebrew.
 */
export const APOSTROPHES =
  /[\u2018-\u201b\u2039\u203a\u02b9\u02bb-\u02bd\u00b4`\u2032\u2035\ua78b\ua78c\u05f3\uff07]/g
const QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033\u2036\u05f4\u300c-\u300f\u301d-\u301f\uff02]/g
/** Dashes too. The last two are the minus and the hyphen bullet. */
export const HYPHENS = /[\p{Pd}\u2212\u2043]/gu
/** Characters without a glyph: soft hyphens, joiners, direction marks, variation selectors. */
export const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu
/**
 * The marks that count as accents, by Unicode block. Combining Diacritical Marks: those of
 * Latin, Greek and Cyrillic. Hebrew: points and accents, without punctuation. Arabic: the
 * harakat, from fathatan to sukun, and the superscript alef. A word without them is still the
 * same word. All other marks are kept, because most of them change the word: the vowel signs
 * of India distinguish दिन (day) from दान (gift), two dots distinguish か from が, and a hamza
 * belongs to its alef.
 */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u0652\u0670]/g

export function readText(text: string, comparison: TextComparison): string {
  // Punctuation is unified before and after NFKC: NFKC splits some marks into a space and an
  // accent, and produces others. NFKC comes again after the letters, because a letter that is
  // replaced or left out joins its neighbours (Œ and an acute become O and É). White space comes
  // last, because all steps may leave some.
  const visible = withChillus(text).replaceAll(INVISIBLE, '')
  const marked = unifiedMarks(unifiedMarks(visible).normalize('NFKC'))
  const plain = sameDigits(sameLetters(marked))
  const accented = comparison.accents ? plain : withoutAccents(plain)
  const folded = comparison.case ? accented : caseFolded(accented)
  return trimmed(folded.normalize('NFKC'))
}

function unifiedMarks(text: string): string {
  return text.replaceAll(APOSTROPHES, "'").replaceAll(QUOTES, '"').replaceAll(HYPHENS, '-')
}

function trimmed(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?- ?/g, '-')
    .trim()
    .replace(/(?<=[^. ]) ?\.$/, '')
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(ACCENTS, '').normalize('NFC')
}

/**
 * As close to Unicode's case folding as JavaScript comes: ß equals SS, and every Turkish i is
 * equal (İ becomes an i with a second dot, which is removed).
 * Applying it twice changes nothing more.
 */
function caseFolded(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/i\u0307+/g, 'i')
}

/** Whether a text equals one of these. A blank text equals none. */
export function isOneOf(
  texts: readonly string[],
  text: string,
  comparison: TextComparison,
): boolean {
  const read = readText(text, comparison)
  return read !== '' && texts.some((one) => readText(one, comparison) === read)
}
