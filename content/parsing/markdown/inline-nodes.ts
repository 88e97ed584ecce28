// What stands in a line of Markdown, as nodes of authored text.
import type { Link, Parents, PhrasingContent } from 'mdast'
import { plainText } from '../../common/plain-text.ts'
import type { Inline } from '../../wire/index.ts'
import { type NodeReader, readFormula, sourceOf, unsupported } from './node-reader.ts'
import { isFormula } from './prices.ts'

/** Inline nodes, or a string if they have no markup. */
export function line(reader: NodeReader, children: readonly PhrasingContent[]): string | Inline[] {
  const nodes = joined(children.flatMap((child) => inline(reader, child)))
  if (nodes.every(({ t }) => t === 'text')) return nodes.map(({ text }) => text).join('')
  return nodes
}

function inline(reader: NodeReader, node: PhrasingContent): Inline[] {
  switch (node.type) {
    case 'text':
      return [plain(reader, node, node.value)]
    case 'emphasis':
      return [{ t: 'em', text: flat(reader, node) }]
    case 'strong':
      return [{ t: 'strong', text: flat(reader, node) }]
    case 'inlineCode':
      return [{ t: 'code', text: node.value }]
    case 'link':
      return [link(reader, node)]
    case 'gap':
      return [reader.gap(node) ?? plain(reader, node, sourceOf(reader, node))]
    case 'inlineMath': {
      const next = reader.source.charAt(node.position?.end.offset ?? 0)
      const source = sourceOf(reader, node)
      if (!isFormula(source, next)) return [text(source)]
      const formula = readFormula(reader, node.value, false, node.position?.start)
      return typeof formula === 'string' ? [text(formula)] : [{ t: 'math', ...formula }]
    }
    default:
      return [text(unsupported(reader, node))]
  }
}

/** Text as it is. A mark in it that opens or closes nothing is likely a slip. */
function plain(reader: NodeReader, node: PhrasingContent, value: string): Inline {
  const [mark] = STRAY.exec(sourceOf(reader, node).replaceAll(/\\[^\s\p{L}\p{N}]/gu, ' ')) ?? []
  if (mark !== undefined) {
    const message = `has a stray "${mark}"; it would be shown as it is; close the mark, or write a backslash before it`
    reader.report({ code: 'stray', message, at: node.position?.start })
  }
  return text(value)
}

const STRAY = /\*+|`|\]\(/

/** A line ending inside a paragraph is a space. */
const text = (value: string): Inline => ({
  t: 'text',
  text: value.replaceAll(/(?<!\s)\s*\n\s*/g, ' '),
})

/** The schemes that a client follows. */
const FOLLOWED = /^(https?:\/\/|mailto:|#)/

function link(reader: NodeReader, node: Link): Inline {
  const { url, title, position } = node
  if (title) {
    const message = `has a link with the title "${title}", which wouldn’t be shown; write it in the text, or leave it out`
    reader.report({ code: 'unsupported', message, at: position?.start })
  }
  const href = reader.linkAddress?.(url) ?? (FOLLOWED.test(url) ? url : undefined)
  if (href !== undefined) return { t: 'link', text: flat(reader, node), href }
  const message = `has a link to "${url}", which would not work; begin its address with https://, mailto: or #`
  reader.report({ code: 'address', message, at: position?.start })
  return text(sourceOf(reader, node))
}

/**
 * A mark has no marks inside it: their text stays, and they are reported. A gap stays as its source,
 * which the rule for gaps reports.
 */
function flat(
  reader: NodeReader,
  { children, position }: Extract<Parents, { children: PhrasingContent[] }>,
): string {
  const nodes = children.flatMap((child) =>
    child.type === 'gap' ? [text(sourceOf(reader, child))] : inline(reader, child),
  )
  if (nodes.some(({ t }) => t !== 'text')) {
    const message = 'has marks inside another mark; only the outer one is shown'
    reader.report({ code: 'nested', message, at: position?.start })
  }
  return plainText(nodes)
}

/** Texts that stand beside each other become one. */
function joined(nodes: readonly Inline[]): Inline[] {
  const list: Inline[] = []
  for (const node of nodes) {
    const last = list.at(-1)
    if (last?.t === 'text' && node.t === 'text') list[list.length - 1] = text(last.text + node.text)
    else list.push(node)
  }
  return list
}
