// What both readers of nodes need: the source, reports, and what stands in for what has no node.
import type { Node } from 'mdast'
import type { Inline } from '../../wire/index.ts'
import { formulaTree } from './formula.ts'
import { formulaText } from './formula-text.ts'
import type { Gap } from './gap-syntax.ts'

/** A place in the source: line and column from 1, offset from 0. */
export type Point = NonNullable<Node['position']>['start']

/** Something that is not supported, or that is likely a slip. */
export interface MarkupProblem {
  readonly code:
    | 'limit'
    | 'unsupported'
    | 'stray'
    | 'formula'
    | 'nested'
    | 'address'
    | 'picture'
    | 'unknown-value'
  /** What is wrong and what to write instead: "has HTML, which is not supported; …". */
  readonly message: string
  readonly at: Point | undefined
}

export interface NodeReader {
  /** The text that the tree was made from. */
  readonly source: string
  report(problem: MarkupProblem): void
  /** The node of a gap. Absent: its source stays as text. */
  gap(gap: Gap): Inline | undefined
  /** The path of a picture from content/. Absent: its address is that already. */
  pictureAddress?(address: string): string
  /** For the documentation of this site: the path that a link leads to. Absent: authors have none. */
  linkAddress?(address: string): string | undefined
}

export function readFormula(
  reader: NodeReader,
  tex: string,
  isDisplay: boolean,
  at: Point | undefined,
) {
  const tree = formulaTree(tex, isDisplay)
  if (tree.ok) return { text: formulaText(tree.value), tree: tree.value }
  reader.report({
    code: 'formula',
    message: `has the formula "${tex}", which can’t be read: ${tree.error}`,
    at,
  })
  return tex
}

/** What to write instead, by the type of the node. */
const INSTEAD: Readonly<Record<string, string>> = {
  html: 'has HTML, which isn’t supported; use Markdown, or write a backslash before the "<"',
  heading: 'has a heading, which isn’t supported inside a text; use **bold** in its own paragraph',
  thematicBreak: 'has a horizontal rule, which isn’t supported; leave it out',
  break:
    'has a line break inside a paragraph, which isn’t supported; start a new paragraph or use a list',
  image: 'has a picture inside a line of text, which isn’t supported; put it in its own paragraph',
  imageReference:
    'has a picture whose address is elsewhere, which isn’t supported; write ![text](address)',
  linkReference:
    'has a link whose address is elsewhere, which isn’t supported; write [text](address)',
  definition:
    'has the address of a link on its own, which isn’t supported; write it where you use it',
}

const COMMENT =
  'has a comment, which isn’t supported in texts; write it in the settings, after a "#"'

const isComment = (node: Node) =>
  node.type === 'html' && 'value' in node && String(node.value).startsWith('<!--')

export function unsupported(reader: NodeReader, node: Node): string {
  const message = isComment(node)
    ? COMMENT
    : (INSTEAD[node.type] ?? `has "${node.type}", which isn’t supported`)
  reader.report({ code: 'unsupported', message, at: node.position?.start })
  return sourceOf(reader, node)
}

export function sourceOf({ source }: NodeReader, { position }: Node): string {
  return source.slice(position?.start.offset, position?.end.offset)
}
