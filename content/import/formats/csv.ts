// Tables as text: CSV and TSV. What is between two cells is told from the header, since the ending
// of a file does not say it.
import { CSV } from '../about/tables.ts'
import { DELIMITERS, type Delimiter, readRows } from '../containers/csv.ts'
import {
  type Imported,
  type Importer,
  type ImportFile,
  type ImportOptions,
  unreadable,
} from '../importer.ts'
import { findHeader, type Header, MAX_HEADER_ROW } from './table/header.ts'
import { importedTable, NO_HEADER } from './table/imported.ts'
import { type ColumnMap, readMap } from './table/map.ts'

/** What may stand above the header, and the header. */
const MAX_HEAD = 20_000

/** More questions than any author has. */
const MAX_ROWS = 100_000

export const csv: Importer = {
  id: CSV.id,
  title: CSV.title,
  recognises: ({ text }, { map }) => {
    const read = map === undefined ? undefined : readMap(map)
    return headOf(text, read?.ok ? read.value : undefined) !== undefined
  },
  read,
}

function read({ text }: ImportFile, { map }: ImportOptions): Imported {
  const columns = map === undefined ? undefined : readMap(map)
  if (columns && !columns.ok) return unreadable('map', columns.error)
  const head = headOf(text, columns?.value)
  if (!head) return unreadable('csv-no-header', NO_HEADER)
  const rows = readRows(text, head.delimiter, MAX_ROWS + 1)
  const imported = importedTable(rows.slice(0, MAX_ROWS), head.header, columns?.value)
  const more = rows[MAX_ROWS]
  if (!more) return imported
  const reason = `only the first ${MAX_ROWS} rows are read. Split the file.`
  return {
    ...imported,
    skipped: [...imported.skipped, { code: 'too-large', line: more.line, reason }],
  }
}

/** The delimiter with which the header names most of what a question has. */
function headOf(
  text: string,
  map: ColumnMap | undefined,
): { delimiter: Delimiter; header: Header } | undefined {
  const start = text.slice(0, MAX_HEAD)
  const heads = DELIMITERS.flatMap((delimiter) => {
    const header = findHeader(readRows(start, delimiter, MAX_HEADER_ROW), map)
    return header ? [{ delimiter, header }] : []
  })
  return heads.toSorted((one, other) => other.header.score - one.header.score)[0]
}
