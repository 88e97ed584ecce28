// What CSV and workbooks have in common: rows of cells.

export interface TableRow {
  /** Of the file, or of the sheet. */
  readonly line: number
  readonly cells: readonly string[]
  /** Its quotes cannot be trusted; or from here on the file is not read any more. */
  readonly fault?: 'quotes' | 'given-up'
}

export interface Sheet {
  readonly name: string
  /** Without empty ones. */
  readonly rows: readonly TableRow[]
}

export const isEmpty = (cells: readonly string[]) => cells.every((cell) => cell.trim() === '')
