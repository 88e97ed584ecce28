// `content -- release`: adds rows once, and only where content changed.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { release } from '../../../../content/cli/release.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import { catalogueOf, quizOf } from '../revisions/quizzes.ts'

let folder = ''
let output = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'))
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    output += `${line}\n`
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(folder, { recursive: true })
})

async function run(catalogue: Catalogue, isDryRun = false) {
  output = ''
  const status = await release(catalogue, { isDryRun, folder })
  return { status, output, files: (await readdir(folder)).toSorted() }
}
const textOf = (file: string) => readFile(join(folder, file), 'utf8')

const apple = quizOf('apple', ['colour'])
const zebra = quizOf('zebra', ['stripes'])

it('writes one file for each quiz, and names the files to commit', async () => {
  const released = await run(catalogueOf(apple, zebra))
  expect(released.status, released.output).toBe(0)
  expect(released.files).toEqual(['apple.json', 'zebra.json'])
  expect(released.output).toContain('revision 1 of the quiz apple: new questions colour')
  expect(released.output).toMatch(
    /Commit these files:\n {2}content\/revisions\/apple\.json\n {2}content\/revisions\/zebra\.json\n$/,
  )
})

it('adds nothing the second time', async () => {
  await run(catalogueOf(apple, zebra))
  const before = await Promise.all(['apple.json', 'zebra.json'].map(textOf))
  const again = await run(catalogueOf(apple, zebra))
  expect(again).toMatchObject({ status: 0, output: expect.stringContaining('Nothing to release') })
  expect(await Promise.all(['apple.json', 'zebra.json'].map(textOf))).toEqual(before)
})

it('writes only the file of the quiz that changed', async () => {
  await run(catalogueOf(apple, zebra))
  const before = await textOf('zebra.json')
  const changed = await run(catalogueOf(quizOf('apple', ['colour', 'taste']), zebra))
  expect(changed.output).toContain('revision 2 of the quiz apple: new questions taste')
  expect(changed.output).not.toContain('zebra')
  expect(await textOf('zebra.json')).toBe(before)
})

it('writes nothing on a dry run, and names what it would write', async () => {
  const dry = await run(catalogueOf(apple), true)
  expect(dry).toMatchObject({ status: 0, files: [] })
  expect(dry.output).toContain('A release would add:\n  revision 1 of the quiz apple')
  expect(dry.output).toContain('Nothing was written. It would change:')
})

it('refuses content that `check` finds errors in', async () => {
  const refused = await run(catalogueOf({ ...apple, title: '' }))
  expect(refused).toMatchObject({ status: 1, files: [] })
  expect(refused.output).toContain('empty-text')
  expect(refused.output).toContain('Nothing was released.')
})
