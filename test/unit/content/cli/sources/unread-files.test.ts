// Content whose file the site does not read is reported, and what is no content is left alone.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findUnread } from '../../../../../content/cli/sources/unread-files.ts'

const QUIZ = '---\ntitle: Bread\n---\n\n## Does it rise?\n\n- [x] Yes\n- [ ] No\n'

async function unreadIn(files: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), 'selfcheck-unread-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return findUnread(root)
}

it.each([
  ['content/quizzes/bread.md', 'content/quizzes/bread.quiz.md'],
  ['content/quizzes/bread.quiz.MD', 'content/quizzes/bread.quiz.md'],
  ['content/quizzes/bread.markdown', 'content/quizzes/bread.quiz.md'],
  ['content/quizzes/loaves/bread.md', 'content/quizzes/loaves/bread.quiz.md'],
  ['content/quizzes/es/bread.md', 'content/quizzes/es/bread.quiz.md'],
  ['content/guides/bread.md', 'content/guides/bread.guide.md'],
  ['content/guides/bread.quiz.md', 'content/quizzes/bread.quiz.md'],
  ['content/quizzes/bread.guide.md', 'content/guides/bread.guide.md'],
  ['content/bread.quiz.md', 'content/quizzes/bread.quiz.md'],
  ['content/bread.md', 'content/quizzes/bread.quiz.md'],
])('%s is reported, and where it would be read', async (path, wanted) => {
  const [only, ...more] = await unreadIn({ [path]: QUIZ })
  expect(only).toMatchObject({ severity: 'warning', code: 'unread-file', file: path })
  expect(only?.message).toContain(`rename it to ${wanted}, `)
  expect(more).toEqual([])
})

it('a file that begins with a byte order mark or has the line breaks of Windows is reported', async () => {
  const text = `\uFEFF${QUIZ.replaceAll('\n', '\r\n')}`
  expect(await unreadIn({ 'content/quizzes/bread.md': text })).toHaveLength(1)
})

it('content that is read, notes, documents and templates are left alone', async () => {
  const found = await unreadIn({
    'content/quizzes/bread.quiz.md': QUIZ,
    'content/guides/es/bread.guide.md': QUIZ,
    'content/quizzes/README.md': '# What stands here\n',
    'content/quizzes/bread.ts': QUIZ,
    'content/docs/embed.md': QUIZ,
    'content/templates/quiz.md': QUIZ,
    'bread.md': QUIZ,
  })
  expect(found).toEqual([])
})

it('a site without these folders has none', async () => {
  expect(await unreadIn({ 'README.md': '# Selfcheck\n' })).toEqual([])
})
