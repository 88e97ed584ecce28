// Items to put in order, `{>…}`: the form of the Ordering plug-in, a line for each item behind its
// settings, and the older one with `=` before each.

import { PICTURE_ITEM } from '../../list-words.ts'
import { hasMedia } from '../../text/media.ts'
import { answersOf } from './answers.ts'
import type { Answered, Reading } from './reading.ts'

/** How many items are shown, which, how they lie, and how they are graded: Moodle's own matter. */
const SETTINGS =
  /^\s*(?:(?:\d{1,3}|ALL|EXACT|RANDOM|REL|CONTIG|CONTIGUOUS|HORIZONTAL|HORI|H|VERTICAL|VERT|V|ABS|ABSOLUTE|SHOW|HIDE|TRUE|FALSE|YES|NO|none|123|abc|ABCD?|iii|IIII?|[A-Z]+_[A-Z_]+|RELATIVE)(?=\s|$)[ \t]*)*/

export function orderOf(inside: string, { texts, base, change }: Reading): Answered {
  const [settings = ''] = SETTINGS.exec(inside) ?? []
  const rest = inside.slice(settings.length)
  const sources = rest.trimStart().startsWith('=')
    ? answersOf(rest, '=').answers.map(({ text }) => text)
    : rest.split('\n')
  const read = sources.map(texts.line)
  if (read.some((item, at) => item === '' && hasMedia(sources[at] ?? ''))) return PICTURE_ITEM
  const items = read.filter((item) => item !== '')
  const shown = Number(/\d+/.exec(settings)?.[0] ?? items.length)
  if (shown > 0 && shown < items.length)
    change('subset', `Moodle asks for ${shown} of its ${items.length} items; here it asks for all.`)
  return { ...base, type: 'order', items }
}
