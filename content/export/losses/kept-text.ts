// What a format keeps of a text, as a text of ours.
import { isBlock, isLine, plainText } from '../../common/plain-text.ts'
import type { Block, Inline, Line, RichText } from '../../wire/index.ts'
import type { TextPart } from './table.ts'

export interface KeptText {
  readonly text: RichText
  readonly lost: ReadonlySet<TextPart>
}

/** `parts` are those that the format does not keep. */
export function keptText(source: RichText, parts: { readonly [P in TextPart]?: string }): KeptText {
  const lost = new Set<TextPart>()
  const lose = (part: TextPart) => {
    if (parts[part] !== undefined) lost.add(part)
    return parts[part] !== undefined
  }
  const line = (text: Line): Line => {
    if (typeof text === 'string') return text
    return joined(
      text.map((node): Inline => {
        const isPlain = node.t === 'text' || node.t === 'math' || node.t === 'blank'
        return isPlain || !lose('marks') ? node : { t: 'text', text: node.text }
      }),
    )
  }
  const block = (node: Block): Block[] => {
    switch (node.t) {
      case 'paragraph':
        return [paragraph(line(node.content ?? node.text))]
      case 'image':
        return lose('pictures') ? (node.text === '' ? [] : [paragraph(node.text)]) : [node]
      case 'quote':
        return lose('quotations') ? blocksIn(node.content) : [node]
      case 'math':
        return lose('display')
          ? [paragraph([{ t: 'math', text: node.text, tree: node.tree }])]
          : [node]
      case 'codeblock':
        return lose('marks') ? linesOf(node.text) : [node]
      case 'list': {
        if (lose('marks')) return node.items.flatMap(blocksIn)
        const items = node.items.map(alone)
        return [{ ...node, items, text: items.map(plainText).join('; ') }]
      }
      case 'table': {
        const rows = [node.head, ...node.rows].map((cells) => cells.map(line))
        if (!lose('marks')) return [{ ...node, head: rows[0] ?? [], rows: rows.slice(1) }]
        return rows.map((cells) => paragraph(cells.map(plainText).join(', ')))
      }
    }
  }
  const blocksIn = (text: RichText): Block[] =>
    isLine(text)
      ? [paragraph(line(text))]
      : text.flatMap((node) => (isBlock(node) ? block(node) : []))
  /** One paragraph by itself is a line. */
  const alone = (text: RichText): RichText => {
    if (isLine(text)) return line(text)
    const blocks = blocksIn(text)
    const [only, ...more] = blocks
    if (only?.t === 'paragraph' && more.length === 0) return only.content ?? only.text
    return blocks
  }
  return { text: alone(source), lost }
}

function paragraph(content: Line): Block {
  const text = plainText(content)
  return { t: 'paragraph', text, ...(typeof content !== 'string' && { content: [...content] }) }
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map(paragraph)

/** Texts beside each other are one, and a text by itself is a string. */
function joined(nodes: readonly Inline[]): Line {
  const list: Inline[] = []
  for (const node of nodes) {
    const last = list.at(-1)
    if (last?.t === 'text' && node.t === 'text')
      list[list.length - 1] = { t: 'text', text: last.text + node.text }
    else list.push(node)
  }
  return list.every(({ t }) => t === 'text') ? plainText(list) : list
}
