// The syntax tree of Markdown to the nodes of authored text. What has no node becomes its source
// as text, and is reported, so that nothing is lost without a word.
import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Node,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import type { Math as DisplayMath, InlineMath } from 'mdast-util-math'
import { plainText } from '../../common/plain-text.ts'
import type { Block, Inline, RichText } from '../../wire/index.ts'
import { highlight } from './highlight.ts'
import { line } from './inline-nodes.ts'
import { type NodeReader, readFormula, sourceOf, unsupported } from './node-reader.ts'
import { picture } from './picture.ts'

export type MarkdownNode = RootContent | BlockContent | DefinitionContent

/** One paragraph becomes its inline nodes, or a string if it has no markup. */
export function richText(reader: NodeReader, children: readonly MarkdownNode[]): RichText {
  const [only, ...more] = children
  if (!only) return ''
  if (more.length === 0 && only.type === 'paragraph')
    return alone(reader, only.children) ?? line(reader, only.children)
  return blocks(reader, children)
}

/** A paragraph by itself becomes a block, too. */
export function blocks(reader: NodeReader, children: readonly MarkdownNode[]): Block[] {
  return children.flatMap((child) => block(reader, child))
}

function block(reader: NodeReader, node: MarkdownNode): Block[] {
  switch (node.type) {
    case 'paragraph':
      return alone(reader, node.children) ?? [paragraph(line(reader, node.children))]
    case 'list': {
      const items = node.children.map((item) => itemText(reader, item))
      const text = items.map(plainText).join('; ')
      return [{ t: 'list', text, ...(node.ordered && { ordered: true as const }), items }]
    }
    case 'blockquote': {
      const content = richText(reader, node.children)
      return [{ t: 'quote', text: plainText(content), content }]
    }
    case 'code': {
      const language = node.lang ?? undefined
      const runs = language === undefined ? undefined : highlight(node.value, language)
      return [
        {
          t: 'codeblock',
          text: node.value,
          ...(language !== undefined && { language }),
          ...(runs && { runs }),
        },
      ]
    }
    case 'math':
      return display(reader, node)
    case 'table':
      return [table(reader, node)]
    default:
      return [paragraph(unsupported(reader, node))]
  }
}

function itemText(reader: NodeReader, { children, checked, position }: ListItem): RichText {
  if (checked != null) {
    const message =
      'has a checkbox in a list that isn’t an answer, where it wouldn’t be shown; leave it out, or write a backslash before it'
    reader.report({ code: 'unsupported', message, at: position?.start })
  }
  return richText(reader, children)
}

function display(reader: NodeReader, { value, position }: DisplayMath | InlineMath): Block[] {
  const formula = readFormula(reader, value, true, position?.start)
  return typeof formula === 'string'
    ? [paragraph(formula)]
    : [{ t: 'math', ...formula, display: true }]
}

function paragraph(content: string | Inline[]): Block {
  const text = plainText(content)
  return { t: 'paragraph', text, ...(typeof content !== 'string' && { content }) }
}

function table(reader: NodeReader, { children }: Table): Block {
  const [head = [], ...rows] = children.map((row) =>
    row.children.map((cell) => line(reader, cell.children)),
  )
  const text = [head, ...rows].map((cells) => cells.map(plainText).join(', ')).join('; ')
  return { t: 'table', text, head, rows }
}

/** Pictures, or a formula between double marks, alone in a paragraph: they are blocks. */
function alone(reader: NodeReader, children: readonly PhrasingContent[]): Block[] | undefined {
  const [only] = children
  if (children.length === 1 && only?.type === 'inlineMath' && isDisplay(reader, only))
    return display(reader, only)
  const images = children.filter((child) => child.type === 'image')
  if (images.length < children.length) return undefined
  return images.map((image) => picture(reader, image))
}

const isDisplay = (reader: NodeReader, node: Node) => sourceOf(reader, node).startsWith('$$')
