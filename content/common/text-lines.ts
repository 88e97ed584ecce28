// Authored text cut where no sentence goes on: each paragraph, item and cell by itself.
import type { Block, Inline, RichText } from '../wire/index.ts'
import { isLine, plainText } from './plain-text.ts'

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
