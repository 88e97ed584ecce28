// Texts as GIFT has them: Markdown, with a backslash before each mark of GIFT.
import { isLine, plainText } from '../../common/plain-text.ts'
import { texOf } from '../../parsing/markdown/formula.ts'
import { parseMarkup } from '../../parsing/markup.ts'
import type { Block, Inline, RichText } from '../../wire/index.ts'
import { textMarkdown } from '../authored/texts.ts'

/** A line break is written as `\n`, since a blank line would end the question. */
export const escaped = (text: string) =>
  text.replaceAll(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n')

/** Of an answer or of feedback. The question says that its texts are Markdown. */
export function giftText(markdown: string): string {
  const text = escaped(foreignMarkdown(markdown))
  // A weight or another format would begin so.
  return /^[%[]/.test(text) ? `[markdown]${text}` : text
}

/** One half of a pair, in which an arrow would begin the other. */
export const giftItem = (markdown: string) => giftText(markdown).replaceAll('->', '-&gt;')

/** What is typed. A star would stand for any words. */
export const giftWords = (text: string) => giftTarget(text.replaceAll('*', '\\*'))

/** What is typed, and what is chosen from a list, is no Markdown. */
export function giftTarget(words: string): string {
  if (/->|&/.test(words)) {
    const html = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    return `[html]${escaped(html)}`
  }
  return /^[%[]/.test(words) ? `[plain]${escaped(words)}` : escaped(words)
}

/** As Moodle reads it: a formula stands between `\(` and `\)`, which are words to Markdown. */
export function foreignMarkdown(markdown: string): string {
  return textMarkdown(mapInlines(parseMarkup(markdown)))
}

function mapInlines(text: RichText): RichText {
  if (typeof text === 'string') return text
  if (isLine(text)) return text.map(asWords)
  return text.map((node): Inline | Block => {
    switch (node.t) {
      case 'paragraph':
        return { ...node, ...(node.content && { content: node.content.map(asWords) }) }
      case 'list':
        return { ...node, items: node.items.map(mapInlines) }
      case 'table': {
        const cells = (row: typeof node.head) =>
          row.map((cell) => (typeof cell === 'string' ? cell : cell.map(asWords)))
        return { ...node, head: cells(node.head), rows: node.rows.map(cells) }
      }
      default:
        return node
    }
  })
}

function asWords(node: Inline): Inline {
  if (node.t !== 'math') return node
  return { t: 'text', text: `\\(${texOf(node.tree) ?? plainText(node.text)}\\)` }
}
