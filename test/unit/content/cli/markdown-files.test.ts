// Markdown files of a site: found by themselves, with their problems, and ids written into them.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readMarkdownFiles, writeIds } from '../../../../content/cli/markdown-files.ts'
import { checkCatalogue } from '../../../../content/lint/check.ts'
import { readQuiz } from '../../../../content/markdown/read-quiz.ts'

const GUIDE = '---\ntitle: Trees\n---\n\n## The B-tree\n\nIt is one.\n'
const QUIZ =
  '---\ntitle: Trees\nguide: trees\n---\n\n## Is it *so*? {section=the-b-tree}\n\n- [x] Yes\n- [ ] No {pinned}\n'

async function siteOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'selfcheck-site-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

it('are found in subfolders, and a quiz finds the guide that it names', async () => {
  const root = await siteOf({
    'content/guides/trees.guide.md': GUIDE,
    'content/quizzes/databases/index-basics.quiz.md': QUIZ,
    'content/quizzes/notes.md': 'No quiz.',
  })
  const { guides, quizzes, diagnostics } = await readMarkdownFiles(undefined, root)
  expect(guides.map(({ id }) => id)).toEqual(['trees'])
  expect(quizzes.map(({ id, guide }) => [id, guide?.id])).toEqual([['index-basics', 'trees']])
  expect(diagnostics).toEqual([])
})

it('are none where the folders are missing', async () => {
  const { guides, quizzes } = await readMarkdownFiles(undefined, await siteOf({ 'README.md': '' }))
  expect([...guides, ...quizzes]).toEqual([])
})

it('have their problems with file, line and column', async () => {
  const root = await siteOf({ 'content/quizzes/half.quiz.md': '---\ntitle: T\n---\n\n## Which?\n' })
  const { diagnostics } = await readMarkdownFiles(undefined, root)
  expect(diagnostics).toEqual([
    expect.objectContaining({
      file: 'content/quizzes/half.quiz.md',
      line: 5,
      column: 1,
      severity: 'error',
      code: 'no-answer',
    }),
  ])
})

it('get the ids that they lack, and stay as they are after that', async () => {
  const path = 'content/quizzes/index-basics.quiz.md'
  const root = await siteOf({ 'content/guides/trees.guide.md': GUIDE, [path]: QUIZ })
  const both = ['content/guides/trees.guide.md', path]
  expect(await writeIds(true, root)).toEqual(both)
  expect(await readFile(join(root, path), 'utf8')).toBe(QUIZ)
  expect(await writeIds(false, root)).toEqual(both)
  const text = await readFile(join(root, path), 'utf8')
  expect(text).toContain('## Is it *so*? {#is-it-so section=the-b-tree}')
  expect(text).toContain('- [x] Yes {#yes}\n- [ ] No {#no pinned}')
  expect(await writeIds(false, root)).toEqual([])
})

describe('a file in a folder named by a language', () => {
  const translation = (title: string) =>
    `---\ntitle: ${title}\n---\n\n## ¿Es así? {#is-it-so}\n\n- [ ] Sí {#yes}\n- [ ] No {#no}\n`

  it('is a translation of the file above with the same id, or else a quiz of its own', async () => {
    const root = await siteOf({
      'content/guides/trees.guide.md': GUIDE,
      'content/guides/es/trees.guide.md': '---\ntitle: Árboles\n---\n\n## El árbol B\n\nEs uno.\n',
      'content/quizzes/databases/trees.quiz.md': QUIZ,
      'content/quizzes/databases/es/trees.quiz.md': translation('Árboles'),
      'content/quizzes/es/other.quiz.md': QUIZ,
      'content/quizzes/typed.ts': '',
      'content/quizzes/es/typed.quiz.md': translation('A mano'),
    })
    const typed = readQuiz('typed', QUIZ.replace('guide: trees\n', ''), new Map()).value
    const { quizzes, translations, diagnostics } = await readMarkdownFiles(
      { guides: [], quizzes: typed ? [typed] : [] },
      root,
    )
    expect(diagnostics).toEqual([])
    expect(quizzes.map(({ id }) => id)).toEqual(['trees', 'other'])
    expect(translations.map(({ source, texts }) => [source.id, texts.lang, texts.title])).toEqual([
      ['trees', 'es', 'Árboles'],
      ['trees', 'es', 'Árboles'],
      ['typed', 'es', 'A mano'],
    ])
  })

  it('has the findings about it, at its line', async () => {
    const path = 'content/quizzes/es/trees.quiz.md'
    const root = await siteOf({
      'content/guides/trees.guide.md': GUIDE,
      'content/quizzes/trees.quiz.md': QUIZ,
      [path]: translation('Árboles').replace('- [ ] No {#no}\n', ''),
    })
    const { sources, diagnostics, ...catalogue } = await readMarkdownFiles(undefined, root)
    expect(diagnostics).toEqual([])
    const found = checkCatalogue(catalogue, sources).find(({ code }) => code === 'untranslated')
    expect(found).toMatchObject({ file: path, line: 5, column: 13 })
  })
})
