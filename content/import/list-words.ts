// Texts for what has less room: options of a native `<select>`, which shows neither formulas nor
// pictures, and items of a match, which have one line.
import type { Markdown } from './draft.ts'
import type { Warn } from './items.ts'
import { oneLine } from './text/one-line.ts'
import { wordsMarkdown } from './text/plain.ts'

/** An option of a gap, from plain text. */
export function listOption(text: string, warn: Warn): string {
  warnOfFormula(text, warn)
  return wordsMarkdown(text)
}

export function warnOfFormula(text: string, warn: Warn): void {
  if (/\\\(|\$\$/.test(text))
    warn('formula-as-text', 'a formula is shown as its source where only plain text can stand.')
}

/** Paragraphs one behind the other, and a block of code as code in the line. */
export function matchItem(markdown: Markdown, warn: Warn): Markdown {
  if (!markdown.includes('\n')) return markdown
  warn('in-one-line', 'an item of several lines was put into one line.')
  return oneLine(markdown.replaceAll(/^`{3,}\w*$/gm, '`'))
}

/** Without its picture an item would be nothing: of a match, its target would belong to nothing. */
export const PICTURE_ITEM = {
  code: 'picture-item',
  reason: 'one of its items is a picture, which an item here cannot have.',
}
