// The table of the facts as it stands in the file: its columns and rows with their ids, and its cells.
import type { Table } from 'mdast'
import { plainText } from '../../common/plain-text.ts'
import type { Facts } from '../../model/guide.ts'
import { splitAttributes, type WithAttributes } from '../attributes.ts'
import type { FileReader } from '../file-reader.ts'
import { type IdGroup, idFor } from '../ids.ts'
import { startOf } from '../problems.ts'
import { lineOf } from '../text-nodes.ts'
import { factKind, ROW, readCell, type TableCell, withoutLinks } from './cell.ts'

/** The sections of the guide, by id. */
export type Sections = Readonly<Record<string, unknown>>

export interface ReadTable {
  /** What the rows are. */
  readonly subject: string
  readonly columns: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly {
    readonly id: string
    readonly name: TableCell
    readonly cells: readonly (TableCell | undefined)[]
  }[]
}

/** The facts of the guide that a translation translates. */
export function sourceFacts({ translates }: FileReader): Facts | undefined {
  return translates && 'sections' in translates.value ? translates.value.facts : undefined
}

/** In a translation the sections come from the source, so no cell needs a link. */
export function readTable(
  reader: FileReader,
  { children: [head, ...body] }: Table,
  lang: string,
  sections: Sections,
): ReadTable {
  const source = sourceFacts(reader)
  const [rowKind, kind] = source
    ? [withoutLinks(ROW), withoutLinks(factKind(lang))]
    : [ROW, factKind(lang)]
  const [first, ...heads] = head?.children ?? []
  const columns = groupOf(source?.columns)
  const rows = groupOf(source?.rows)
  return {
    subject: plainText(lineOf(reader, first?.children ?? [])),
    columns: heads.map((cell) => {
      const line = splitAttributes(cell.children, reader.source, [], reader.problems)
      const label = plainText(lineOf(reader, line.children))
      return { id: ownId(reader, columns, line, label, cell), label }
    }),
    rows: body.map((row) => {
      const [node, ...cells] = row.children
      const name = readCell(reader, node, sections, rowKind, startOf(row))
      return {
        id: ownId(reader, rows, name.line, name.words, row),
        name,
        cells: heads.map((_, index) => {
          const cell = cells[index]
          return cell && readCell(reader, cell, sections, kind)
        }),
      }
    }),
  }
}

function groupOf(record: Readonly<Record<string, unknown>> | undefined): IdGroup {
  return { given: [], ...(record && { source: { ids: Object.keys(record), isInOrder: true } }) }
}

/** The id of a column or a row. Two with one id are reported. */
function ownId(
  reader: FileReader,
  group: IdGroup,
  line: WithAttributes,
  words: string,
  node: Parameters<typeof startOf>[0],
): string {
  const taken = new Set(group.given)
  const id = idFor(reader, line, words, taken, 'fact', group)
  if (taken.has(id)) {
    const message = `two columns or two rows of the facts have the id "${id}"; rename one`
    reader.problems.error('same-id', message, startOf(node))
  }
  return id
}
