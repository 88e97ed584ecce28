// Markdown files that look like content and that the site never reads, because of their name or their
// folder: their author would wait for a quiz that never comes.
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Diagnostic } from '../../lint/support/diagnostic.ts'

const ENDINGS = { 'content/quizzes': '.quiz.md', 'content/guides': '.guide.md' } as const
const FOLDERS = ['content', 'content/quizzes', 'content/guides'] as const
/** Every quiz and guide begins with its title between such lines. Notes of an author seldom do. */
const FRONT_MATTER = /^\uFEFF?---\r?\n/

/** A warning for each. `root` is that of the repository. */
export async function findUnread(root: string): Promise<Diagnostic[]> {
  const paths = await Promise.all(FOLDERS.map((folder) => markdownIn(root, folder)))
  const unread = paths.flat().filter((path) => !isRead(path))
  const texts = await Promise.all(unread.map((path) => readFile(join(root, path), 'utf8')))
  return unread
    .filter((_, at) => FRONT_MATTER.test(texts[at] ?? ''))
    .map((file) => ({
      severity: 'warning',
      code: 'unread-file',
      message: `the site doesn’t read this file; it reads content/quizzes/NAME.quiz.md and content/guides/NAME.guide.md; rename it to ${wantedName(file)}, or move it out of content/`,
      file,
    }))
}

/** From the root, in order. In `content` itself without its folders, which have documents too. */
async function markdownIn(root: string, folder: (typeof FOLDERS)[number]): Promise<string[]> {
  const recursive = folder !== 'content'
  // A site may have deleted the folder.
  const names = await readdir(join(root, folder), { recursive }).catch(() => [])
  return names
    .filter((name) => /\.(md|markdown)$/i.test(name))
    .map((name) => `${folder}/${name}`)
    .toSorted()
}

const isRead = (path: string) =>
  Object.entries(ENDINGS).some(([folder, ending]) => isIn(folder, path) && path.endsWith(ending))

const isIn = (folder: string, path: string) => path.startsWith(`${folder}/`)

/** In the folder in which it stands, but for a name that says what it is. */
function wantedName(path: string): string {
  const name = basename(path)
  const isGuide =
    /\.guide\./i.test(name) || (isIn('content/guides', path) && !/\.quiz\./i.test(name))
  const folder = isGuide ? 'content/guides' : 'content/quizzes'
  const [id] = name.split('.')
  return `${isIn(folder, path) ? dirname(path) : folder}/${id}${ENDINGS[folder]}`
}
