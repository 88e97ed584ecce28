// The inline nodes of authored text, also those inside its blocks, in reading order.
import type { Inline, RichText } from '../wire/index.ts'

export function inlinesOf(text: RichText): Inline[] {
  if (typeof text === 'string') return text ? [{ t: 'text', text }] : []
  return text.flatMap((node) => {
    switch (node.t) {
      case 'paragraph':
        return inlinesOf(node.content ?? node.text)
      case 'list':
        return node.items.flatMap(inlinesOf)
      case 'quote':
        return inlinesOf(node.content)
      case 'table':
        return [node.head, ...node.rows].flat().flatMap(inlinesOf)
      case 'codeblock':
      case 'image':
        return []
      default:
        return 'display' in node ? [] : [node]
    }
  })
}
