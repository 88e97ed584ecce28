// Texts with blocks as syntax nodes of Markdown: the way back of parsing/markdown/nodes.ts.
import type { BlockContent, Paragraph, PhrasingContent, TableCell } from 'mdast'
import { isBlock, isLine } from '../../common/plain-text.ts'
import { texOf } from '../../parsing/markdown/formula.ts'
import type { Block, Line, RichText } from '../../wire/index.ts'
import type { WriteContext } from './context.ts'
import { phrasing } from './inline-nodes.ts'
import { pictureSource } from './picture-source.ts'

/** No block at all for an empty text. */
export function blocksOf(text: RichText, context: WriteContext): BlockContent[] {
  if (isLine(text)) return text.length === 0 ? [] : [paragraph(text, context)]
  return text.flatMap((node) => (isBlock(node) ? [block(node, context)] : []))
}

export function paragraph(line: Line, context: WriteContext): Paragraph {
  return { type: 'paragraph', children: phrasing(line, context) }
}

function block(node: Block, context: WriteContext): BlockContent {
  switch (node.t) {
    case 'paragraph':
      return paragraph(node.content ?? node.text, context)
    case 'codeblock':
      return { type: 'code', value: node.text, lang: node.language ?? null }
    case 'image':
      return { type: 'paragraph', children: [picture(node.text, node.src, context)] }
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered === true,
        spread: false,
        children: node.items.map((item) => ({
          type: 'listItem',
          spread: true,
          children: blocksOf(item, context),
        })),
      }
    case 'quote':
      return { type: 'blockquote', children: blocksOf(node.content, context) }
    case 'table':
      return {
        type: 'table',
        children: [node.head, ...node.rows].map((cells) => ({
          type: 'tableRow',
          children: cells.map((cell): TableCell => {
            return { type: 'tableCell', children: phrasing(cell, context) }
          }),
        })),
      }
    case 'math': {
      const tex = texOf(node.tree)
      return tex === undefined ? paragraph(node.text, context) : { type: 'math', value: tex }
    }
  }
}

function picture(text: string, src: string, { folder }: WriteContext): PhrasingContent {
  const title = text === '' ? { title: 'decorative' } : {}
  return {
    type: 'image',
    alt: text,
    url: folder === undefined ? src : pictureSource(src, folder),
    ...title,
  }
}
