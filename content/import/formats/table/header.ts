// The row of a table that says what its columns are. Templates have a title or some help above it.
import type { TableRow } from '../../containers/table.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { ColumnMap } from './map.ts'

/** How many rows may stand above the header. */
export const MAX_HEADER_ROW = 20

export interface Header {
  /** Among the rows. */
  readonly at: number
  readonly cells: readonly string[]
  readonly columns: Columns
  /** How many of its columns have a place in a question. */
  readonly score: number
}

export function findHeader(rows: readonly TableRow[], map?: ColumnMap): Header | undefined {
  for (const [at, { cells }] of rows.slice(0, MAX_HEADER_ROW).entries()) {
    const columns = columnsOf(cells, map)
    if (columns) return { at, cells, columns, score: cells.length - columns.unused.length }
  }
  return undefined
}
