// `content -- new site`: what it asks, what it writes, and that it overwrites nothing.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { readMarkdownFiles } from '../../../../../content/cli/markdown-files.ts'
import { newSite } from '../../../../../content/cli/site/new-site.ts'
import { SHIPPED_SITE } from '../../../../../content/cli/site/site-source.ts'
import { checkCatalogue } from '../../../../../content/lint/check.ts'

let root = ''
let said: string[] = []
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'selfcheck-site-'))
  await mkdir(join(root, 'content'))
  await writeFile(join(root, 'content/site.ts'), SHIPPED_SITE)
  said = []
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((text) => said.push(String(text)))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await rm(root, { recursive: true })
})

/** Answers in this order, and keeps what was asked. */
function answering(...answers: string[]) {
  const asked: string[] = []
  const ask = async (question: string) => {
    asked.push(question)
    return answers.shift() ?? ''
  }
  return { ask, asked }
}
const read = (path: string) => readFile(join(root, path), 'utf8')

it('asks three things, and writes a site, a guide and a quiz about it without an error', async () => {
  const { ask, asked } = answering('Pat’s “tea” blog', '#0B6671', 'Tea: the basics')
  expect(await newSite({ root, ask, isSampleRemoved: false })).toBe(0)
  expect(asked.map((question) => question.split(/[ ,]/)[0])).toEqual(['Name', 'Accent', 'Title'])
  const site = await read('content/site.ts')
  expect(site).toContain("  name: 'Pat’s “tea” blog',\n")
  expect(site).toContain("colours: { accent: { light: '#0b6671', dark: '#59979e' } }")
  expect(site).toContain("icon: { letters: 'PS' }")
  const { guides, quizzes, diagnostics, sources } = await readMarkdownFiles(undefined, root)
  expect(diagnostics).toEqual([])
  expect(guides.map(({ id, title }) => [id, title])).toEqual([
    ['tea-the-basics', 'Tea: the basics'],
  ])
  expect(quizzes.map(({ id, guide }) => [id, guide?.id])).toEqual([
    ['tea-the-basics', 'tea-the-basics'],
  ])
  expect(quizzes[0]?.questions[0]).toMatchObject({ section: 'first' })
  expect(checkCatalogue({ guides, quizzes }, sources)).toEqual([])
})

it('takes options, and asks for the rest alone', async () => {
  const { ask, asked } = answering('Tea')
  await newSite({ root, ask, name: 'Blog', accent: '#123456', isSampleRemoved: false })
  expect(asked).toEqual(['Title of your first quiz: '])
})

it('asks again for a colour that is none, and makes a pale one readable and says so', async () => {
  const { ask, asked } = answering('Blog', 'yellowish', 'fc0', 'Tea')
  await newSite({ root, ask, isSampleRemoved: false })
  expect(asked[2]).toMatch(/^That is no colour/)
  expect(await read('content/site.ts')).toContain("{ light: '#806600', dark: '#ffcc00' }")
  expect(said.join('\n')).toContain('#806600 is used there')
})

it('has a default for the accent', async () => {
  await newSite({ root, ask: undefined, name: 'Blog', quiz: 'Tea', isSampleRemoved: false })
  expect(await read('content/site.ts')).toContain("{ light: '#2b4acb', dark: '#9db2ff' }")
})

it.each([
  ['no name', { quiz: 'Tea' }, /--name NAME --quiz TITLE/],
  ['no quiz', { name: 'Blog' }, /--name NAME --quiz TITLE/],
  ['a name that is too long', { name: 'B'.repeat(61), quiz: 'Tea' }, /longer than 60 characters/],
  ['a colour that is none', { name: 'Blog', quiz: 'Tea', accent: 'red' }, /"red" is no colour/],
])(
  'without a terminal, and with %s, writes nothing and says what is missing',
  async (_what, given, message) => {
    expect(await newSite({ root, ask: undefined, ...given, isSampleRemoved: false })).toBe(64)
    expect(said.join('\n')).toMatch(message)
    expect(await read('content/site.ts')).toBe(SHIPPED_SITE)
  },
)

it('overwrites no settings of the author', async () => {
  const own = SHIPPED_SITE.replace('Selfcheck', 'Mine')
  await writeFile(join(root, 'content/site.ts'), own)
  expect(
    await newSite({ root, ask: undefined, name: 'B', quiz: 'Tea', isSampleRemoved: false }),
  ).toBe(1)
  expect(await read('content/site.ts')).toBe(own)
  expect((await readMarkdownFiles(undefined, root)).quizzes).toEqual([])
})

it('overwrites no quiz, and then writes nothing else either', async () => {
  await mkdir(join(root, 'content/quizzes'))
  await writeFile(join(root, 'content/quizzes/tea.quiz.md'), 'mine')
  expect(
    await newSite({ root, ask: undefined, name: 'B', quiz: 'Tea', isSampleRemoved: false }),
  ).toBe(1)
  expect(await read('content/quizzes/tea.quiz.md')).toBe('mine')
  expect(await read('content/site.ts')).toBe(SHIPPED_SITE)
  expect((await readMarkdownFiles(undefined, root)).guides).toEqual([])
})
