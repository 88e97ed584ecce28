// Options and items of a list: the text with its id, and the feedback below it.
import type { BlockContent, ListItem } from 'mdast'
import type { Markup } from '../../../model/markup.ts'
import { isWords } from '../../parts/words-block.ts'
import { type WrittenAttributes, withAttributes } from '../attributes.ts'
import { blocksOf } from '../blocks.ts'
import type { WriteContext } from '../context.ts'

interface Item {
  readonly id?: string
  readonly text: Markup
  readonly feedback?: Markup | undefined
  readonly attributes?: WrittenAttributes
  readonly checked?: boolean
}

export function listItem(item: Item, context: WriteContext): ListItem {
  const { feedback } = item
  return itemAbove(
    feedback === undefined ? [] : blocksOf(feedback, context),
    isWords,
    item,
    context,
  )
}

/** The item with these blocks below it. `begins` tells which blocks are never a part of its text. */
export function itemAbove(
  below: readonly BlockContent[],
  begins: (node: BlockContent) => boolean,
  { id, text, attributes, checked }: Item,
  context: WriteContext,
): ListItem {
  const [first, ...more] = blocksOf(text, context)
  const isLine = first?.type === 'paragraph'
  const line = withAttributes(isLine ? first.children : [], id, attributes)
  const rest: BlockContent[] = isLine || !first ? more : [first, ...more]
  return {
    type: 'listItem',
    spread: true,
    ...(checked !== undefined && { checked }),
    children: [
      { type: 'paragraph', children: line },
      ...rest,
      ...(needsLine(rest, below, begins) ? [{ type: 'thematicBreak' as const }] : []),
      ...below,
    ],
  }
}

/** The first paragraph of words below the text would begin the feedback. */
function needsLine(
  rest: readonly BlockContent[],
  [first]: readonly BlockContent[],
  begins: (node: BlockContent) => boolean,
): boolean {
  return rest.some(begins) || (first !== undefined && !begins(first))
}
