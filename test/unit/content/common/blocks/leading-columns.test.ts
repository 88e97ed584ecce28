// Which columns of a comparison are shown first.
import { describe, expect, it } from 'vitest'
import { leadingColumns } from '../../../../../content/common/blocks/leading-columns.ts'
import type { Comparison } from '../../../../../content/wire/index.ts'

/** A letter is a cell that states something, a dash one that does not. */
function table(...rows: readonly string[]): Comparison {
  const columns = [...(rows[0] ?? '')].map((_, at) => ({ id: `${at}`, label: `Column ${at}` }))
  return {
    title: 'Side by side',
    subject: 'Way',
    columns,
    rows: rows.map((row, at) => ({
      id: `row-${at}`,
      name: `Row ${at}`,
      section: 'one',
      cells: [...row].map((text, column) => ({
        column: `${column}`,
        value: text === '-' ? 'unstated' : text,
        text,
      })),
    })),
  }
}

const ids = (columns: Comparison['columns']) => columns.map(({ id }) => id).join('')

describe('the leading columns', () => {
  it('are the four that state most, in authored order', () => {
    const { leading, others } = leadingColumns(table('a-b-cde', 'a--fcde', '---g-de'))
    expect([ids(leading), ids(others)]).toEqual(['0356', '124'])
  })

  it('are the first ones where all state as much', () => {
    const { leading, others } = leadingColumns(table('abcdefg'))
    expect([ids(leading), ids(others)]).toEqual(['0123', '456'])
  })

  it('are all where only one would be kept back', () => {
    const { leading, others } = leadingColumns(table('abc-e'))
    expect([ids(leading), ids(others)]).toEqual(['01234', ''])
  })

  it('come first in each row, which loses no cell', () => {
    const { rows } = leadingColumns(table('a-b-cde', 'a--fcde', '---g-de'))
    expect(rows.map(({ cells }) => cells.map(({ text }) => text).join(''))).toEqual([
      'a-de-bc',
      'afde--c',
      '-gde---',
    ])
  })
})
