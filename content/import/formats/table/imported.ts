// A table of which the header is known, as what is imported.
import type { TableRow } from '../../containers/table.ts'
import { type Finding, type Imported, unreadable } from '../../importer.ts'
import type { Header } from './header.ts'
import type { ColumnMap } from './map.ts'
import { readTable } from './rows.ts'

export const NO_HEADER =
  'no row names a column for the question and one for the answer. Give the columns names, such as "question" and "answer", or say which they are with --map "question=NAME,answer=NAME".'

export function importedTable(
  rows: readonly TableRow[],
  { at, cells, columns }: Header,
  map?: ColumnMap,
): Imported {
  const line = rows[at]?.line ?? 1
  const [missing] = map?.missingIn(cells) ?? []
  if (missing !== undefined) {
    const reason = `--map names the column "${missing}", and the table has only ${namesOf(cells)}.`
    return unreadable('map', reason, { line })
  }
  const warnings: Finding[] = []
  const above = rows.slice(0, at).filter((row) => !/^sep=/i.test(row.cells[0] ?? ''))
  if (above.length > 0) {
    const reason = `the columns are named in line ${line}; what stands above it is left out.`
    warnings.push({ code: 'csv-above-header', line: above[0]?.line ?? 1, reason })
  }
  if (columns.unused.length > 0) {
    const reason = `a question has no place for ${namesOf(columns.unused)}; what stands there is left out. Say with --map what a column is.`
    warnings.push({ code: 'csv-column-unused', line, reason })
  }
  const read = readTable(cells, columns, rows.slice(at + 1), map)
  return { ...read, warnings: [...warnings, ...read.warnings] }
}

const namesOf = (header: readonly string[]) =>
  header
    .slice(0, 20)
    .map((name) => `"${name.trim().slice(0, 40)}"`)
    .join(', ')
