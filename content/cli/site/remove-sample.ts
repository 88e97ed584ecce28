// `content -- remove-sample`: removes the files that content/cli/site/sample.json lists with a hash of their
// text. A file that has another hash is the author's and stays, and so does all that it may need: then
// nothing is removed. The list itself goes last, so that a second run finds no sample.
import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { WRONG_USAGE } from '../command.ts'
import { ROOT } from '../new.ts'
import { CATALOGUE_FILE, readSampleList, SAMPLE_LIST, textHash } from './sample-list.ts'
import { type Ask, isYes } from './terminal.ts'

const EMPTY_CATALOGUE = `// Lists the guides, quizzes and translations that are typed files. Markdown files are found without it.
import type { Catalogue } from './model/catalogue.ts'

export const catalogue: Catalogue = { guides: [], quizzes: [] }
`

interface RemoveSample {
  readonly root?: string
  /** Without being asked. */
  readonly isSure: boolean
  /** Absent: nobody can be asked. */
  readonly ask?: Ask | undefined
}

/** The exit code: 0, or 1 if the author's files stand against it, or 64 if nobody can be asked. */
export async function removeSample({ root = ROOT, isSure, ask }: RemoveSample): Promise<number> {
  const plan = await planOf(root)
  if (!plan) {
    console.log('There is no sample here; nothing was removed.')
    return 0
  }
  const { files, against, isCatalogueShipped } = plan
  if (against.length > 0) {
    console.error(against.join('\n'))
    console.error('content: nothing of the sample was removed')
    return 1
  }
  if (!isSure) {
    console.log(`These files are the sample:\n${indented(files)}`)
    if (!ask) {
      console.error('content: to remove them, run remove-sample with --yes')
      return WRONG_USAGE
    }
    if (!isYes(await ask('Remove the sample? [y/N] '))) {
      console.log('The sample stays. To remove it later: npm run content -- remove-sample')
      return 0
    }
  }
  for (const path of [...files, SAMPLE_LIST]) await rm(join(root, path))
  for (const folder of foldersOf(files)) await rmdir(join(root, folder)).catch(() => {})
  if (isCatalogueShipped) await writeFile(join(root, CATALOGUE_FILE), EMPTY_CATALOGUE)
  // Whoever was asked has just read which.
  console.log(`Removed the sample, ${files.length} files${isSure ? `:\n${indented(files)}` : '.'}`)
  if (isCatalogueShipped) console.log(`${CATALOGUE_FILE} lists nothing now.`)
  return 0
}

interface Plan {
  /** Those that are still there, without the catalogue. */
  readonly files: readonly string[]
  /** Why they cannot be removed, in sentences that name a file. */
  readonly against: readonly string[]
  readonly isCatalogueShipped: boolean
}

/** Undefined if there is no list of the sample. */
async function planOf(root: string): Promise<Plan | undefined> {
  const list = await readSampleList(root)
  if (!list) return undefined
  const hashes = new Map<string, string | undefined>()
  for (const path of list.keys()) hashes.set(path, await textHash(join(root, path)))
  const files = [...list.keys()].filter((path) => path !== CATALOGUE_FILE && hashes.get(path))
  const changed = files.filter((path) => hashes.get(path) !== list.get(path))
  const isCatalogueShipped = hashes.get(CATALOGUE_FILE) === list.get(CATALOGUE_FILE)
  const names = namesIn(files)
  const own = [
    ...(await filesIn(root, 'content/guides')),
    ...(await filesIn(root, 'content/quizzes')),
    ...(isCatalogueShipped ? [] : [CATALOGUE_FILE]),
  ].filter((path) => !list.has(path) || path === CATALOGUE_FILE)
  const naming: string[] = []
  for (const path of own) {
    const text = `${path}\n${await readFile(join(root, path), 'utf8').catch(() => '')}`
    const name = names.find((one) => text.includes(one))
    if (name !== undefined)
      naming.push(`${path} names "${name}" of the sample; take that out of it.`)
  }
  return {
    files,
    against: [
      ...changed.map(
        (path) =>
          `${path} is changed. Restore it, or keep your text in a file with a name of its own.`,
      ),
      ...naming,
    ],
    isCatalogueShipped,
  }
}

/** By these, other files import and mention the guides and quizzes. */
function namesIn(files: readonly string[]): string[] {
  const content = files.filter((path) => /^content\/(guides|quizzes)\//.test(path))
  return [...new Set(content.map((path) => basename(path).replace(/(\.guide|\.quiz)?\.\w+$/, '')))]
}

async function filesIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
}

/** Deepest first, up to the one that has others beside it. Those that are not empty stay. */
function foldersOf(files: readonly string[]): string[] {
  const folders = new Set<string>()
  for (const path of files)
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder)
  return [...folders].toSorted((one, other) => other.length - one.length)
}

const indented = (paths: readonly string[]) => paths.map((path) => `  ${path}`).join('\n')
