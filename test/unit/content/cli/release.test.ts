// `content -- release`: adds rows once, and only where content changed.
import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { release } from '../../../../content/cli/release.ts'
import type { Catalogue } from '../../../../content/model/catalogue.ts'
import { readLedger } from '../../../../content/revisions/ledger-files.ts'
import { verifyLedger } from '../../../../content/revisions/verify-ledger.ts'
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
  const status = await release(catalogue, { isDryRun, isJson: false, folder })
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

describe('after a merge of two branches that both released a quiz', () => {
  const base = quizOf('apple', ['colour', 'taste'])
  const here = quizOf('apple', ['colour', 'taste', 'skin'])
  const there = quizOf('apple', ['colour', 'taste', 'stalk', 'core'])
  const merged = quizOf('apple', ['colour', 'taste', 'skin', 'stalk', 'core'])
  const rowsOf = (text: string) => JSON.parse(text).revisions

  /** The file of each branch, and the one that `git merge` leaves. */
  async function mergeByGit() {
    await run(catalogueOf(base))
    const common = await textOf('apple.json')
    await run(catalogueOf(here))
    const ours = await textOf('apple.json')
    await writeFile(join(folder, 'apple.json'), common)
    await run(catalogueOf(there))
    const theirs = await textOf('apple.json')
    const scratch = await mkdtemp(join(tmpdir(), 'merge-'))
    const files = { ours, common, theirs }
    for (const [name, text] of Object.entries(files)) await writeFile(join(scratch, name), text)
    const { stdout } = spawnSync('git', ['merge-file', '-p', 'ours', 'common', 'theirs'], {
      cwd: scratch,
      encoding: 'utf8',
    })
    await rm(scratch, { recursive: true })
    await writeFile(join(folder, 'apple.json'), stdout)
    return { ...files, conflict: stdout }
  }

  it('keeps the revisions of the branch that was merged into, and releases the rest anew', async () => {
    const { ours, conflict } = await mergeByGit()
    expect(conflict).toContain('<<<<<<<')
    const released = await run(catalogueOf(merged))
    expect(released.status, released.output).toBe(0)
    expect(released.output).toContain('Repaired after a merge: kept the revisions of "ours"')
    const text = await textOf('apple.json')
    expect(rowsOf(text).slice(0, 2)).toEqual(rowsOf(ours))
    expect(rowsOf(text)).toHaveLength(3)
    const { questions } = JSON.parse(text)
    const numbers = Object.values(questions).map((one) => (one as { number: number }).number)
    expect(new Set(numbers).size).toBe(5)
    const ledger = await readLedger(folder)
    expect(ledger.ok && verifyLedger(ledger.value)).toEqual([])
    expect((await run(catalogueOf(merged))).output).toContain('Nothing to release')
  })

  it('keeps those of the other branch if it is told to', async () => {
    const { theirs } = await mergeByGit()
    expect(
      await release(catalogueOf(merged), {
        isDryRun: false,
        isJson: false,
        keep: 'theirs',
        folder,
      }),
    ).toBe(0)
    expect(rowsOf(await textOf('apple.json')).slice(0, 2)).toEqual(rowsOf(theirs))
  })

  it('is a ledger that `check` reports, with the command that repairs it', async () => {
    await mergeByGit()
    const ledger = await readLedger(folder)
    expect(ledger).toMatchObject({
      ok: false,
      error: expect.stringMatching(/apple\.json .*npm run content -- release/),
    })
  })

  it('repairs a file in which somebody kept the rows of both', async () => {
    const { ours, theirs } = await mergeByGit()
    const [one, other] = [JSON.parse(ours), JSON.parse(theirs)]
    const both = {
      ...one,
      questions: { ...other.questions, ...one.questions },
      revisions: [...one.revisions, ...other.revisions.slice(1)],
    }
    await writeFile(join(folder, 'apple.json'), JSON.stringify(both))
    const ledger = await readLedger(folder)
    expect(ledger.ok && verifyLedger(ledger.value)).toMatchObject([
      { quiz: 'apple', message: expect.stringContaining('npm run content -- release') },
    ])
    expect((await run(catalogueOf(merged))).status).toBe(0)
    expect(rowsOf(await textOf('apple.json')).slice(0, 2)).toEqual(rowsOf(ours))
  })

  it('still refuses a row that was edited', async () => {
    await run(catalogueOf(base))
    const text = await textOf('apple.json')
    await writeFile(join(folder, 'apple.json'), text.replace('"maxScore": 1', '"maxScore": 2'))
    const refused = await run(catalogueOf(base))
    expect(refused.status).toBe(1)
    expect(refused.output).toContain('was edited')
  })
})
