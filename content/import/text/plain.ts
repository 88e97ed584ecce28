// Plain text as Markdown that shows it as it is written. Formulas and gaps stay (marks.ts).
import type { RootContent } from 'mdast'
import { markdownText } from '../../markdown/write/to-markdown.ts'
import { splitMarks } from './marks.ts'

/** Each line is a paragraph: a line break inside a paragraph does not exist in our texts. */
export function plainMarkdown(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return markdownText(lines.filter((line) => line !== '').map(paragraph))
}

/** As one line, for what cannot have paragraphs. */
export function lineMarkdown(text: string): string {
  return plainMarkdown(text.replaceAll(/\s+/g, ' ').trim())
}

/** As one line without formulas, for what a native `<select>` shows. */
export function wordsMarkdown(text: string): string {
  const value = text.replaceAll(/\s+/g, ' ').trim()
  return markdownText([{ type: 'paragraph', children: [{ type: 'text', value }] }])
}

function paragraph(value: string): RootContent {
  return { type: 'paragraph', children: splitMarks(value) }
}
