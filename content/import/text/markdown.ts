// Markdown of other systems as ours: without what ours does not have (simplified.ts), and with
// nothing that would be a gap.
import type { Nodes, Root, RootContent } from 'mdast'
import { markdownText } from '../../markdown/write/to-markdown.ts'
import { isFormula } from '../../parsing/markdown/prices.ts'
import { markdownTree } from '../../parsing/markdown/tree.ts'
import { oneLine } from './one-line.ts'
import { type PictureOf, simplified } from './simplified.ts'

export interface MarkdownOptions {
  readonly picture?: PictureOf
  /** Called with what was left out, such as "a picture". */
  report?(what: string): void
}

/** Empty if it is longer than any text of an author. */
export function foreignMarkdown(source: string, options: MarkdownOptions = {}): string {
  const tree = foreignTree(source, options)
  return tree ? markdownText(simplified(tree.children, options)) : ''
}

/** The same as a tree, for a format that tells its parts by their marks. */
export function foreignTree(source: string, { report }: MarkdownOptions = {}): Root | undefined {
  const tree = markdownTree(source, ({ message }) => report?.(`a text that ${message}`))
  if (tree) asWords(tree, source)
  return tree
}

/** Some blocks of such a tree. */
export function blocksMarkdown(
  blocks: readonly RootContent[],
  options: MarkdownOptions = {},
): string {
  return markdownText(simplified(blocks, options))
}

/** As one line, for what cannot have paragraphs. */
export function foreignLine(source: string, options: MarkdownOptions = {}): string {
  return oneLine(foreignMarkdown(source, options))
}

/**
 * What is a gap to us, or a formula between two prices, are words there. The gap marks of draft.ts
 * become gaps again in simplified.ts.
 */
function asWords(node: Nodes, source: string): void {
  if (!('children' in node)) return
  node.children = node.children.map((child) => {
    const value = source.slice(child.position?.start.offset, child.position?.end.offset)
    const next = source.charAt(child.position?.end.offset ?? 0)
    const isPrice = child.type === 'inlineMath' && !isFormula(value, next)
    if (child.type === 'gap' || isPrice) return { type: 'text', value }
    asWords(child, source)
    return child
  }) as typeof node.children
}
