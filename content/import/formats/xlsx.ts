// Workbooks (.xlsx): the first sheet that has questions.
import { XLSX } from '../about/tables.ts'
import {
  type Imported,
  type Importer,
  type ImportFile,
  type ImportOptions,
  unreadable,
} from '../importer.ts'
import { findHeader } from './table/header.ts'
import { importedTable, NO_HEADER } from './table/imported.ts'
import { readMap } from './table/map.ts'

export const xlsx: Importer = {
  id: XLSX.id,
  title: XLSX.title,
  recognises: ({ sheets }) => sheets !== undefined,
  read,
}

function read({ sheets }: ImportFile, options: ImportOptions): Imported {
  if (!sheets) return unreadable('xlsx-broken', 'this is no workbook (.xlsx).')
  if (!sheets.ok) {
    const { code, reason, inside } = sheets.error
    return unreadable(code, reason, { line: 1, ...(inside !== undefined && { inside }) })
  }
  const map = options.map === undefined ? undefined : readMap(options.map)
  if (map && !map.ok) return unreadable('map', map.error)
  const found = sheets.value.map(({ name, rows }) => {
    return { name, rows, header: findHeader(rows, map?.value) }
  })
  const first = found.find(({ header }) => header !== undefined)
  if (!first?.header) return unreadable('csv-no-header', NO_HEADER)
  const imported = importedTable(first.rows, first.header, map?.value)
  const others = found.filter((one) => one !== first && one.rows.length > 0)
  const warnings = others.map(({ name, header }) => {
    const what = header
      ? 'has questions, too, and is not read'
      : 'has no questions, and is not read'
    const reason = `the sheet "${name.slice(0, 60)}" ${what}: one sheet is one quiz.`
    return { code: 'xlsx-sheet', line: 1, reason }
  })
  return { ...imported, warnings: [...imported.warnings, ...warnings] }
}
