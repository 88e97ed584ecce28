// The sheets of a workbook (.xlsx). read-excel-file reads them; it fills a sheet with empty cells up
// to the last one that is named, so what a file may name is bounded before.
import { zipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/universal'
import { err, ok, type Result } from '../../common/result.ts'
import type { Fault } from '../importer.ts'
import { isEmpty, type Sheet } from './table.ts'
import { openZip, type Zip } from './zip.ts'

/** Of all sheets and their texts, unzipped: about 100,000 questions. */
const MAX_XML = 50 * 2 ** 20

/** Of one sheet, empty cells included. */
const MAX_CELLS = 2_000_000

const USED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/

/** Undefined if the bytes are no workbook. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Result<readonly Sheet[], Fault> | undefined> {
  const zip = openZip(bytes)
  if (!zip.ok || !zip.value.has('xl/workbook.xml')) return undefined
  const checked = checkedParts(zip.value)
  if (!checked.ok) return checked
  try {
    // Stored, not packed: the library gets what was checked here, and unzips nothing of its own.
    const { buffer } = zipSync(checked.value, { level: 0 })
    const sheets = await readXlsxFile(buffer as ArrayBuffer)
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOf(data) })))
  } catch (error) {
    const reason = `the workbook cannot be read${detailOf(error)}. Save it again with a spreadsheet program, or as CSV.`
    return err({ code: 'xlsx-broken', reason })
  }
}

/** The library names a cell in errors of its own; others are mistakes of the library. */
const detailOf = (error: unknown) =>
  error instanceof Error && error.name !== 'TypeError' ? `: ${error.message.slice(0, 200)}` : ''

function checkedParts(zip: Zip): Result<Record<string, Uint8Array>, Fault> {
  const parts: Record<string, Uint8Array> = {}
  let size = 0
  for (const name of zip.names.filter((one) => USED.test(one))) {
    const part = zip.read(name)
    if (!part.ok) return part
    size += part.value.length
    const reason = 'the workbook has more than 50 MB of text. Split it.'
    if (size > MAX_XML) return err({ code: 'too-large', reason })
    const fault = faultOf(name, new TextDecoder().decode(part.value))
    if (fault) return err({ ...fault, inside: name })
    parts[name] = part.value
  }
  return ok(parts)
}

function faultOf(name: string, xml: string): Fault | undefined {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml))
    return { code: 'xml-doctype', reason: 'it declares entities, which no workbook does.' }
  if (!name.startsWith('xl/worksheets/')) return undefined
  const cells = cellsOf(xml)
  if (cells === undefined)
    return { code: 'xlsx-broken', reason: 'a cell of this sheet has a place that is none.' }
  if (cells <= MAX_CELLS) return undefined
  return { code: 'too-large', reason: `a sheet has more than ${MAX_CELLS} cells. Split it.` }
}

/** A row, a cell, or the place that one of them says it is at. */
const PLACE = /<(?:\w{1,20}:)?(row|c)(?=[\s/>])|\sr\s*=\s*["']([^"']{0,12})/g

/** How many cells the sheet is filled up to. Undefined if one of them is nowhere. */
function cellsOf(xml: string): number | undefined {
  let [row, column, rows, columns] = [0, 0, 0, 0]
  for (const [, element, place] of xml.matchAll(PLACE)) {
    if (element === 'row') {
      row += 1
      column = 0
    } else if (element === 'c') column += 1
    if (place !== undefined) {
      const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{1,7})$/i.exec(place) ?? []
      if (digits === '') return undefined
      row = Math.max(row, Number(digits))
      if (letters !== '') column = numberOf(letters)
    }
    rows = Math.max(rows, row)
    columns = Math.max(columns, column)
  }
  return rows * columns
}

/** A is 1, Z is 26, AA is 27. */
const numberOf = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)

function rowsOf(data: readonly (readonly unknown[])[]) {
  return data
    .map((cells, at) => ({ line: at + 1, cells: cells.map(textOf) }))
    .filter(({ cells }) => !isEmpty(cells))
}

/** A date is written as in ISO 8601, since the workbook alone knows how it showed it. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00.000Z$/, '')
  return String(value)
}
