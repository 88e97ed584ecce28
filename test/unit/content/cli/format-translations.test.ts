// Formatting of translations: they can be read only with their source, so they stay as they are.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { formatFiles } from '../../../../content/cli/format.ts'

const QUIZ = '---\ntitle: T\n---\n\n## Q\n\n= 1\n'
const BANDS = '---\ntitle: T\nbands: [{ title: Uno, text: Uno. }]\n---\n\n## Q {#q}\n\n= 1\n'

it('leaves a translation alone, and formats a quiz of its own in a folder of a language', async () => {
  const root = await mkdtemp(join(tmpdir(), 'selfcheck-format-'))
  onTestFinished(() => rm(root, { recursive: true }))
  vi.spyOn(console, 'log').mockImplementation(() => {})
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
  const files = {
    'content/quizzes/one.quiz.md': QUIZ,
    'content/quizzes/es/one.quiz.md': BANDS,
    'content/quizzes/typed.ts': '',
    'content/quizzes/es/typed.quiz.md': BANDS,
    'content/quizzes/es/own.quiz.md': QUIZ,
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  expect(await formatFiles({ isCheck: false, root })).toBe(0)
  const textOf = (path: string) => readFile(join(root, path), 'utf8')
  expect(await textOf('content/quizzes/es/one.quiz.md')).toBe(BANDS)
  expect(await textOf('content/quizzes/es/typed.quiz.md')).toBe(BANDS)
  expect(await textOf('content/quizzes/es/own.quiz.md')).toContain('## Q {#q}')
})
