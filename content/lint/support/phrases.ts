// Comparing texts as readers see them, and writing lists of ids.
import { markupText } from '../../parsing/markup.ts'
import { repeated } from './ids.ts'

/** Soft hyphens, joiners, direction marks and other characters without a glyph. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/**
 * Equal for texts that look the same to a reader: it ignores case, spacing, marks, a final full
 * stop, and composed or decomposed spellings of Unicode. "10²" and "102" look different, so it
 * uses NFC and not NFKC.
 */
export function comparable(source: string): string {
  return markupText(source)
    .replaceAll(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
}

/** Each text that occurs at least twice, once. */
export function sameTexts(texts: readonly string[]): string[] {
  const read = texts.map(comparable).filter((text) => text !== '')
  return [...new Set(repeated(read).map(({ id }) => id))]
}

export function list(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}
