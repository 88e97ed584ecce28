// Which columns of a comparison come first. A table of nine columns fits on no phone and in no
// column of text, so a guide shows the most telling ones and keeps the others for whoever asks.
import type { Comparison } from '../../wire/index.ts'

type Columns = Comparison['columns']

const LEADING = 4
const UNSTATED = 'unstated'

interface OrderedComparison {
  readonly leading: Columns
  readonly others: Columns
  /** The rows, their cells in the order of both lists. */
  readonly rows: Comparison['rows']
}

/**
 * First the columns with the fewest cells that state nothing, in authored order. No single column
 * is kept back, because the control that shows it would take as much room.
 */
export function leadingColumns({ columns, rows }: Comparison): OrderedComparison {
  const statedIn = (column: string) =>
    rows.flatMap(({ cells }) => cells).filter((cell) => cell.column === column && isStated(cell))
      .length
  const mostTelling = columns
    .toSorted((one, other) => statedIn(other.id) - statedIn(one.id))
    .slice(0, columns.length > LEADING + 1 ? LEADING : columns.length)
  const leading = columns.filter((column) => mostTelling.includes(column))
  const others = columns.filter((column) => !mostTelling.includes(column))
  const place = new Map([...leading, ...others].map(({ id }, index) => [id, index]))
  const placeOf = ({ column }: { column: string }) => place.get(column) ?? place.size
  return {
    leading,
    others,
    rows: rows.map((row) => ({
      ...row,
      cells: row.cells.toSorted((one, other) => placeOf(one) - placeOf(other)),
    })),
  }
}

const isStated = ({ value }: { value: string }) => value !== UNSTATED
