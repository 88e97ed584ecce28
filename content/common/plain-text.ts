// Authored text without its markup: for titles, descriptions, accessible names and comparisons.
import type { Line, RichText } from '../wire/index.ts'
import { lineText } from './line-text.ts'

/** Blocks are separated by a space. */
export function plainText(text: RichText): string {
  return isLine(text) ? lineText(text) : text.map((node) => node.text).join(' ')
}

/** Text has either nodes in a line or blocks, never both. */
export function isLine(text: RichText): text is Line {
  return typeof text === 'string' || !text.some((node) => BLOCK.test(node.t) || 'display' in node)
}

const BLOCK = /^(paragraph|list|quote|table|codeblock|image)$/
