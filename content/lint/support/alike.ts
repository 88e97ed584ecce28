// Ids and texts that occur twice where each must be there once.
import type { Markup } from '../../model/markup.ts'
import { markupText } from '../../parsing/markup.ts'
import { errorsFor, type Finding } from './diagnostic.ts'
import { notSlugs, repeated } from './ids.ts'

/** Soft hyphens, joiners, direction marks and other characters without a glyph. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/**
 * Equal for texts that look the same to a reader: it ignores case, spacing, marks, a final full
 * stop, and composed or decomposed spellings of Unicode. "10²" and "102" look different, so it
 * uses NFC and not NFKC.
 */
function comparable(source: Markup): string {
  return markupText(source)
    .replaceAll(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
}

/** An error for each text that occurs twice. `what` begins the message: "two options". */
export function sameTextErrors(
  what: string,
  list: readonly { readonly text: Markup }[],
): Finding[] {
  const read = list.map(({ text }) => comparable(text)).filter((text) => text !== '')
  return errorsFor(
    [...new Set(repeated(read).map(({ id }) => id))],
    'same-text',
    (text) => `${what} read "${text}"; readers can’t tell which one counts; reword or drop one`,
  )
}

/** For options, items and targets: their ids are slugs, and no two are alike. */
export function listErrors(
  what: string,
  list: readonly { readonly id: string; readonly text: Markup }[],
): Finding[] {
  const ids = list.map(({ id }) => id)
  return [
    ...notSlugs(ids),
    ...errorsFor(
      repeated(ids),
      'duplicate-id',
      ({ id }) => `${what} have the id "${id}"; a response could mean either; rename one`,
    ),
    ...sameTextErrors(what, list),
  ]
}
