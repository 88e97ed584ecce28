// One text of a quiz as a string of Markdown, as typed files and settings have it.
import { isLine } from '../../common/plain-text.ts'
import { blocksOf } from '../../markdown/write/blocks.ts'
import { markdownText } from '../../markdown/write/to-markdown.ts'
import type { RichText } from '../../wire/index.ts'

/** Reading it gives the same text. Its gaps are marked as `[[id]]`. */
export function textMarkdown(text: RichText): string {
  // An empty text has no block, but a text of spaces is one.
  if (isLine(text) && text.length === 0) return ''
  return markdownText(blocksOf(text, { hasGapMarks: true }))
}
