// A question begins with words, which are its heading: pictures, code and tables come behind them.
import type { RootContent } from 'mdast'
import { markdownTree } from '../../parsing/markdown/tree.ts'
import type { Draft } from '../draft.ts'

/** Undefined: it begins with words, or has none to begin with. */
export function wordsFirst(draft: Draft): Draft | undefined {
  const { prompt } = draft
  const blocks = markdownTree(prompt, () => undefined)?.children ?? []
  const at = blocks.findIndex(isWords)
  const words = blocks[at]
  if (at <= 0 || !words) return undefined
  const [start = 0, end = 0] = [words.position?.start.offset, words.position?.end.offset]
  const first = prompt.slice(start, end)
  // Gaps are counted in the order in which they stand.
  if (first.includes('[[gap-')) return undefined
  const rest = [prompt.slice(0, start).trim(), prompt.slice(end).trim()].filter(Boolean)
  return { ...draft, prompt: [first, ...rest].join('\n\n') }
}

/** A picture is a paragraph of its own. */
const isWords = (block: RootContent) =>
  block.type === 'paragraph' && block.children.some(({ type }) => type !== 'image')
