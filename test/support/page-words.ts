// All that our own pages can say in a language.
import type { PageWords } from '../../worker/pages/words/words.ts'

/** Every sentence that a language has, with the same numbers and names in each. */
export function sentences(words: PageWords): string[] {
  return Object.entries(words).flatMap(([name, value]): string[] => {
    if (name === 'outOf') return [words.outOf(1, 2)]
    if (name === 'failures') return []
    if (name === 'date') return [words.date('2019-11-10')]
    if (name === 'inDays' || name === 'askAgainIn') return [value(1), value(3)]
    return said(value)
  })
}

/** A sentence, what makes one of a number, or several of them under names. */
function said(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'function' ? said(value(3)) : Object.values(Object(value)).flatMap(said)
}
