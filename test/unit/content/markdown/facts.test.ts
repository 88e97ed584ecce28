// Reading the facts of a guide from a Markdown table, and where a problem is.
import { describe, expect, it } from 'vitest'
import { withIds } from '../../../../content/markdown/ids.ts'
import { readGuide } from '../../../../content/markdown/read-guide.ts'

const SECTIONS = '## Trees {#trees}\n\nA tree.\n\n## Lists {#lists}\n\nA list.\n\n'
const sourceOf = (table: string, lang = 'en') =>
  `---\ntitle: Indexes\nlang: ${lang}\n---\n\n${SECTIONS}## Side by side {facts}\n\n${table}`
const readTable = (table: string, lang?: string) => readGuide('g', sourceOf(table, lang))
/** The first line of the table. */
const TABLE = 16
const HEAD = '| Index | Ordered {#ordered} | Made of |\n| --- | --- | --- |\n'

describe('the facts of a guide', () => {
  it('have columns, rows, values, notes, and the section that supports each', () => {
    const { value, problems } = readTable(
      `${HEAD}| [B-tree](#trees) {#btree} | [yes](#trees) (by key) | [Pages](#trees) |\n| [GIN](#lists) | | [Lists of words](#lists), for each word {#postings} |\n`,
    )
    expect(problems).toEqual([])
    expect(value?.facts).toEqual({
      title: 'Side by side',
      subject: 'Index',
      columns: {
        ordered: { label: 'Ordered' },
        'made-of': { label: 'Made of', values: { pages: 'Pages', postings: 'Lists of words' } },
      },
      rows: {
        btree: {
          name: 'B-tree',
          section: 'trees',
          cells: {
            ordered: { value: 'yes', section: 'trees', note: 'by key' },
            'made-of': { value: 'pages', section: 'trees' },
          },
        },
        gin: {
          name: 'GIN',
          section: 'lists',
          cells: {
            ordered: { value: 'unstated' },
            'made-of': { value: 'postings', section: 'lists', note: 'for each word' },
          },
        },
      },
    })
    expect(Object.keys(value?.sections ?? {})).toEqual(['trees', 'lists'])
  })

  it('have the common values in the language of the guide', () => {
    const { value } = readTable(
      `${HEAD}| [Árbol](#trees) | [Por lo general, no](#trees) | No se indica (todavía) |\n`,
      'es',
    )
    expect(value?.facts?.rows.arbol?.cells).toEqual({
      ordered: { value: 'usually-not', section: 'trees' },
      'made-of': { value: 'unstated', note: 'todavía' },
    })
  })

  it('get the ids that rows and columns lack, and are the same after that', () => {
    const source = sourceOf(`${HEAD}| [GIN](#lists) | [No](#lists) | [Lists](#lists) |\n`)
    const before = readGuide('g', source)
    const written = withIds(source, before.missingIds)
    expect(written).toContain('| Made of {#made-of} |')
    expect(written).toContain('| [GIN](#lists) {#gin} |')
    const after = readGuide('g', written)
    expect(after.missingIds).toEqual([])
    expect(after.value).toEqual(before.value)
  })
})

describe('a problem of the facts has its line and column', () => {
  const row = TABLE + 2
  it.each([
    ['a row without a section', '| GIN | [No](#lists) |', 'the row "GIN" names no', row, 1],
    ['a fact without a section', '| [G](#lists) | No |', 'the fact "No" names no', row, 15],
    ['an unknown section', '| [G](#lists) | [No](#x) |', 'to "#x", which isn’t', row, 15],
    ['marks in a note', '| [G](#lists) | [No](#lists) (*x*) |', 'has marks', row, 15],
    ['a note at a row', '| [G](#lists) (x) | [No](#lists) |', 'a row can’t have a note', row, 1],
    ['two rows with one id', '| [G](#lists) |\n| [G](#lists) {#g} |', 'the id "g"', row + 1, 1],
    ['text below the table', '| [G](#lists) |\n\nText.', 'only one table', row + 2, 1],
    ['a second table of facts', '| [G](#lists) |\n\n## B {facts}', 'one table of', row + 2, 1],
  ])('for %s', (_, rows, message, line, column) => {
    const found = readTable(HEAD + rows).problems.find((one) => one.message.includes(message))
    expect(found).toMatchObject({ severity: 'error', line, column })
  })

  it('for facts without a table', () => {
    const [found] = readTable('Text.').problems.slice(-1)
    expect(found).toMatchObject({ code: 'facts', line: TABLE - 2, column: 1 })
  })
})
