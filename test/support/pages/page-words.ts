// All that our own pages can say in a language, and what of the English is left on a page.
import type { PageStrings } from '../../../worker/strings/page-strings.ts'
import { stringsFor } from '../../../worker/strings/strings-for.ts'

/** Every sentence that a language has, with the same numbers and names in each. */
export function sentences(words: PageStrings): string[] {
  return Object.entries(words).flatMap(([name, value]): string[] => {
    if (name === 'outOf') return [words.outOf(1, 2)]
    // Texts of failures have no English ones here; the others are no texts.
    if (name === 'failures' || name === 'numeral' || name === 'lang') return []
    if (name === 'date') return [words.date('2019-11-10')]
    if (name === 'inDays' || name === 'askAgainIn') return [value(1), value(3)]
    return textsIn(value)
  })
}

/** Of a table in the table, too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return textsIn(value(3))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Words of ours in English, without what is put into them, as whole words. */
export const ENGLISH = sentences(stringsFor('en'))
  .flatMap((sentence) => sentence.split(/\d+/))
  .map((piece) => piece.trim())
  .filter((piece) => /\p{L}{2}/u.test(piece) && piece !== 'API')
  .map((piece) => [piece, new RegExp(`(?<!\\p{L})${escaped(piece)}(?!\\p{L})`, 'u')] as const)

/** Those of them that a text has. */
export function englishIn(text: string): string[] {
  return ENGLISH.filter(([, pattern]) => pattern.test(text)).map(([piece]) => piece)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
