// Finds the Markdown files of the site by themselves: `*.guide.md` in content/guides/ and `*.quiz.md`
// in content/quizzes/, subfolders included. The id is the name of the file without its ending. A file
// in a folder named by a language is a translation of the one with its id in the folder above.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '../lint/support/diagnostic.ts'
import type { Sources } from '../lint/support/locate.ts'
import { withIds, withIdsAtHeadings } from '../markdown/ids.ts'
import { readGuide } from '../markdown/read-guide.ts'
import { type ReadFile, readQuiz } from '../markdown/read-quiz.ts'
import { type MarkdownFile, translationsIn } from '../markdown/translation/files.ts'
import { readGuideTranslation } from '../markdown/translation/read-guide.ts'
import { readQuizTranslation } from '../markdown/translation/read-quiz.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Guide } from '../model/guide.ts'
import type { Quiz } from '../model/quiz.ts'
import type { Translation } from '../model/translation.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

interface MarkdownContent {
  readonly guides: readonly Guide[]
  readonly quizzes: readonly Quiz[]
  readonly translations: readonly Translation[]
  readonly diagnostics: readonly Diagnostic[]
  /** Each file with its ids at its headings, so that a finding finds its line. */
  readonly sources: Sources
  /** The files in which something has no id yet, with all ids in them. */
  readonly withoutIds: readonly { readonly path: string; readonly text: string }[]
}

/** Content of typed files: quizzes in Markdown may name its guides, and translate all of it. */
type Typed = Pick<Catalogue, 'guides' | 'quizzes'>

export async function readMarkdownFiles(
  typed: Typed = { guides: [], quizzes: [] },
  root: string = ROOT,
): Promise<MarkdownContent> {
  const guideFiles = await filesIn(root, 'content/guides', '.guide.md')
  const quizFiles = await filesIn(root, 'content/quizzes', '.quiz.md')
  const guideTags = translationsIn(guideFiles, await pathsIn(root, 'content/guides', '.ts'))
  const quizTags = translationsIn(quizFiles, await pathsIn(root, 'content/quizzes', '.ts'))
  const guides = readEach(guideFiles, guideTags, (file) =>
    readGuide(file.id, file.source, folderOf(file)),
  )
  const byId = new Map(
    [...typed.guides, ...guides.flatMap(({ read }) => read.value ?? [])].map((one) => [
      one.id,
      one,
    ]),
  )
  const quizzes = readEach(quizFiles, quizTags, (file) =>
    readQuiz(file.id, file.source, byId, folderOf(file)),
  )
  const translations = [
    ...[...guideTags].flatMap(([file, { tag, of }]) => {
      const value = of ? readOf(guides, of) : typed.guides.find(({ id }) => id === file.id)
      return value
        ? [{ ...file, read: readGuideTranslation(value, file.source, tag, folderOf(file)) }]
        : []
    }),
    ...[...quizTags].flatMap(([file, { tag, of }]) => {
      const value = of ? readOf(quizzes, of) : typed.quizzes.find(({ id }) => id === file.id)
      const parts = quizzes.find(({ path }) => path === of?.path)?.read.parts
      const source = value && { value, ...(parts && { parts }) }
      return source
        ? [{ ...file, read: readQuizTranslation(source, file.source, tag, folderOf(file)) }]
        : []
    }),
  ]
  const all: readonly ReadMarkdown<Guide | Quiz | Translation>[] = [
    ...guides,
    ...quizzes,
    ...translations,
  ]
  return {
    guides: guides.flatMap(({ read }) => read.value ?? []),
    quizzes: quizzes.flatMap(({ read }) => read.value ?? []),
    translations: translations.flatMap(({ read }) => read.value ?? []),
    diagnostics: all.flatMap(({ path, read }) =>
      read.problems.map((problem) => ({ ...problem, file: path })),
    ),
    sources: Object.fromEntries(
      all.map(({ path, source, read }) => [path, withIdsAtHeadings(source, read.lines)]),
    ),
    withoutIds: all.flatMap(({ path, source, read }) =>
      read.missingIds.length === 0 ? [] : [{ path, text: withIds(source, read.missingIds) }],
    ),
  }
}

/** From content/. */
const folderOf = ({ path }: MarkdownFile) => dirname(path).replace(/^content\//, '')

type ReadMarkdown<T> = MarkdownFile & { readonly read: ReadFile<T> }

function readEach<T>(
  files: readonly MarkdownFile[],
  translations: ReadonlyMap<MarkdownFile, unknown>,
  read: (file: MarkdownFile) => ReadFile<T>,
): ReadMarkdown<T>[] {
  return files
    .filter((file) => !translations.has(file))
    .map((file) => ({ ...file, read: read(file) }))
}

const readOf = <T>(list: readonly ReadMarkdown<T>[], { path }: MarkdownFile) =>
  list.find((one) => one.path === path)?.read.value

async function filesIn(root: string, folder: string, ending: string): Promise<MarkdownFile[]> {
  const paths = await pathsIn(root, folder, ending)
  return Promise.all(
    paths.map(async (path) => ({
      id: basename(path, ending),
      path,
      source: await readFile(join(root, path), 'utf8'),
    })),
  )
}

/** From the root, in order. */
async function pathsIn(root: string, folder: string, ending: string): Promise<string[]> {
  const names = await filesUnder(join(root, folder), ending)
  return names.map((name) => `${folder}/${name}`)
}

/** Subfolders included. A site may have deleted the folder. */
export async function filesUnder(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  return names.filter((name) => name.endsWith(ending)).toSorted()
}

/**
 * Writes ids into the Markdown files where their authors gave none, so that later edits of the
 * words lose no progress. Gives the files that change; with `isDryRun` it writes none.
 */
export async function writeIds(
  isDryRun: boolean,
  root: string = ROOT,
  typed?: Typed,
): Promise<string[]> {
  const { withoutIds } = await readMarkdownFiles(typed, root)
  if (!isDryRun) for (const { path, text } of withoutIds) await writeFile(join(root, path), text)
  return withoutIds.map(({ path }) => path)
}
