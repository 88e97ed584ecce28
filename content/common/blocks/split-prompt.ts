// The first paragraph of a prompt is the heading of its question. Blocks stand below it.
import type { RichText } from '../../wire/index.ts'
import { isLine } from '../plain-text.ts'

/** Without blocks all of it is the heading; without a first paragraph there is none. */
export function splitPrompt(prompt: RichText): readonly [heading: RichText, below?: RichText] {
  if (isLine(prompt)) return [prompt]
  const [first, ...below] = prompt
  return first?.t === 'paragraph' ? [first.content ?? first.text, below] : ['', prompt]
}
