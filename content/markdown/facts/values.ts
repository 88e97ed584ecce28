// What the words of a column stand for: a common value such as "Yes", in the language of the guide, or
// a value of the column itself. `{#id}` behind a cell gives such a value its id.
import { slugOf } from '../slug.ts'
import type { TableCell } from './cell.ts'
import { COMMON_VALUES, commonValue } from './common-value.ts'

interface ColumnValues {
  /** The values of the column itself, with their words. */
  readonly own: Readonly<Record<string, string>>
  of(cell: TableCell | undefined): string
}

export function valuesOf(cells: readonly (TableCell | undefined)[], lang: string): ColumnValues {
  const own: Record<string, string> = {}
  const idOf = (words: string) => Object.keys(own).find((id) => own[id] === words)
  for (const { words, line } of definedCells(cells)) {
    const { id } = line.attributes
    if (id !== undefined && commonValue(words, lang) !== id) own[id] = words
  }
  for (const { words, line } of definedCells(cells)) {
    if (words === '' || line.attributes.id !== undefined) continue
    if (idOf(words) !== undefined || commonValue(words, lang) !== undefined) continue
    own[slugOf(words, new Set([...Object.keys(own), ...COMMON_VALUES]), 'value')] = words
  }
  return {
    own,
    of(cell) {
      if (!cell || cell.words === '') return 'unstated'
      const { id } = cell.line.attributes
      return id ?? idOf(cell.words) ?? commonValue(cell.words, lang) ?? 'unstated'
    },
  }
}

const definedCells = (cells: readonly (TableCell | undefined)[]) =>
  cells.filter((cell) => cell !== undefined)
