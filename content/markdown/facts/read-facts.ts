// The facts of a guide: a heading with `{facts}`, and a table below it. The first column links each row
// to its section, and each fact links to the section that supports it (cell.ts).
//
//   ## The indexes, side by side {facts}
//
//   | Index | Ordered {#ordered} |
//   | --- | --- |
//   | [B-tree](#btree) {#btree} | [Yes](#btree) (by key) |
import type { RootContent, Table } from 'mdast'
import { definedValues } from '../../common/map-values.ts'
import { plainText } from '../../common/plain-text.ts'
import type { FactCell, FactColumn, Facts } from '../../model/guide.ts'
import { splitAttributes, type WithAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { idFor } from '../ids.ts'
import type { Part } from '../outline.ts'
import { startOf } from '../problems.ts'
import { lineOf } from '../text-nodes.ts'
import { factKind, ROW, readCell } from './cell.ts'
import { valuesOf } from './values.ts'

/** The heading of the facts without its attributes, and what stands below it. */
export type FactsPart = Part & { readonly line: WithAttributes }

type Sections = Readonly<Record<string, unknown>>

/** `sections` are those of the guide, and `lang` is its language. */
export function readFacts(
  reader: FileReader,
  [part, another]: readonly FactsPart[],
  lang: string,
  sections: Sections,
): Facts | undefined {
  const { problems } = reader
  if (!part) return undefined
  if (another) {
    const message = 'a guide has one table of facts; move these rows into the first one'
    problems.error('facts', message, startOf(another.heading))
  }
  const table = part.content.find(isTable)
  for (const node of part.content.filter((one) => one !== table)) {
    const message =
      'only one table may stand below the heading of the facts; move this into a section'
    problems.error('facts', message, startOf(node))
  }
  if (!table) {
    const message =
      'the facts have no table; write one whose first column has the rows, as [name](#section)'
    problems.error('facts', message, startOf(part.heading))
    return undefined
  }
  const title = plainText(lineOf(reader, part.line.children))
  return { title, ...readTable(reader, table, lang, sections) }
}

const isTable = (node: RootContent): node is Table => node.type === 'table'

function readTable(
  reader: FileReader,
  { children: [head, ...body] }: Table,
  lang: string,
  sections: Sections,
): Omit<Facts, 'title'> {
  const [first, ...heads] = head?.children ?? []
  const subject = plainText(lineOf(reader, first?.children ?? []))
  const columns: Record<string, FactColumn> = {}
  const ids = heads.map((cell) => {
    const line = splitAttributes(cell.children, reader.source, [], reader.problems)
    const label = plainText(lineOf(reader, line.children))
    const id = ownId(reader, columns, line, label, cell)
    columns[id] = { label }
    return id
  })
  const kind = factKind(lang)
  const table = body.map((row) => {
    const [name, ...cells] = row.children
    return {
      row: readCell(reader, name, sections, ROW, startOf(row)),
      cells: ids.map((_, index) => cells[index] && readCell(reader, cells[index], sections, kind)),
    }
  })
  const values = ids.map((_, index) =>
    valuesOf(
      table.map(({ cells }) => cells[index]),
      lang,
    ),
  )
  for (const [index, id] of ids.entries()) {
    const own = values[index]?.own ?? {}
    const { label = '' } = columns[id] ?? {}
    columns[id] = { label, ...(Object.keys(own).length > 0 && { values: own }) }
  }
  const rows: Record<string, Facts['rows'][string]> = {}
  for (const { row, cells } of table) {
    const id = ownId(reader, rows, row.line, row.words, row)
    const read = ids.map((column, index): [string, FactCell] => {
      const { section, note } = cells[index] ?? {}
      const value = values[index]?.of(cells[index]) ?? 'unstated'
      return [column, { value, ...definedValues({ section, note }) }]
    })
    // The first section stands in for one that is missing, which was reported.
    rows[id] = {
      name: row.words,
      section: row.section ?? Object.keys(sections)[0] ?? '',
      cells: Object.fromEntries(read),
    }
  }
  return { subject, columns, rows }
}

/** The id of a column or a row. Two with one id are reported. */
function ownId(
  reader: FileReader,
  taken: Readonly<Record<string, unknown>>,
  line: WithAttributes,
  words: string,
  node: Parameters<typeof startOf>[0],
): string {
  const ids = new Set(Object.keys(taken))
  const id = idFor(reader, line, words, ids, 'fact')
  if (ids.has(id)) {
    const message = `two columns or two rows of the facts have the id "${id}"; rename one`
    reader.problems.error('same-id', message, startOf(node))
  }
  return id
}
