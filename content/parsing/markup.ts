// Reads the Markdown that authors write in texts into typed nodes. HTML is not part of it, so
// nothing downstream has to sanitise.
import { plainText } from '../common/plain-text.ts'
import type { Markup } from '../model/markup.ts'
import type { RichText } from '../wire/index.ts'
import type { MarkupProblem, NodeReader } from './markdown/node-reader.ts'
import { richText } from './markdown/nodes.ts'
import { markdownTree } from './markdown/tree.ts'

interface MarkupText {
  readonly text: RichText
  readonly problems: readonly MarkupProblem[]
}

/** By source, since rules and pages read the same texts again and again. */
const known = new Map<string, MarkupText>()

/** One line that begins with a letter and has no character of a mark: it is as it stands. */
const WORDS = /^\p{L}(?:[\p{L}\p{N},;'’?-]| (?! |$))*$/u

/** Nodes that were read already stay. The problems are for `check`. */
export function readMarkup(source: Markup): MarkupText {
  if (typeof source !== 'string') return { text: joined(source), problems: [] }
  if (WORDS.test(source)) return { text: source, problems: [] }
  const before = known.get(source)
  if (before) return before
  const { reader, children, problems } = read(source)
  // A text that is too long to be read is shown as it stands, and reported.
  const text = children ? richText(reader, children) : reader.source
  const result = { text, problems }
  known.set(source, result)
  return result
}

/** A source without any markup comes back as a plain string. */
export function parseMarkup(source: Markup): RichText {
  return readMarkup(source).text
}

function read(source: string) {
  const dedented = dedent(source)
  const problems: MarkupProblem[] = []
  let gaps = 0
  const reader: NodeReader = {
    source: dedented,
    report: (problem) => problems.push(problem),
    gap({ value, isInPlace }) {
      if (isInPlace || !/^[a-z][a-z0-9-]{0,63}$/.test(value)) return undefined
      gaps += 1
      return { t: 'blank', text: gapText(gaps), id: value }
    },
  }
  return { reader, problems, children: markdownTree(dedented, reader.report)?.children }
}

/** Words of a Markdown file that could be read as marks are a node, and a string from here on. */
function joined(nodes: Exclude<RichText, string>): RichText {
  return nodes.every(({ t }) => t === 'text') ? plainText(nodes) : nodes
}

/** Without the indentation that all lines after the first share. */
function dedent(source: string): string {
  const indents = [...source.matchAll(/\n([ \t]*)(?=\S)/g)].map(([, indent = '']) => indent.length)
  const least = Math.min(...indents)
  return least > 0 && least < Number.POSITIVE_INFINITY
    ? source.replaceAll(new RegExp(`\\n[ \\t]{1,${least}}`, 'g'), '\n')
    : source
}

/** The plain text of a gap. Its number also names its input field. */
const gapText = (number: number) => `(${number}) ____`

/** The text of markup without its marks. */
export function markupText(source: Markup): string {
  return plainText(parseMarkup(source))
}
