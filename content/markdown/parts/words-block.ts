// Tells a paragraph of words from one that is a picture or a formula by itself.
import type { Node, Paragraph } from 'mdast'

/** A paragraph of pictures alone is no words, and neither is a formula between double marks. */
export function isWords(node: Node): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const { children } = node as Paragraph
  return children.length === 0 || children.some(({ type }) => type !== 'image')
}
