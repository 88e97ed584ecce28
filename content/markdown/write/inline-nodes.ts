// Texts in a line as syntax nodes of Markdown: the way back of parsing/markdown/inline-nodes.ts.
import type { PhrasingContent } from 'mdast'
import { texOf } from '../../parsing/markdown/formula.ts'
import type { Inline, Line } from '../../wire/index.ts'
import type { WriteContext } from './context.ts'
import './verbatim.ts'

/** A string is plain text here, since its marks were read already. */
export function phrasing(line: Line, context: WriteContext): PhrasingContent[] {
  const nodes: readonly Inline[] = typeof line === 'string' ? [{ t: 'text', text: line }] : line
  return nodes.flatMap((node) => (node.text === '' ? [] : [phrase(node, context)]))
}

function phrase(node: Inline, { gapSource, hasGapMarks }: WriteContext): PhrasingContent {
  const words: PhrasingContent = { type: 'text', value: node.text }
  switch (node.t) {
    case 'em':
      return { type: 'emphasis', children: [words] }
    case 'strong':
      return { type: 'strong', children: [words] }
    case 'code':
      return { type: 'inlineCode', value: node.text }
    case 'link':
      return { type: 'link', url: node.href, children: [words] }
    case 'math': {
      const tex = texOf(node.tree)
      return tex === undefined ? words : { type: 'inlineMath', value: tex }
    }
    case 'blank': {
      if (hasGapMarks) return { type: 'verbatim', value: `[[${node.id}]]` }
      const value = gapSource?.(node.id)
      return value === undefined ? words : { type: 'gap', value, isInPlace: true }
    }
    default:
      return words
  }
}

/** Words without marks, such as a title. */
export const words = (text: string): PhrasingContent[] =>
  text === '' ? [] : [{ type: 'text', value: text }]
