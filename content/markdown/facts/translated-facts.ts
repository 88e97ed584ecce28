// The facts of a translated guide: the cells of the source with the words of the file. What a fact says
// comes from the source, so a cell that says something else is reported.
import { definedValues } from '../../common/map-values.ts'
import type { FactCell, Facts } from '../../model/guide.ts'
import { commonWords } from '../../parsing/common-words.ts'
import type { FileReader } from '../file-reader.ts'
import type { TableCell } from './cell.ts'
import { commonValue } from './common-value.ts'
import type { ReadTable } from './table.ts'

export function translatedFacts(
  reader: FileReader,
  title: string,
  table: ReadTable,
  source: Facts,
  lang: string,
): Facts {
  const values = new Map(table.columns.map(({ id }) => [id, new Map<string, string>()]))
  const report = (cell: TableCell, message: string) =>
    reader.problems.error('differs-from-source', message, cell.position?.start)
  const translatedCell = (column: string, of: FactCell, cell: TableCell): FactCell => {
    const { value, note: _, ...rest } = of
    const own = source.columns[column]?.values?.[value]
    const words = values.get(column)
    const known = words?.get(value)
    if (own === undefined) {
      const common: Readonly<Record<string, string>> = commonWords(lang)
      if (commonValue(cell.words || (common.unstated ?? ''), lang) !== value)
        report(
          cell,
          `the source says "${value}" here, and facts are the same in every language; write "${common[value] ?? value}"`,
        )
    } else if (known === undefined) words?.set(value, cell.words)
    else if (known !== cell.words)
      report(
        cell,
        `"${known}" has the same value (${own}) in another row; write the same words here`,
      )
    return { ...rest, value, ...definedValues({ note: cell.note }) }
  }
  const rows = table.rows.flatMap(({ id, name, cells }) => {
    const of = source.rows[id]
    if (!of) return []
    const translated = table.columns.flatMap(({ id: column }, index) => {
      const cell = cells[index]
      const fact = of.cells[column]
      return cell && fact ? [[column, translatedCell(column, fact, cell)] as const] : []
    })
    const row = { ...of, name: name.words, cells: Object.fromEntries(translated) }
    return [[id, row] as const]
  })
  return {
    title,
    subject: table.subject,
    columns: Object.fromEntries(
      table.columns.map(({ id, label }) => [
        id,
        { label, values: Object.fromEntries(values.get(id) ?? []) },
      ]),
    ),
    rows: Object.fromEntries(rows),
  }
}
