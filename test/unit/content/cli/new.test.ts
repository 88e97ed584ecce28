// The files that `content -- new` writes: they can be checked and built as they are.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { readMarkdownFiles } from '../../../../content/cli/markdown-files.ts'
import { newContent } from '../../../../content/cli/new.ts'
import { checkCatalogue } from '../../../../content/lint/check.ts'

async function emptySite(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'selfcheck-new-'))
  onTestFinished(() => rm(root, { recursive: true }))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
  return root
}

it('are a quiz of three types and a guide, without an error', async () => {
  const root = await emptySite()
  expect(await newContent('quiz', 'Postgres: "indexes"', root)).toBe(0)
  expect(await newContent('guide', 'Postgres indexes', root)).toBe(0)
  const { guides, quizzes, diagnostics, sources } = await readMarkdownFiles(undefined, root)
  expect(diagnostics).toEqual([])
  expect(quizzes.map(({ title }) => title)).toEqual(['Postgres: "indexes"'])
  const [quiz] = quizzes
  expect(quiz?.questions.map(({ type }) => type)).toEqual(['single', 'number', 'truefalse'])
  const errors = checkCatalogue({ guides, quizzes }, sources).filter(
    ({ severity }) => severity === 'error',
  )
  expect(errors).toEqual([])
})

it('are an outcome quiz, without an error', async () => {
  const root = await emptySite()
  expect(await newContent('outcome-quiz', 'Which index fits?', root)).toBe(0)
  const { quizzes, diagnostics, sources } = await readMarkdownFiles(undefined, root)
  expect(diagnostics).toEqual([])
  expect(quizzes.map(({ id, kind }) => [id, kind])).toEqual([['which-index-fits', 'outcome']])
  const errors = checkCatalogue({ guides: [], quizzes }, sources).filter(
    ({ severity }) => severity === 'error',
  )
  expect(errors).toEqual([])
})

it('never replace a file', async () => {
  const root = await emptySite()
  await newContent('quiz', 'Indexes', root)
  const path = join(root, 'content/quizzes/indexes.quiz.md')
  const before = await readFile(path, 'utf8')
  expect(await newContent('quiz', 'Indexes!', root)).toBe(1)
  expect(await readFile(path, 'utf8')).toBe(before)
})

it('are of these kinds only, and have a title', async () => {
  expect(await newContent('test', 'Indexes', await emptySite())).toBe(64)
  expect(await newContent('quiz', '', await emptySite())).toBe(64)
})
