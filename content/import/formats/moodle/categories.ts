// The categories and tags of a question bank of Moodle. A category is a question of its own type, and
// counts for those behind it.
import {
  childOf,
  childrenOf,
  textOf,
  wordsOf,
  type XmlElement,
} from '../../containers/xml/element.ts'
import { htmlWords } from '../../text/html.ts'

export const isCategory = ({ attributes }: XmlElement) => attributes.type === 'category'

export const namesOf = (category: XmlElement) =>
  categoryNames(wordsOf(category, 'category', 'text'))

/** `$course$/top/Default for Biology/Cells` without what Moodle adds. A slash in a name is doubled. */
export function categoryNames(path: string): string[] {
  return path
    .split(/(?<!\/)\/(?!\/)/)
    .map((name) => htmlWords(name).replaceAll('//', '/').trim())
    .filter((name) => !/^(\$.*\$|top|)$/.test(name))
}

export const pathOf = (category: XmlElement) => namesOf(category).join('/')

export function tagsOf(question: XmlElement): string[] {
  return childrenOf(childOf(question, 'tags'), 'tag').map((tag) => textOf(tag).trim())
}

/** The category and the tags of each question. */
export function partsIn(pieces: readonly XmlElement[]): Map<XmlElement, readonly string[]> {
  const parts = new Map<XmlElement, readonly string[]>()
  let path = ''
  for (const piece of pieces) {
    if (isCategory(piece)) path = pathOf(piece)
    else parts.set(piece, [path, ...tagsOf(piece)].filter(Boolean))
  }
  return parts
}
