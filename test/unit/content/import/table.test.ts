// What the files of the corpus do not show: what an author says with --map, and tables of any size.
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../../../content/import/containers/csv.ts'
import { openFile } from '../../../../content/import/open-file.ts'
import { importedAs, importedFile } from '../../../support/import/golden.ts'

const imported = (text: string, map?: string) =>
  importedAs('table.csv', new TextEncoder().encode(text), map === undefined ? {} : { map })

describe('what the author says of the columns', () => {
  const table = 'Text der Aufgabe,opt_x,opt_y,opt_z,Nr\nWhich?,red,green,blue,1\n'

  it('names columns that have other names, and the number of the first option', () => {
    const map = 'question=Text der Aufgabe,answer=Nr,choices=opt_*,base=1'
    const { format, text } = imported(table, map)
    expect(format).toBe('csv')
    expect(text).toContain('- [x] red')
    expect(imported(table, map.replace('base=1', 'base=0')).text).toContain('- [x] green')
  })

  it('says what is between the options of a list', () => {
    const list = 'question,options,answer\nWhich?,red ~ green; blue,red\n'
    expect(imported(list, 'separator=~').text).toContain('- [ ] green; blue')
  })

  it.each([
    ['frage=Q', '--map has "frage=Q"'],
    ['question', '--map has "question="'],
    ['base=2', '--map has "base=2"'],
  ])('%s is refused with what may stand there', (map, reason) => {
    expect(imported('question,answer\nWhich?,this\n', map).text).toContain(reason)
  })

  it('has to name columns that there are', () => {
    const { text } = imported(
      'question,answer,A,B\nWhich?,A,red,blue\n',
      'answer=Key,choices=opt_*',
    )
    expect(text).toContain(
      '--map names the column "Key", and the table has only "question", "answer"',
    )
    expect(text).not.toContain('Which?')
    expect(imported(table, 'question=Nothing,answer=Nr').format).toBeUndefined()
  })
})

describe('the line of a row', () => {
  it('is that of the file, behind cells with line breaks and empty rows', () => {
    const text = 'question,answer\n"one\ntwo\n\nthree",x\n\n,\nshort\n'
    expect(imported(text).text).toContain('\n8 skipped csv-column-count "short"')
  })

  it('is right after quotes that are never closed, of which the time is bounded', () => {
    const broken = '"open,x\n'.repeat(1000)
    expect(readRows(`question,answer\n${broken}`, ',').length).toBeLessThan(100)
    expect(imported(`question,answer\n${broken}`).text).toContain(
      '\n23 skipped csv-quotes too many',
    )
    const rows = readRows('a,b\n"open,x\ngood,y\n', ',')
    expect(rows.map(({ line, cells }) => [line, cells.at(-1)])).toContainEqual([3, 'y'])
  })
})

it('a text that only looks like a table is none', () => {
  expect(imported('Dear reader, the question, as you know, is open.\n').format).toBeUndefined()
  expect(imported('name,age\nAnna,7\n').format).toBeUndefined()
})

it('a package with a path out of it is refused by this path, whatever it holds', async () => {
  const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(), '../evil.xml': new Uint8Array() })
  const { format, text } = importedFile(await openFile('book.xlsx', bytes))
  expect(format).toBeUndefined()
  expect(text).toContain('../evil.xml:1 error zip-unsafe-path')
})
