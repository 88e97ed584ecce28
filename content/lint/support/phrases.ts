// What the rules about questions say things with, and how they compare texts.
import { parseMarkup, plainText } from '../../parsing/markup.ts'
import type { Finding } from './diagnostic.ts'
import { repeated } from './ids.ts'

/** Soft hyphens, joiners, marks of direction and their like. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

/**
 * Texts that differ only in case, spacing, marks, a final stop, or in how Unicode spells
 * what they show, look the same to a reader. "10²" and "102" do not, so it is NFC.
 */
export function comparable(source: string): string {
  return plainText(parseMarkup(source))
    .replaceAll(UNSEEN, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
}

/** What two or more of these read, once each. */
export function sameTexts(texts: readonly string[]): string[] {
  const read = texts.map(comparable).filter((text) => text !== '')
  return [...new Set(repeated(read).map(({ id }) => id))]
}

export function list(ids: readonly string[]): string {
  return ids.map((id) => `"${id}"`).join(', ')
}

export function error(code: string, message: string): Finding {
  return { severity: 'error', code, message }
}
