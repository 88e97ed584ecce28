// The text of a line without its markup.
import type { Line } from '../wire/index.ts'

export function lineText(text: Line): string {
  return typeof text === 'string' ? text : text.map((node) => node.text).join('')
}
