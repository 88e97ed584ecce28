// A numbered list as an order, and a table of two columns as a match.
import type { List, Table } from 'mdast'
import { plainText } from '../../common/plain-text.ts'
import type { Markup } from '../../model/markup.ts'
import { splitAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { idFor } from '../ids.ts'
import { lineOf, textOf } from '../text-nodes.ts'
import { readItem } from './options.ts'

interface PlacedItem {
  readonly text: Markup
  readonly feedback?: Markup
}

/** Items by id, in their right order. */
export function readOrder(reader: FileReader, { children }: List): Record<string, PlacedItem> {
  const items: Record<string, PlacedItem> = {}
  for (const item of children) {
    const { text, below, line } = readItem(reader, item, [])
    const taken = new Set(Object.keys(items))
    const id = idFor(reader, line, plainText(text), taken, 'item', reader.parts)
    items[id] = { text, ...(below.length > 0 && { feedback: textOf(reader, below) }) }
  }
  return items
}

interface ReadMatch {
  readonly items: Record<string, { readonly text: Markup; readonly target: string }>
  readonly targets: Record<string, Markup>
}

/** The head of the table is a row like the others. A row without an item adds a target. */
export function readMatch(reader: FileReader, { children }: Table): ReadMatch {
  const items: ReadMatch['items'] = {}
  const targets: Record<string, Markup> = {}
  for (const { children: cells } of children) {
    const [item, target] = [0, 1].map((index) => {
      const line = splitAttributes(cells[index]?.children ?? [], reader.source, [], reader.problems)
      return { text: lineOf(reader, line.children), line }
    })
    if (!item || !target) continue
    const words = plainText(target.text)
    const same = Object.keys(targets).find((id) => plainText(targets[id] ?? '') === words)
    const to =
      same ??
      idFor(reader, target.line, words, new Set(Object.keys(targets)), 'target', reader.parts)
    targets[to] ??= target.text
    const name = plainText(item.text)
    if (name === '') continue
    const taken = new Set([...Object.keys(items), ...Object.keys(targets)])
    const id = idFor(reader, item.line, name, taken, 'item', reader.parts)
    items[id] = { text: item.text, target: to }
  }
  return { items, targets }
}
