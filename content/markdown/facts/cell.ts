// One cell of the facts: `[Yes](#section)`, with a note behind it as in `[Yes](#section) (a note)`. An
// empty cell says that the source states nothing.
import type { TableCell as CellNode } from 'mdast'
import { plainText } from '../../common/plain-text.ts'
import { line as readLine } from '../../parsing/markdown/inline-nodes.ts'
import type { Inline } from '../../wire/index.ts'
import { splitAttributes, type WithAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { startOf } from '../problems.ts'
import { commonValue } from './common-value.ts'

export interface TableCell {
  /** The words of the link, or all words of a cell that has none. */
  readonly words: string
  readonly section?: string
  readonly note?: string
  readonly line: WithAttributes
  readonly position?: CellNode['position']
}

/** What links to a section, and how it is written. */
interface CellKind {
  readonly noun: 'row' | 'fact'
  /** What to write, with the ids of the sections. */
  instead(sections: string): string
  /** Whether words may stand without a link. */
  mayLackSection(words: string): boolean
}

export const ROW: CellKind = {
  noun: 'row',
  instead: (sections) => `[name](#section) with one of ${sections}`,
  mayLackSection: () => false,
}

export const factKind = (lang: string): CellKind => ({
  noun: 'fact',
  instead: (sections) =>
    `[Yes](#section) with one of ${sections}, or leave the cell empty if the source says nothing`,
  mayLackSection: (words) => words === '' || commonValue(words, lang) === 'unstated',
})

/** In a translation the section comes from the source. */
export const withoutLinks = (kind: CellKind): CellKind => ({ ...kind, mayLackSection: () => true })

/** A fact whose section is missing is reported, and read as one that the source does not state. */
export function readCell(
  reader: FileReader,
  node: CellNode | undefined,
  sections: Readonly<Record<string, unknown>>,
  { noun, instead, mayLackSection }: CellKind,
  at = node && startOf(node),
): TableCell {
  const line = splitAttributes(node?.children ?? [], reader.source, [], reader.problems)
  const read = readLine(reader, line.children)
  const nodes: readonly Inline[] = typeof read === 'string' ? [{ t: 'text', text: read }] : read
  const [first, ...rest] = nodes
  const link = first?.t === 'link' ? first : undefined
  const report = (message: string) => reader.problems.error('facts', message, at)
  const [, plain = '', behind = ''] = /^([^(]*)(.*)$/s.exec(plainText(link ? rest : nodes)) ?? []
  const words = link ? link.text : plain.trim()
  const section = /^#(.+)$/.exec(link?.href ?? '')?.[1]
  const isKnown = section !== undefined && Object.hasOwn(sections, section)
  const isMissing = !isKnown && (link !== undefined || !mayLackSection(words))
  if (isMissing) {
    const what = link ? `links to "${link.href}", which isn’t a section here` : 'names no section'
    report(
      `the ${noun} "${words}" ${what}; readers couldn’t look it up; write ${instead(quoted(Object.keys(sections)))}`,
    )
  }
  if ((link ? rest : nodes).some(({ t }) => t !== 'text'))
    report(`the note of the ${noun} "${words}" has marks, which aren’t shown; write plain words`)
  const note = withoutMarks((link ? plain + behind : behind).trim())
  if (note && noun === 'row')
    report(`the row "${words}" has "${note}" after its name; a row can’t have a note; drop it`)
  return {
    words: isMissing && noun === 'fact' ? '' : words,
    line,
    ...(isKnown && { section }),
    ...(note && { note }),
    ...(node?.position && { position: node.position }),
  }
}

const quoted = (ids: readonly string[]) => ids.map((id) => `"#${id}"`).join(', ')

/** Without the parentheses around it, or the comma in front. */
const withoutMarks = (note: string) =>
  /^\((.*)\)$/s.exec(note)?.[1]?.trim() ?? note.replace(/^[,:;–—]\s*/, '')
