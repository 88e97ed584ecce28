// `npm run format`: gives Markdown files of quizzes and guides their one form.
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatDiagnostic } from '../lint/support/diagnostic.ts'
import { formatGuide, formatQuiz } from '../markdown/format.ts'
import { isTag } from '../markdown/translation/files.ts'
import { filesUnder } from './markdown-files.ts'

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

interface FormatOptions {
  /** Names the files that are not formatted, and writes none. */
  readonly isCheck: boolean
  /** Files, and folders to look into. Absent: the quizzes and guides of the site. */
  readonly paths?: readonly string[]
  readonly root?: string
}

/** The exit code: 1 if a file cannot be read, or if one is not formatted and `isCheck`. */
export async function formatFiles({
  isCheck,
  paths = [],
  root = ROOT,
}: FormatOptions): Promise<number> {
  const wanted = paths.length > 0 ? paths : ['content/guides', 'content/quizzes']
  const found = await Promise.all(wanted.map((path) => filesAt(resolve(root, path))))
  const missing = wanted.filter((_, index) => paths.length > 0 && found[index]?.length === 0)
  for (const path of missing)
    console.error(`format: there is no file in ${path} that ends in .quiz.md or .guide.md`)
  let problems = missing.length
  let changed = 0
  for (const file of new Set(found.flat())) {
    const name = relative(root, file)
    // It can be read only with its source, and stays as its author wrote it.
    if (await isTranslation(file)) continue
    const source = await readFile(file, 'utf8')
    const text = formatted(name, source)
    if (!text.ok) {
      problems += 1
      for (const problem of text.error) console.log(formatDiagnostic({ ...problem, file: name }))
    } else if (text.value !== source) {
      changed += 1
      if (!isCheck) await writeFile(file, text.value)
      console.log(isCheck ? `Not formatted: ${name}` : `Formatted: ${name}`)
    }
  }
  if (problems > 0) console.log(`${problems} could not be formatted; correct what is named above.`)
  else if (changed === 0) console.log('All files are formatted.')
  return problems > 0 || (isCheck && changed > 0) ? 1 : 0
}

async function isTranslation(file: string): Promise<boolean> {
  const folder = dirname(file)
  if (!isTag(basename(folder))) return false
  const name = basename(file)
  const sources = [name, name.replace(/\.(guide|quiz)\.md$/, '.ts')]
  const found = await Promise.all(
    sources.map((one) => stat(join(dirname(folder), one)).catch(() => undefined)),
  )
  return found.some((one) => one !== undefined)
}

const ENDINGS = ['.guide.md', '.quiz.md'] as const

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isDirectory()) return found && ENDINGS.some((end) => path.endsWith(end)) ? [path] : []
  const names = await Promise.all(ENDINGS.map((ending) => filesUnder(path, ending)))
  return names.flat().map((name) => join(path, name))
}

/** Pictures are named from the folder of the file, which is mostly in content/. */
function formatted(name: string, source: string) {
  const folder = relative('content', dirname(name)).split(sep).join('/')
  return name.endsWith('.guide.md') ? formatGuide(source, folder) : formatQuiz(source, folder)
}
