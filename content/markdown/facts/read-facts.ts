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
import type { FactCell, Facts } from '../../model/guide.ts'
import type { WithAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import type { Part } from '../outline.ts'
import { startOf } from '../problems.ts'
import { lineOf } from '../text-nodes.ts'
import { type ReadTable, readTable, type Sections, sourceFacts } from './table.ts'
import { translatedFacts } from './translated-facts.ts'
import { valuesOf } from './values.ts'

/** The heading of the facts without its attributes, and what stands below it. */
export type FactsPart = Part & { readonly line: WithAttributes }

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
    const message = 'the facts can have only one table and nothing else; move this into a section'
    problems.error('facts', message, startOf(node))
  }
  if (!table) {
    const message =
      'the facts have no table; write one, with [name](#section) for each row in the first column'
    problems.error('facts', message, startOf(part.heading))
    return undefined
  }
  const title = plainText(lineOf(reader, part.line.children))
  const read = readTable(reader, table, lang, sections)
  const source = sourceFacts(reader)
  return source
    ? translatedFacts(reader, title, read, source, lang)
    : factsOf(title, read, lang, sections)
}

const isTable = (node: RootContent): node is Table => node.type === 'table'

function factsOf(title: string, table: ReadTable, lang: string, sections: Sections): Facts {
  const columns = table.columns.map(({ id, label }, index) => {
    const cells = table.rows.map((row) => row.cells[index])
    return { id, label, values: valuesOf(cells, lang) }
  })
  const rows = table.rows.map(({ id, name, cells }) => {
    const read = columns.map((column, index): [string, FactCell] => {
      const { section, note } = cells[index] ?? {}
      const value = column.values.of(cells[index])
      return [column.id, { value, ...definedValues({ section, note }) }]
    })
    // The first section stands in for one that is missing, which was reported.
    const section = name.section ?? Object.keys(sections)[0] ?? ''
    return [id, { name: name.words, section, cells: Object.fromEntries(read) }] as const
  })
  return {
    title,
    subject: table.subject,
    columns: Object.fromEntries(
      columns.map(({ id, label, values: { own } }) => [
        id,
        { label, ...(Object.keys(own).length > 0 && { values: own }) },
      ]),
    ),
    rows: Object.fromEntries(rows),
  }
}
