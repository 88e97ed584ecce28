// Rows of CSV and TSV, each with the line of the file on which it begins. Papa Parse reads them;
// what is here finds the lines, and goes on behind a quote that is never closed.
import papaparse from 'papaparse'
import { isEmpty, type TableRow } from './table.ts'

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/**
 * A quote that is not closed makes the parser read to the end of the file, from each such line on.
 * After so many of them the rest of the file is given up, which bounds the time.
 */
const MAX_OPEN_QUOTES = 20

/** `most` bounds the number of rows. */
export function readRows(text: string, delimiter: Delimiter, most = Infinity): TableRow[] {
  const rows: TableRow[] = []
  let line = 1
  let from = 0
  for (let restarts = 0; from < text.length; restarts++) {
    if (restarts > MAX_OPEN_QUOTES) return [...rows, { line, cells: [], fault: 'given-up' }]
    const part = text.slice(from)
    let start = 0
    papaparse.parse<string[]>(part, {
      delimiter,
      newline: '\n',
      fastMode: false,
      step({ data, errors, meta: { cursor } }, parser) {
        const breaks = lineBreaks(part, start, cursor)
        const isWrong = errors.length > 0
        if (!isEmpty(data)) rows.push({ line, cells: data, ...(isWrong && { fault: 'quotes' }) })
        // Quotes that do not fit may have swallowed the rows below: those are read once more.
        const spans = breaks - (part[cursor - 1] === '\n' ? 1 : 0) > 0
        start = isWrong && spans ? part.indexOf('\n', start) + 1 : cursor
        line += isWrong && spans ? 1 : breaks
        if ((isWrong && spans) || rows.length >= most) parser.abort()
      },
    })
    if (start === 0 || rows.length >= most) break
    from += start
  }
  return rows
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1
  }
  return count
}
