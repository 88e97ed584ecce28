// What may stand where: an item stands in a line, and what is chosen from a list is plain text,
// since a native `select` shows nothing else.
import { isLine } from '../../common/plain-text.ts'
import type { Placed } from '../../model/question-parts.ts'
import { parseMarkup } from '../../parsing/markup.ts'
import { errorsFor, type Finding } from '../support/diagnostic.ts'
import { keyAt } from '../support/locate.ts'

export function itemPlaces(items: readonly Placed[]): Finding[] {
  return errorsFor(
    items.filter(({ text }) => !isLine(parseMarkup(text))),
    'place',
    ({ id }) =>
      `the item "${id}" has a list, code or another block; readers move items as lines; write it in one line, or show the block in the prompt`,
    ({ id }) => [keyAt(id)],
  )
}

export function plainPlaces(what: 'target' | 'option', list: readonly Placed[]): Finding[] {
  return errorsFor(
    list.filter(({ text }) => typeof parseMarkup(text) !== 'string'),
    'place',
    ({ id }) =>
      `the ${what} "${id}" has marks or blocks; a drop-down list shows plain text; write it without them`,
    ({ id }) => [keyAt(id)],
  )
}
