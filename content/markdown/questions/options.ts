// A task list as options: each with its text, its feedback, and whether it is right.
import type { List, ListItem } from 'mdast'
import { plainText } from '../../common/plain-text.ts'
import type { Markup } from '../../model/markup.ts'
import type { MarkdownNode } from '../../parsing/markdown/nodes.ts'
import { type Attributes, splitAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { idFor } from '../ids.ts'
import { startOf } from '../problems.ts'
import { textOf } from '../text-nodes.ts'

export interface ReadOption {
  readonly id: string
  readonly text: Markup
  readonly feedback?: Markup
  readonly isRight: boolean
  readonly pinned: boolean
  readonly attributes: Attributes
}

export function readOptions(
  reader: FileReader,
  { children }: List,
  known: readonly string[] = ['pinned'],
): ReadOption[] {
  const taken = new Set<string>()
  return children.map((item) => {
    const { text, below, line } = readItem(reader, item, known)
    const { attributes } = line
    const id = idFor(reader.missingIds, line, plainText(text), taken, 'option')
    if (taken.has(id))
      reader.problems.error('same-id', `two options have the id "${id}"; rename one`, startOf(item))
    taken.add(id)
    return {
      id,
      text,
      ...(below.length > 0 && { feedback: textOf(reader, below) }),
      isRight: item.checked === true,
      pinned: attributes.values.pinned !== undefined,
      attributes,
    }
  })
}

/**
 * The text of an item is its first paragraph and the code, pictures and so on directly below it.
 * The next paragraph begins its feedback.
 */
export function readItem(reader: FileReader, item: ListItem, known: readonly string[]) {
  const [first, ...more] = item.children
  const isParagraph = first?.type === 'paragraph'
  const line = splitAttributes(
    isParagraph ? first.children : [],
    reader.source,
    known,
    reader.problems,
  )
  const rest: MarkdownNode[] = isParagraph || !first ? more : [first, ...more]
  const end = rest.findIndex(({ type }) => type === 'paragraph')
  const own = end === -1 ? rest : rest.slice(0, end)
  const head: MarkdownNode[] =
    line.children.length > 0 ? [{ type: 'paragraph', children: line.children }] : []
  return {
    text: textOf(reader, [...head, ...own]),
    below: end === -1 ? [] : rest.slice(end),
    line,
  }
}
