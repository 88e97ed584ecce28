// Lists of feedback: `- right: Yes.`, `- 50: There are fewer.`, `- other: Read it again.`
import type { ListItem, Node, PhrasingContent } from 'mdast'
import type { Markup } from '../../model/markup.ts'
import type { MarkdownNode } from '../../parsing/markdown/nodes.ts'
import type { FileReader } from '../file-reader.ts'
import { type Place, startOf } from '../problems.ts'
import { textOf } from '../text-nodes.ts'
import { splitLabel } from './label.ts'

export interface Labelled {
  readonly label: string
  readonly feedback: Markup
  readonly at: Place | undefined
}

/** The feedback of a question. What no part of it takes is reported, so that nothing is lost. */
export interface FeedbackList {
  /** Those that fit, once each. */
  take(fits: (label: string) => boolean): Labelled[]
  /** The text of the first one that fits. */
  first(fits: (label: string) => boolean): Markup | undefined
}

/** Fits a name such as `other`. */
export const named = (name: string) => (label: string) => label === name

/** Whether each item of a list has a label. */
export function isLabelledList(node: Node | undefined): node is Node & { children: ListItem[] } {
  if (node?.type !== 'list') return false
  const { ordered, children } = node as Node & { ordered?: boolean; children: ListItem[] }
  if (ordered || children.some((item) => item.checked != null)) return false
  return children.every((item) => labelOf(item) !== undefined)
}

/** None for a node that is no list of feedback. */
export function labelledItems(reader: FileReader, node: MarkdownNode | undefined): Labelled[] {
  if (!isLabelledList(node)) return []
  return node.children.map((item) => ({
    label: labelOf(item) ?? '',
    feedback: textOf(reader, withoutLabel(item)),
    at: startOf(item),
  }))
}

/** `use` takes what it knows; the rest is reported. */
export function withFeedback<T>(
  reader: FileReader,
  labelled: readonly Labelled[],
  use: (list: FeedbackList) => T,
): T {
  const rest = new Set(labelled)
  const take = (fits: (label: string) => boolean) => {
    const found = [...rest].filter(({ label }) => fits(label))
    for (const one of found) rest.delete(one)
    return found
  }
  const first = (fits: (label: string) => boolean) => {
    const found = [...rest].find(({ label }) => fits(label))
    if (found) rest.delete(found)
    return found?.feedback
  }
  const result = use({ take, first })
  for (const { label, at } of rest)
    reader.problems.error(
      'feedback',
      `the feedback "${label}:" matches no answer that still needs feedback, so readers would never see it; correct its label, or write --- before the list if it belongs to the explanation`,
      at,
    )
  return result
}

function labelOf({ children: [first] }: ListItem): string | undefined {
  if (first?.type !== 'paragraph') return undefined
  const [text] = first.children
  return text?.type === 'text' ? splitLabel(text.value)?.label : undefined
}

function withoutLabel({ children: [first, ...more] }: ListItem): MarkdownNode[] {
  if (first?.type !== 'paragraph') return []
  const [text, ...rest] = first.children
  if (text?.type !== 'text') return []
  const value = splitLabel(text.value)?.rest ?? ''
  const children: PhrasingContent[] = [...(value ? [{ ...text, value }] : []), ...rest]
  return [...(children.length > 0 ? [{ ...first, children }] : []), ...more]
}
