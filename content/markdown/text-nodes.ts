// Markdown nodes of a file as texts of the model.
import type { Paragraph, PhrasingContent } from 'mdast'
import type { Markup } from '../model/markup.ts'
import { line } from '../parsing/markdown/inline-nodes.ts'
import type { NodeReader } from '../parsing/markdown/node-reader.ts'
import { blocks, type MarkdownNode, richText } from '../parsing/markdown/nodes.ts'
import type { RichText } from '../wire/index.ts'

/** A string in the model is Markdown, so a text that could be read as marks becomes a node. */
const PLAIN = /^(?![-+#>=]|\d+[.)])[\p{L}\p{M}\p{N} ,.;:¿?¡!'’“”«»()%/–—=-]*$/u

export function textOf(reader: NodeReader, nodes: readonly MarkdownNode[]): Markup {
  return markupOf(richText(reader, nodes))
}

export function lineOf(reader: NodeReader, nodes: readonly PhrasingContent[]): Markup {
  return markupOf(line(reader, nodes))
}

/** A prompt: the heading of the question, and the blocks below it. */
export function promptOf(
  reader: NodeReader,
  heading: PhrasingContent[],
  below: readonly MarkdownNode[],
): Markup {
  if (below.length === 0) return lineOf(reader, heading)
  if (heading.length === 0) return textOf(reader, below)
  const first: Paragraph = { type: 'paragraph', children: heading }
  return blocks(reader, [first, ...below])
}

/** Words that could be read as marks are a node. */
export function markupOf(text: RichText): Markup {
  return typeof text !== 'string' || PLAIN.test(text) ? text : [{ t: 'text', text }]
}
