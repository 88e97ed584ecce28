// All gaps inside a node, in reading order.
import type { Node } from 'mdast'
import type { Gap } from '../../parsing/markdown/gap-syntax.ts'

export function visitGaps(node: Node): Gap[] {
  if (node.type === 'gap') return (node as Gap).isInPlace ? [node as Gap] : []
  return 'children' in node ? (node.children as Node[]).flatMap(visitGaps) : []
}
