// Lists of feedback: `- right: Yes.`, `- 50: There are fewer.`, `- other: Read it again.`
import type { List, ListItem, PhrasingContent } from 'mdast'
import type { Markup } from '../../model/markup.ts'
import type { NodeReader } from '../../parsing/markdown/node-reader.ts'
import type { MarkdownNode } from '../../parsing/markdown/nodes.ts'
import type { Place } from '../problems.ts'
import { textOf } from '../text-nodes.ts'

export interface Labelled {
  readonly label: string
  readonly feedback: Markup
  readonly at: Place | undefined
}

const LABEL = /^([^:\n]{1,120}):(?:\s+|$)/

/** Undefined for a list that is none of feedback: some item has no label. */
export function labelledItems(
  reader: NodeReader,
  node: MarkdownNode | undefined,
): Labelled[] | undefined {
  if (node?.type !== 'list' || node.ordered || node.children.some((item) => item.checked != null))
    return undefined
  if (!node.children.every((item) => labelOf(item) !== undefined)) return undefined
  return (node as List).children.map((item) => ({
    label: (labelOf(item) ?? '').trim(),
    feedback: textOf(reader, withoutLabel(item)),
    at: item.position?.start,
  }))
}

function labelOf({ children: [first] }: ListItem): string | undefined {
  if (first?.type !== 'paragraph') return undefined
  const [text] = first.children
  return text?.type === 'text' ? LABEL.exec(text.value)?.[1] : undefined
}

function withoutLabel({ children: [first, ...more] }: ListItem): MarkdownNode[] {
  if (first?.type !== 'paragraph') return []
  const [text, ...rest] = first.children
  if (text?.type !== 'text') return []
  const value = text.value.replace(LABEL, '')
  const children: PhrasingContent[] = [...(value ? [{ ...text, value }] : []), ...rest]
  return [...(children.length > 0 ? [{ ...first, children }] : []), ...more]
}
