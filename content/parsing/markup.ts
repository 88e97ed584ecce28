// Reads the Markdown that authors write in texts into typed nodes. HTML is not part of it, so
// nothing downstream has to sanitise.
import { inlinesOf } from '../common/inlines-of.ts'
import { isLine, plainText } from '../common/plain-text.ts'
import type { Markup } from '../model/markup.ts'
import type { Block, Line, RichText } from '../wire/index.ts'
import type { MarkupProblem, NodeReader } from './markdown/node-reader.ts'
import { blocks, richText } from './markdown/nodes.ts'
import { markdownTree } from './markdown/tree.ts'

interface MarkupText {
  readonly text: RichText
  readonly problems: readonly MarkupProblem[]
}

/** By source, since rules and pages read the same texts again and again. */
const known = new Map<Markup, MarkupText>()

/** A text of a typed file. Its problems are for `check`. */
export function readMarkup(source: Markup): MarkupText {
  const before = known.get(source)
  if (before) return before
  const { reader, children, problems } = read(source)
  const result = { text: richText(reader, children), problems }
  known.set(source, result)
  return result
}

/** A source without any markup comes back as a plain string. */
export function parseMarkup(source: Markup): RichText {
  return readMarkup(source).text
}

/** The text without its blocks, where only a line may stand. */
export function parseLine(source: Markup): Line {
  const text = parseMarkup(source)
  return isLine(text) ? text : plainText(text)
}

/** The text as blocks, where only blocks may stand. */
export function parseBlocks(source: Markup): Block[] {
  const { reader, children } = read(source)
  return blocks(reader, children)
}

function read(source: Markup) {
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
  return { reader, problems, children: markdownTree(dedented).children }
}

/** Without the indentation that all lines after the first share. */
function dedent(source: string): string {
  const indents = [...source.matchAll(/\n([ \t]*)(?=\S)/g)].map(([, indent = '']) => indent.length)
  const least = Math.min(...indents)
  return least > 0 && least < Number.POSITIVE_INFINITY
    ? source.replaceAll(new RegExp(`\\n[ \\t]{1,${least}}`, 'g'), '\n')
    : source
}

/** The ids of the gaps of a prompt, in its order. */
export function gapsOf(prompt: Markup): string[] {
  return inlinesOf(parseMarkup(prompt)).flatMap((node) => (node.t === 'blank' ? [node.id] : []))
}

/**
 * Sorts gaps by their place in the prompt, which also numbers them: a translation may have them
 * in another order than its source. Gaps that the prompt does not contain come last.
 */
export function sortByGap<T>(prompt: Markup, gaps: readonly T[], idOf: (gap: T) => string): T[] {
  const ids = gapsOf(prompt)
  const indexOf = (gap: T) => (ids.includes(idOf(gap)) ? ids.indexOf(idOf(gap)) : ids.length)
  return gaps.toSorted((one, other) => indexOf(one) - indexOf(other))
}

/** The plain text of a gap. Its number also names its input field. */
const gapText = (number: number) => `(${number}) ____`

/** The text of markup without its marks. */
export function markupText(source: Markup): string {
  return plainText(parseMarkup(source))
}
