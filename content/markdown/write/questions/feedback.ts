// A list of feedback behind an answer: `- right: …`, `- 50: …`.
import type { BlockContent, List, ListItem } from 'mdast'
import { plainText } from '../../../common/plain-text.ts'
import type { Markup } from '../../../model/markup.ts'
import { isWords } from '../../parts/words-block.ts'
import { blocksOf } from '../blocks.ts'
import type { WriteContext } from '../context.ts'

/** By label. What has no text is left out, and without any there is no list. */
export function feedbackList(
  entries: readonly (readonly [label: string, text: Markup | undefined])[],
  context: WriteContext,
): [] | [List] {
  const children = entries.flatMap(([label, text]) =>
    text === undefined ? [] : [labelledItem(label, blocksOf(text, context))],
  )
  return children.length > 0 ? [{ type: 'list', ordered: false, spread: false, children }] : []
}

function labelledItem(label: string, blocks: readonly BlockContent[]): ListItem {
  const [first, ...more] = blocks
  const hasLine = first !== undefined && isWords(first)
  const value = `${label}:${hasLine ? ' ' : ''}`
  return {
    type: 'listItem',
    spread: true,
    children: [
      {
        type: 'paragraph',
        children: [{ type: 'text', value }, ...(hasLine ? first.children : [])],
      },
      ...(hasLine ? more : blocks),
    ],
  }
}

/** Whether several have these words, so that words do not tell which one is meant. */
export function isShared(list: readonly { readonly text: Markup }[], text: Markup): boolean {
  return list.filter((one) => plainText(one.text) === plainText(text)).length > 1
}
