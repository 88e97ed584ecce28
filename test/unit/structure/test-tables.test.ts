// The tables of test/README.md are true as far as a program can see: the tests that they name exist
// under these titles, and a row says "(full)" where a part of them runs in `npm run test:full` alone.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const TESTS = new URL('../../', import.meta.url).pathname
const read = (path: string) => readFileSync(`${TESTS}${path}`, 'utf8')
const SOURCES = globSync('**/*.ts', { cwd: TESTS, exclude: ['**/node_modules'] }).map(read)

interface Named {
  readonly file: string
  readonly titles: readonly string[]
}

interface Row {
  readonly number: number
  readonly test: string
  readonly result: string
}

const rows = read('README.md')
  .split('\n')
  .flatMap((line): Row[] => {
    const [, number, , test = '', ...result] = line.split(/(?:^| )\|(?: |$)/)
    return /^\d+$/.test(number ?? '')
      ? [{ number: Number(number), test, result: result.join() }]
      : []
  })

/** The files of a cell, each with the titles that stand behind it. */
function namedIn(cell: string): Named[] {
  const files: { file: string; titles: string[] }[] = []
  for (const [, file, title] of cell.matchAll(
    /`((?:unit|worker|browser|build|full|engines)\/[\w/.-]*)`|\*([^*]+)\*/g,
  )) {
    if (file !== undefined) files.push({ file, titles: [] })
    else files.at(-1)?.titles.push(title ?? '')
  }
  return files
}

/** What stands for a title in the source, which may end in "…". */
const start = (title: string) => title.replaceAll('…', '').trim()

function pathOf(file: string): string | undefined {
  return [`${file}.test.ts`, `${file}.ts`, file].find((path) => existsSync(`${TESTS}${path}`))
}

/** Whether a part of it runs in the long run alone. */
function isPartlyFull({ file, titles }: Named): boolean {
  const path = pathOf(file) ?? ''
  if (/^(full|engines)\//.test(path)) return true
  if (!path.endsWith('.ts')) return false
  const source = read(path)
  if (titles.length === 0) return /\b(itInFull|sampled)\(/.test(source)
  return titles.some((title) =>
    source.split('itInFull(').some((after) => after.trimStart().slice(1).startsWith(start(title))),
  )
}

it('there is a row for each of the checks 1 to 127, in order', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 127 }, (_, at) => at + 1))
})

describe.each(rows.map((row) => [row.number, row] as const))('check %d', (_, { test, result }) => {
  const named = namedIn(test)

  it('names tests that there are', () => {
    expect(named.filter(({ file }) => !pathOf(file))).toEqual([])
    const titles = [...test.matchAll(/\*([^*]+)\*/g)].map(([, title = '']) => start(title))
    const unknown = titles.filter((title) => !SOURCES.some((source) => source.includes(title)))
    expect(unknown).toEqual([])
  })

  it('says where a part runs in the long run alone', () => {
    if (named.some(isPartlyFull)) expect(result).toMatch(/\(full\)|by hand|not part of the tests/)
  })
})
