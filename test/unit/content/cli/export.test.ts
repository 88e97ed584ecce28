// `content -- export`: what it writes, what it says, and how it ends.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type ExportRequest, exportQuiz } from '../../../../content/cli/export/export.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'
import { ROOT } from '../../../../worker/tools/build.ts'
import { FIXTURES } from '../../../fixtures/content/catalogue.ts'
import { PICTURES } from '../../../fixtures/content/picture-quiz.ts'

let root = ''
const said = { log: [] as string[], error: [] as string[] }
let output = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'selfcheck-export-'))
  output = ''
  for (const name of ['log', 'error'] as const) {
    said[name] = []
    vi.spyOn(console, name).mockImplementation((text: string) => void said[name].push(text))
  }
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text
    return true
  })
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(root, { recursive: true })
})

const catalogue = {
  guides: [...FIXTURES.guides, ...PICTURES.guides],
  quizzes: [...FIXTURES.quizzes, ...PICTURES.quizzes],
  translations: [...(FIXTURES.translations ?? []), ...(PICTURES.translations ?? [])],
}
const pictures = join(ROOT, 'test/fixtures')
const run = (id: string, more: Partial<ExportRequest> = {}) =>
  exportQuiz(catalogue, { id, isJson: false, root, pictures, ...more })

it('prints the file to standard output, and what it lacks to standard error', async () => {
  expect(await run('honey-bees', { to: 'markdown' })).toBe(0)
  expect(output).toMatch(/^---\ntitle: /)
  expect(said.log).toEqual([])
  expect(said.error).toEqual([expect.stringMatching(/^honey-bees {2}guide {2}the file names/)])
})

it('writes the file that --out names, with its pictures beside it', async () => {
  expect(await run('combs', { to: 'json', out: 'new/combs.json' })).toBe(0)
  expect(JSON.parse(await readFile(join(root, 'new/combs.json'), 'utf8')).id).toBe('combs')
  const picture = await readFile(join(root, 'new/pictures/comb.png'))
  expect(picture).toEqual(await readFile(join(pictures, 'pictures/comb.png')))
  expect(output).toBe('')
  expect(said.error.at(-1)).toBe('Written: new/combs.json (json): 2 questions, 1 loss')
})

it('leaves another picture of the same name alone, and writes nothing then', async () => {
  const mine = join(root, 'new/pictures/comb.png')
  await mkdir(dirname(mine), { recursive: true })
  await writeFile(mine, 'mine')
  expect(await run('combs', { to: 'json', out: 'new/combs.json' })).toBe(1)
  expect(await readFile(mine, 'utf8')).toBe('mine')
  await expect(readFile(join(root, 'new/combs.json'))).rejects.toThrow()
  expect(said.error).toEqual([
    'content: new/pictures/comb.png is there already, and is another picture; name another file with --out',
  ])
})

it('replaces its own file, and keeps its pictures', async () => {
  await writeFile(join(root, 'combs.md'), 'old')
  for (const _ of [1, 2]) expect(await run('combs', { to: 'markdown', out: 'combs.md' })).toBe(0)
  expect(await readFile(join(root, 'combs.md'), 'utf8')).toMatch(/^---\n/)
})

it.each([
  ['folder', 'folder was not written: it is a folder'],
  ['file/a.md', 'file/a.md was not written: a file stands where it, or its folder, would be'],
  [`${'a'.repeat(300)}.md`, 'its name is too long'],
])('says why %s cannot be written', async (out, words) => {
  await mkdir(join(root, 'folder'))
  await writeFile(join(root, 'file'), '')
  expect(await run('honey-bees', { to: 'markdown', out })).toBe(1)
  expect(said.error).toEqual([expect.stringContaining(words)])
})

it('writes a translation with --lang', async () => {
  expect(await run('combs', { to: 'markdown', lang: 'es' })).toBe(0)
  const { value } = readQuiz('combs', output, new Map(PICTURES.guides.map((one) => [one.id, one])))
  expect(value).toMatchObject({ lang: 'es', title: '¿Qué hay en un panal?' })
})

it('reports with --json, and writes nothing without --out', async () => {
  expect(await run('combs', { to: 'markdown', isJson: true })).toBe(0)
  expect(output).toBe('')
  expect(JSON.parse(said.log.join('\n'))).toMatchObject({
    quiz: 'combs',
    lang: 'en',
    format: 'markdown',
    questions: 2,
    losses: expect.arrayContaining([expect.objectContaining({ code: 'picture-file' })]),
  })
})

it('writes nothing and exits with 1 if the format has no place for any question', async () => {
  expect(await run('which-bee-task', { to: 'gift', out: 'task.gift' })).toBe(1)
  await expect(readFile(join(root, 'task.gift'))).rejects.toThrow()
  expect(said.error.join('\n')).toContain('outcome-quiz')
})

it.each([
  ['there is no such quiz', 'none', { to: 'json' }, 1, 'honey-bees'],
  ['there is no such translation', 'combs', { to: 'json', lang: 'fr' }, 1, 'en, es'],
  ['there is no such format', 'combs', { to: 'word' }, 64, 'markdown, '],
  ['no format is named', 'combs', {}, 64, '--to'],
])('says that %s', async (_, id, more, code, words) => {
  expect(await run(id, more)).toBe(code)
  expect(said.error[0]).toContain(words)
  expect(output).toBe('')
})
