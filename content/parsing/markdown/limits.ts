// How long and how deeply nested authored texts may be. Markdown can be made to take time that grows
// with the square of its length, or to nest until a reader of its tree runs out of stack.
import type { Node, Root } from 'mdast'
import type { MarkupProblem } from './node-reader.ts'

export const LIMITS = {
  /** Characters of a file, or of a text by itself. */
  file: 2_000_000,
  /** Characters of a paragraph, a table or another block, up to the next empty line. */
  block: 5000,
  /** The same for code between fences, whose characters mean nothing. */
  code: 100_000,
  /** Lists, quotations and marks inside each other. */
  nesting: 8,
} as const

type Report = (problem: MarkupProblem) => void

/** `>`, `-` or `1.`, as often as they begin a line. */
const MARKERS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/
const MARKER = />|[-+*]|\d{1,9}[.)]/g
const FENCE = /^\s*(?:`{3,}|~{3,})/

/** Before a text is read: whether it is short enough to be read at all. */
export function isReadable(source: string, report: Report): boolean {
  const found = firstExcess(source)
  if (found) report({ code: 'limit', ...found })
  return !found
}

function firstExcess(source: string): Pick<MarkupProblem, 'message' | 'at'> | undefined {
  let at = { line: 1, column: 1, offset: 0 }
  if (source.length > LIMITS.file)
    return { message: `is longer than ${LIMITS.file} characters; split it`, at }
  let isSettings = source.startsWith('---')
  let isCode = false
  let block = { at, length: 0 }
  for (const text of source.split('\n')) {
    const isFence = !isSettings && FENCE.test(text)
    const most = isCode || isFence ? LIMITS.code : LIMITS.block
    if (text.trim() === '' || isSettings) block = { at, length: 0 }
    else if (block.length === 0) block = { at, length: text.length + 1 }
    else block.length += text.length + 1
    const [markers = ''] = isCode || isSettings ? [] : (MARKERS.exec(text) ?? [])
    if ((markers.match(MARKER) ?? []).length > 2 * LIMITS.nesting) return { message: TOO_DEEP, at }
    if (block.length > most)
      return {
        message: `has a block of more than ${most} characters; split it with empty lines`,
        at: block.at,
      }
    if (isFence && isCode) block.length = 0
    isCode = isCode !== isFence
    isSettings &&= at.line === 1 || !/^---\s*$/.test(text)
    at = { line: at.line + 1, column: 1, offset: at.offset + text.length + 1 }
  }
  return undefined
}

const TOO_DEEP = `nests lists, quotations or marks more than ${LIMITS.nesting} deep; put them one after the other`

const NESTING = /^(?:list|blockquote|emphasis|strong|link)$/

/** After it is read: what is nested too deeply is cut off, and reported. */
export function cutNesting(root: Root, report: Report): void {
  const open: { node: Node; depth: number }[] = [{ node: root, depth: 0 }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next
    if (!('children' in node)) continue
    if (depth > LIMITS.nesting) {
      report({ code: 'limit', message: TOO_DEEP, at: node.position?.start })
      node.children = []
    }
    for (const child of node.children as Node[])
      open.push({ node: child, depth: depth + (NESTING.test(child.type) ? 1 : 0) })
  }
}
