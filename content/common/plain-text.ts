// Authored text without its markup: for titles, descriptions, accessible names and comparisons.
import type { RichText } from '../wire/index.ts'

export function plainText(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => run.text).join('')
}
