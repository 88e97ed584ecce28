// A task list as options: each with its text, its feedback, and whether it is right.
import type { List, ListItem } from 'mdast'
import { plainText } from '../../common/plain-text.ts'
import type { Markup } from '../../model/markup.ts'
import type { MarkdownNode } from '../../parsing/markdown/nodes.ts'
import { type Attributes, splitAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { idFor } from '../ids.ts'
import { isWords } from '../parts/words-block.ts'
import { type Place, startOf } from '../problems.ts'
import { textOf } from '../text-nodes.ts'

export interface ReadOption {
  readonly id: string
  readonly text: Markup
  /** What stands below it: feedback, or the reasons of an outcome quiz. */
  readonly below: readonly MarkdownNode[]
  readonly isRight: boolean
  readonly pinned: boolean
  readonly attributes: Attributes
  readonly at: Place | undefined
}

/** `ids` are those of options that need none of their own. */
export function readOptions(
  reader: FileReader,
  { children }: List,
  known: readonly string[] = ['pinned'],
  ids: readonly string[] = [],
  endsText?: (node: MarkdownNode) => boolean,
): ReadOption[] {
  const taken = new Set<string>()
  return children.map((item, index) => {
    const { text, below, line } = readItem(reader, item, known, endsText)
    const { attributes } = line
    const id = ids[index] ?? idFor(reader, line, plainText(text), taken, 'option', reader.parts)
    if (taken.has(id))
      reader.problems.error('same-id', `two options have the id "${id}"; rename one`, startOf(item))
    taken.add(id)
    return {
      id,
      text,
      below,
      isRight: item.checked === true,
      pinned: attributes.values.pinned !== undefined,
      attributes,
      at: startOf(item),
    }
  })
}

/** By id, the feedback of the options that have some. */
export function feedbackOf(
  reader: FileReader,
  options: readonly ReadOption[],
): Readonly<Record<string, Markup>> {
  return Object.fromEntries(
    options.flatMap(({ id, below }) => (below.length > 0 ? [[id, textOf(reader, below)]] : [])),
  )
}

/**
 * The text of an item is its first paragraph and the code, pictures and so on directly below it.
 * The next paragraph of words begins what stands below it, or a line across does.
 */
export function readItem(
  reader: FileReader,
  item: ListItem,
  known: readonly string[],
  endsText: (node: MarkdownNode) => boolean = isWords,
) {
  const [first, ...more] = item.children
  const isParagraph = first?.type === 'paragraph'
  const line = splitAttributes(
    isParagraph ? first.children : [],
    reader.source,
    known,
    reader.problems,
  )
  const rest: MarkdownNode[] = isParagraph || !first ? more : [first, ...more]
  const across = rest.findIndex(({ type }) => type === 'thematicBreak')
  const end = across === -1 ? rest.findIndex(endsText) : across
  const own = end === -1 ? rest : rest.slice(0, end)
  const head: MarkdownNode[] =
    line.children.length > 0 ? [{ type: 'paragraph', children: line.children }] : []
  return {
    text: textOf(reader, [...head, ...own]),
    below: end === -1 ? [] : rest.slice(across === -1 ? end : end + 1),
    line,
  }
}
