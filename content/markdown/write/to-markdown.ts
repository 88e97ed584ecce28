// A syntax tree as Markdown, in the one form that `npm run format` gives to every file.
import type { Nodes, RootContent } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathToMarkdown } from 'mdast-util-math'
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown'
import type { Gap } from '../../parsing/markdown/gap-syntax.ts'
import type { Verbatim } from './verbatim.ts'

const math = mathToMarkdown()

/**
 * Two marks where one would be read as a price (parsing/markdown/prices.ts). A bar would end a cell
 * of a table, so it has its name there.
 */
const inlineMath: Handle = ({ value }: { value: string }, parent, state, info) => {
  const isInCell = state.stack.includes('tableCell')
  const tex = isInCell
    ? value.replaceAll('\\|', '\\Vert ').replaceAll('|', '\\vert ').trim()
    : value
  const isPrice = /^\s|\s$/.test(tex) || /^\d/.test(info.after)
  if (isPrice && !tex.includes('$')) return `$$${tex}$$`
  const node = { type: 'inlineMath', value: tex }
  return math.handlers?.inlineMath?.(node, parent, state, info) ?? ''
}
Object.assign(inlineMath, { peek: () => '$' })

/** In a cell of a table, a bar has a backslash, which goes before the gap is read. */
const gap: Handle = ({ value }: Gap, _, state) => {
  const isInCell = state.stack.includes('tableCell')
  return `{{${isInCell ? value.replaceAll(/[\\|]/g, '\\$&') : value}}}`
}
Object.assign(gap, { peek: () => '{' })

const verbatim: Handle = ({ value }: Verbatim) => value

const OPTIONS: Options = {
  bullet: '-',
  fences: true,
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  // Two braces begin a gap.
  unsafe: [{ character: '{', after: '\\{', inConstruct: 'phrasing' }],
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmTaskListItemToMarkdown(), math],
}

export function markdownOf(children: readonly RootContent[]): string {
  const root: Nodes = { type: 'root', children: [...children] }
  return toMarkdown(root, { ...OPTIONS, handlers: { gap, verbatim, inlineMath } })
}

/**
 * A text by itself, as a setting has it. Reading it removes the indentation that all lines after the
 * first one share (parsing/markup.ts), so an empty line stands before a list that is indented.
 */
export function markdownText(children: readonly RootContent[]): string {
  const text = markdownOf(children).trimEnd()
  const [, ...more] = text.split('\n').filter((line) => line !== '')
  return more.length > 0 && more.every((line) => line.startsWith(' ')) ? `\n${text}` : text
}
