// Authored text without its markup: for titles, descriptions, accessible names and comparisons.
import type { Block, Inline, Line, RichText } from '../wire/index.ts'

/** Blocks are separated by a space. */
export function plainText(text: RichText): string {
  if (typeof text === 'string') return text
  return text.map((node) => node.text).join(isLine(text) ? '' : ' ')
}

/** Text has either nodes in a line or blocks, never both. */
export function isLine(text: RichText): text is Line {
  return typeof text === 'string' || !text.some(isBlock)
}

export function isBlock(node: Inline | Block): node is Block {
  return BLOCK.test(node.t) || 'display' in node
}

const BLOCK = /^(paragraph|list|quote|table|codeblock|image)$/
