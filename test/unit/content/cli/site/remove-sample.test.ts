// `content -- remove-sample`: what it removes, and that no file of the author goes.
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { removeSample } from '../../../../../content/cli/site/remove-sample.ts'

const LIST = 'content/cli/site/sample.json'
const CATALOGUE = "import { clouds } from './guides/clouds.ts'\n"
const SAMPLE = {
  'content/catalogue.ts': CATALOGUE,
  'content/guides/clouds.ts': 'guide\n',
  'content/guides/es/clouds.ts': 'guía\n',
  'content/quizzes/clouds.ts': 'quiz\n',
  'content/revisions/clouds.json': '{}\n',
  'test/sample/clouds.test.ts': 'test\n',
}

let root = ''
let said: string[] = []
const write = async (path: string, text: string) => {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
const files = async () =>
  (await readdir(root, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .toSorted()

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'selfcheck-sample-'))
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
  const rows = Object.entries(SAMPLE).map(([path, text]) => [path, hash(text)])
  await write(LIST, JSON.stringify(Object.fromEntries(rows)))
  for (const [path, text] of Object.entries(SAMPLE)) await write(path, text)
  said = []
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((text) => said.push(String(text)))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(root, { recursive: true })
})

const remove = () => removeSample({ root, isSure: true })
const before = [...Object.keys(SAMPLE), LIST].toSorted()

describe('with nothing but the sample', () => {
  it('removes it with its folders and its list, names each file, and empties the catalogue', async () => {
    expect(await remove()).toBe(0)
    expect(await files()).toEqual(['content/catalogue.ts'])
    expect(await readFile(join(root, 'content/catalogue.ts'), 'utf8')).toContain(
      'catalogue: Catalogue = { guides: [], quizzes: [] }',
    )
    for (const path of Object.keys(SAMPLE)) expect(said.join('\n')).toContain(path)
    expect(await readdir(root)).toEqual(['content'])
  })

  it('does nothing the second time', async () => {
    await remove()
    expect(await remove()).toBe(0)
    expect(said.at(-1)).toContain('no sample here')
  })

  it('also removes it if git ended its lines with CRLF', async () => {
    for (const [path, text] of Object.entries(SAMPLE))
      await write(path, text.replaceAll('\n', '\r\n'))
    expect(await remove()).toBe(0)
    expect(await files()).toEqual(['content/catalogue.ts'])
  })

  it('goes on where some of it is gone already', async () => {
    await rm(join(root, 'content/guides'), { recursive: true })
    expect(await remove()).toBe(0)
    expect(await files()).toEqual(['content/catalogue.ts'])
  })

  it('asks, and takes nothing but yes for a yes', async () => {
    for (const answer of ['', 'n', 'yessir']) {
      expect(await removeSample({ root, isSure: false, ask: async () => answer })).toBe(0)
      expect(await files()).toEqual(before)
    }
    await removeSample({ root, isSure: false, ask: async () => 'Y' })
    expect(await files()).toEqual(['content/catalogue.ts'])
  })

  it('lists the files if nobody can be asked', async () => {
    expect(await removeSample({ root, isSure: false })).toBe(64)
    expect(said.join('\n')).toMatch(/content\/guides\/clouds\.ts.*--yes/s)
    expect(await files()).toEqual(before)
  })
})

describe('with files of the author', () => {
  it('keeps them, and a catalogue of theirs', async () => {
    await write('content/quizzes/rain.quiz.md', 'mine')
    await write('content/revisions/rain.json', '{}')
    await write('content/catalogue.ts', 'mine')
    expect(await remove()).toBe(0)
    expect(await files()).toEqual([
      'content/catalogue.ts',
      'content/quizzes/rain.quiz.md',
      'content/revisions/rain.json',
    ])
    expect(await readFile(join(root, 'content/catalogue.ts'), 'utf8')).toBe('mine')
  })

  it.each([
    ['a changed file of the sample', 'content/quizzes/clouds.ts', 'quiz of mine\n'],
    ['a changed ledger', 'content/revisions/clouds.json', '{ "number": 1 }\n'],
    ['a catalogue that lists the sample and more', 'content/catalogue.ts', `${CATALOGUE}mine\n`],
    ['a quiz about the guide of the sample', 'content/quizzes/rain.quiz.md', 'guide: clouds\n'],
    [
      'a translation of a quiz of the sample',
      'content/quizzes/de/clouds.quiz.md',
      'title: Wolken\n',
    ],
  ])('removes nothing because of %s, and names it', async (_what, path, text) => {
    await write(path, text)
    expect(await remove()).toBe(1)
    expect(said.join('\n')).toContain(path)
    expect(await files()).toEqual([...new Set([...before, path])].toSorted())
    expect(await readFile(join(root, path), 'utf8')).toBe(text)
  })
})
