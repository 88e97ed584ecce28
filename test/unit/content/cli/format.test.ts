// Formatting the files of a site: all of them, one file or one folder, or only looking.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished, vi } from 'vitest'
import { formatFiles } from '../../../../content/cli/format.ts'

const QUIZ = 'content/quizzes/trees/basics.quiz.md'
const GUIDE = 'content/guides/trees.guide.md'
const FILES = {
  [QUIZ]:
    '---\ntitle: Trees # short\n---\n\n## Is it *so*?\n\n![A tree](tree.svg)\n\n* [x] Yes\n* [ ] No\n',
  [GUIDE]: '---\ntitle: Trees\nlang: en\n---\n\n## The B-tree {#btree}\n\nIt is one.\n',
}
const FORMATTED =
  '---\ntitle: Trees # short\nlang: en\n---\n\n## Is it *so*? {#is-it-so}\n\n![A tree](tree.svg)\n\n- [x] Yes {#yes}\n- [ ] No {#no}\n'

async function siteOf(files: Readonly<Record<string, string>>) {
  const root = await mkdtemp(join(tmpdir(), 'selfcheck-format-'))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
  return {
    root,
    read: (path: string) => readFile(join(root, path), 'utf8'),
    lines: () => [...said.mock.calls, ...warned.mock.calls].map(([line]) => String(line)),
  }
}

it('writes the files that are not in form, and names them', async () => {
  const { root, read, lines } = await siteOf(FILES)
  expect(await formatFiles({ isCheck: false, root })).toBe(0)
  expect(await read(QUIZ)).toBe(FORMATTED)
  expect(await read(GUIDE)).toBe(FILES[GUIDE])
  expect(lines()).toEqual([`Formatted: ${QUIZ}`])
  expect(await formatFiles({ isCheck: true, root })).toBe(0)
})

it('only names them with --check, and ends with 1', async () => {
  const { root, read, lines } = await siteOf(FILES)
  expect(await formatFiles({ isCheck: true, root })).toBe(1)
  expect(await read(QUIZ)).toBe(FILES[QUIZ])
  expect(lines()).toEqual([`Not formatted: ${QUIZ}`])
})

it.each(['content/quizzes/trees', QUIZ])('takes a path: %s', async (path) => {
  const { root, read } = await siteOf(FILES)
  expect(await formatFiles({ isCheck: false, root, paths: [path] })).toBe(0)
  expect(await read(QUIZ)).toBe(FORMATTED)
})

it('says that there is nothing at a path', async () => {
  const { root, lines } = await siteOf(FILES)
  expect(await formatFiles({ isCheck: false, root, paths: ['README.md'] })).toBe(1)
  expect(lines().join()).toContain('no file in README.md')
})

it('leaves a file with problems as it is, and names them with line and column', async () => {
  const half = '---\ntitle: T\n---\n\n## Which?\n\n<!-- later -->\n'
  const { root, read, lines } = await siteOf({ [QUIZ]: half })
  expect(await formatFiles({ isCheck: false, root })).toBe(1)
  expect(await read(QUIZ)).toBe(half)
  expect(lines()[0]).toContain(`${QUIZ}:5:1`)
})

it('formats translations with what they translate, twice to the same', async () => {
  const es = 'content/quizzes/trees/es/basics.quiz.md'
  const guide = 'content/guides/es/trees.guide.md'
  const typed = 'content/quizzes/es/typed.quiz.md'
  const own = 'content/quizzes/es/own.quiz.md'
  const loose = '---\ntitle: Árboles # corto\n---\n\n## ¿Es *así*?\n\n* [x] Sí\n* [ ] No\n'
  const { root, read, lines } = await siteOf({
    ...FILES,
    [es]: loose,
    [guide]: '---\ntitle: Árboles\nlang: es\n---\n\n## El árbol B {#btree}\n\nEs __uno__.\n',
    'content/quizzes/typed.ts': '',
    [typed]: loose,
    // In a folder of a language, and no translation: nothing has its name in the folder above.
    [own]: loose,
  })
  expect(await formatFiles({ isCheck: false, root })).toBe(0)
  expect(await read(own)).toContain('## ¿Es *así*? {#es-asi}')
  const once = await read(es)
  expect(once).toBe(
    '---\ntitle: Árboles # corto\nlang: es\n---\n\n## ¿Es *así*? {#is-it-so}\n\n- [x] Sí {#yes}\n- [ ] No {#no}\n',
  )
  expect(await read(guide)).toContain('Es **uno**.')
  expect(await read(typed)).toBe(loose)
  expect(lines()).toEqual(expect.arrayContaining([`Formatted: ${es}`, `Formatted: ${guide}`]))
  expect(await formatFiles({ isCheck: true, root })).toBe(0)
  expect(await read(es)).toBe(once)
})
