// Finds the Markdown files of the site by themselves: `*.guide.md` in content/guides/ and `*.quiz.md`
// in content/quizzes/, subfolders included. The id is the name of the file without its ending.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Diagnostic } from '../lint/support/diagnostic.ts'
import type { Sources } from '../lint/support/locate.ts'
import { withIds } from '../markdown/ids.ts'
import { readGuide } from '../markdown/read-guide.ts'
import { type ReadFile, readQuiz } from '../markdown/read-quiz.ts'
import type { Guide } from '../model/guide.ts'
import type { Quiz } from '../model/quiz.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

interface MarkdownContent {
  readonly guides: readonly Guide[]
  readonly quizzes: readonly Quiz[]
  readonly diagnostics: readonly Diagnostic[]
  /** Each file with its ids at its headings, so that a finding finds its line. */
  readonly sources: Sources
  /** The files in which something has no id yet, with all ids in them. */
  readonly withoutIds: readonly { readonly path: string; readonly text: string }[]
}

/** `typedGuides` are those of typed files, which a quiz in Markdown may name as well. */
export async function readMarkdownFiles(
  typedGuides: readonly Guide[] = [],
  root: string = ROOT,
): Promise<MarkdownContent> {
  const guides = (await filesIn(root, 'content/guides', '.guide.md')).map((file) => {
    return { ...file, read: readGuide(file.id, file.source, folderOf(file)) }
  })
  const byId = new Map(
    [...typedGuides, ...guides.flatMap(({ read }) => read.value ?? [])].map((one) => [one.id, one]),
  )
  const quizzes = (await filesIn(root, 'content/quizzes', '.quiz.md')).map((file) => {
    return { ...file, read: readQuiz(file.id, file.source, byId, folderOf(file)) }
  })
  const all: readonly ReadMarkdown<Guide | Quiz>[] = [...guides, ...quizzes]
  return {
    guides: guides.flatMap(({ read }) => read.value ?? []),
    quizzes: quizzes.flatMap(({ read }) => read.value ?? []),
    diagnostics: all.flatMap(({ path, read }) =>
      read.problems.map((problem) => ({ ...problem, file: path })),
    ),
    sources: Object.fromEntries(all.map((file) => [file.path, withIdsAtHeadings(file)])),
    withoutIds: all.flatMap(({ path, source, read }) =>
      read.missingIds.length === 0 ? [] : [{ path, text: withIds(source, read.missingIds) }],
    ),
  }
}

interface MarkdownFile {
  readonly id: string
  /** From the root of the repository. */
  readonly path: string
  readonly source: string
}

/** From content/. */
const folderOf = ({ path }: MarkdownFile) => dirname(path).replace(/^content\//, '')

type ReadMarkdown<T> = MarkdownFile & { readonly read: ReadFile<T> }

async function filesIn(root: string, folder: string, ending: string): Promise<MarkdownFile[]> {
  // A site may have deleted the folder.
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => [])
  return Promise.all(
    names
      .filter((name) => name.endsWith(ending))
      .toSorted()
      .map(async (name) => ({
        id: basename(name, ending),
        path: `${folder}/${name}`,
        source: await readFile(join(root, folder, name), 'utf8'),
      })),
  )
}

/** For rules, which look for an id in the text of its file. */
function withIdsAtHeadings({ source, read }: ReadMarkdown<unknown>): string {
  const ids = new Map([...read.lines].map(([id, line]) => [line, id]))
  return source
    .split('\n')
    .map((text, index) => (ids.has(index + 1) ? `${text} {#${ids.get(index + 1)}}` : text))
    .join('\n')
}

/**
 * Writes ids into the Markdown files where their authors gave none, so that later edits of the
 * words lose no progress. Gives the files that change; with `isDryRun` it writes none.
 */
export async function writeIds(isDryRun: boolean, root: string = ROOT): Promise<string[]> {
  const { withoutIds } = await readMarkdownFiles([], root)
  if (!isDryRun) for (const { path, text } of withoutIds) await writeFile(join(root, path), text)
  return withoutIds.map(({ path }) => path)
}
