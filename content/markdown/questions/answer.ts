// Which blocks of a question are its answer, and so which type it has.
import type { List, Paragraph, RootContent, Table } from 'mdast'
import { isLabelledList } from './labelled.ts'
import { visitGaps } from './visit-gaps.ts'

export type Answer =
  | { readonly kind: 'options'; readonly list: List }
  | { readonly kind: 'typed'; readonly text: string; readonly paragraph: Paragraph }
  | { readonly kind: 'order'; readonly list: List }
  | { readonly kind: 'match'; readonly table: Table }
  | { readonly kind: 'blanks' }

interface FoundAnswer {
  readonly answer: Answer
  /** The blocks before the answer: the prompt and the hints. */
  readonly before: readonly RootContent[]
  /** The list of feedback behind the answer. */
  readonly feedback?: RootContent
  readonly explanation: readonly RootContent[]
}

/** A line across ends what belongs to the answer. Without one, it ends where the answer does. */
export function findAnswer(
  content: readonly RootContent[],
  source: string,
  type: string | undefined,
): FoundAnswer | undefined {
  const across = content.findIndex((node) => node.type === 'thematicBreak')
  const asked = across === -1 ? content : content.slice(0, across)
  const found = answerIn(asked, source, type)
  if (!found) return undefined
  const { answer, from, to } = found
  const behind = across === -1 ? [] : content.slice(across + 1)
  if (answer.kind === 'blanks' && across !== -1) {
    const last = to < asked.length ? asked.at(-1) : undefined
    const feedback = isLabelledList(last) ? last : undefined
    const before = feedback ? asked.slice(0, -1) : asked
    return { answer, before, ...(feedback && { feedback }), explanation: behind }
  }
  const next = asked[to]
  const feedback = answer.kind !== 'options' && isLabelledList(next) ? next : undefined
  return {
    answer,
    before: asked.slice(0, from),
    ...(feedback && { feedback }),
    explanation: [...asked.slice(feedback ? to + 1 : to), ...behind],
  }
}

interface Found {
  readonly answer: Answer
  /** The first block that is no longer part of the prompt, and the first behind the answer. */
  readonly from: number
  readonly to: number
}

/**
 * A task list; a paragraph that begins with `=`; gaps in the prompt; a numbered list; or a table of
 * two columns. What stands first in this order is the answer, and `type` rules out the others.
 */
function answerIn(
  content: readonly RootContent[],
  source: string,
  type: string | undefined,
): Found | undefined {
  const allows = (...types: readonly string[]) => type === undefined || types.includes(type)
  const found = (index: number, answer: Answer): Found => {
    return { answer, from: index, to: index + 1 }
  }
  for (const [index, node] of content.entries()) {
    if (node.type === 'list' && isTaskList(node) && allows('single', 'multiple', 'truefalse'))
      return found(index, { kind: 'options', list: node })
  }
  for (const [index, node] of content.entries()) {
    if (node.type !== 'paragraph' || !allows('number', 'text', 'truefalse')) continue
    const raw = source.slice(node.position?.start.offset, node.position?.end.offset)
    const [, text] = /^=[ \t]+([^ \t\n][^\n]*)$/.exec(raw) ?? []
    if (text !== undefined) return found(index, { kind: 'typed', text, paragraph: node })
  }
  const lastGap = content.findLastIndex((node) => visitGaps(node).length > 0)
  if (allows('blanks') && (lastGap >= 0 || type === 'blanks'))
    return { answer: { kind: 'blanks' }, from: lastGap + 1, to: lastGap + 1 }
  const list = content.findLastIndex((node) => node.type === 'list' && node.ordered === true)
  const ordered = content[list]
  if (ordered?.type === 'list' && allows('order'))
    return found(list, { kind: 'order', list: ordered })
  const at = content.findLastIndex((node) => node.type === 'table')
  const table = content[at]
  if (table?.type === 'table' && table.children[0]?.children.length === 2 && allows('match'))
    return found(at, { kind: 'match', table })
  return undefined
}

function isTaskList({ children }: List): boolean {
  return children.some(({ checked }) => checked !== null && checked !== undefined)
}
