// Authored text cut where no sentence goes on: each paragraph, item and cell by itself.

import { isLine, plainText } from '../common/plain-text.ts'
import type { Block, Inline, RichText } from '../wire/index.ts'

export function textLines(text: RichText): string[] {
  return isLine(text) ? [plainText(text)] : text.flatMap(linesOfNode)
}

function linesOfNode(node: Inline | Block): string[] {
  switch (node.t) {
    case 'list':
      return node.items.flatMap(textLines)
    case 'quote':
      return textLines(node.content)
    case 'table':
      return [node.head, ...node.rows].flat().map(plainText)
    default:
      return [node.text]
  }
}
