// Splits authored text around one sentence, so that a page or the widget can highlight it.
import type { Block, Inline, Line, RichText } from '../../wire/index.ts'
import { isLine, plainText } from '../plain-text.ts'

/** A piece that is highlighted: the node that it was cut from, with a flag. */
type Piece = Inline & { readonly isMarked?: true }

export const isMarked = (node: Inline | Block): boolean => 'isMarked' in node

/**
 * The same text with the sentence cut out and marked, wherever a block contains it. A text that
 * does not contain the sentence, for instance because it is in another language, stays as it is.
 */
export function markSentence(text: RichText, sentence: string | undefined): RichText {
  if (!sentence) return text
  return isLine(text) ? markLine(text, sentence) : text.map((node) => markBlock(node, sentence))
}

function markBlock(node: Inline | Block, sentence: string): Inline | Block {
  switch (node.t) {
    case 'paragraph': {
      const content = markLine(node.content ?? node.text, sentence)
      return typeof content === 'string' ? node : { ...node, content: [...content] }
    }
    case 'list':
      return { ...node, items: node.items.map((item) => markSentence(item, sentence)) }
    default:
      return node
  }
}

function markLine(text: Line, sentence: string): Line {
  const from = plainText(text).indexOf(sentence)
  if (from < 0) return text
  const to = from + sentence.length
  const runs: readonly Inline[] = typeof text === 'string' ? [{ t: 'text', text }] : text
  let start = 0
  return runs.flatMap((run) => {
    const cut = (begin: number, end: number, isInside: boolean): Piece[] => {
      const piece = run.text.slice(Math.max(0, begin - start), Math.max(0, end - start))
      return piece === ''
        ? []
        : [{ ...run, text: piece, ...(isInside && { isMarked: true as const }) }]
    }
    const end = start + run.text.length
    const pieces = [...cut(start, from, false), ...cut(from, to, true), ...cut(to, end, false)]
    start = end
    return pieces
  })
}
