// `npm run format`: gives Markdown files of quizzes and guides their one form.
import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { formatDiagnostic } from '../lint/support/diagnostic.ts'
import {
  formatGuide,
  formatGuideTranslation,
  formatQuiz,
  formatQuizTranslation,
} from '../markdown/format.ts'
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
    console.error(`format: no file in ${path} ends in .quiz.md or .guide.md`)
  let problems = missing.length
  let changed = 0
  for (const file of new Set(found.flat())) {
    const name = relative(root, file)
    const of = await sourceOf(file)
    // The model of a typed source is not at hand: such a translation stays as it is written.
    if (of?.endsWith('.ts')) continue
    const source = await readFile(file, 'utf8')
    const text = formatted(name, source, of && (await readFile(of, 'utf8')))
    if (!text.ok) {
      problems += 1
      for (const problem of text.error) console.log(formatDiagnostic({ ...problem, file: name }))
    } else if (text.value !== source) {
      changed += 1
      if (!isCheck) await writeFile(file, text.value)
      console.log(isCheck ? `Not formatted: ${name}` : `Formatted: ${name}`)
    }
  }
  if (problems > 0) console.log(`${problems} couldn’t be formatted; correct the problems above.`)
  else if (changed === 0) console.log('All files are formatted.')
  return problems > 0 || (isCheck && changed > 0) ? 1 : 0
}

/** Of a translation: the path of what it translates, which is in the folder above. */
async function sourceOf(file: string): Promise<string | undefined> {
  const folder = dirname(file)
  if (!isTag(basename(folder))) return undefined
  const name = basename(file)
  for (const one of [name, name.replace(/\.(guide|quiz)\.md$/, '.ts')]) {
    const path = join(dirname(folder), one)
    if (await stat(path).catch(() => undefined)) return path
  }
  return undefined
}

const ENDINGS = ['.guide.md', '.quiz.md'] as const

async function filesAt(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isDirectory()) return found && ENDINGS.some((end) => path.endsWith(end)) ? [path] : []
  const names = await Promise.all(ENDINGS.map((ending) => filesUnder(path, ending)))
  return names.flat().map((name) => join(path, name))
}

/** Pictures are named from the folder of the file, which is mostly in content/. */
function formatted(name: string, source: string, of: string | undefined) {
  const folder = relative('content', dirname(name)).split(sep).join('/')
  const isGuide = name.endsWith('.guide.md')
  if (of === undefined) return isGuide ? formatGuide(source, folder) : formatQuiz(source, folder)
  const lang = basename(folder)
  return isGuide
    ? formatGuideTranslation(of, source, lang, folder)
    : formatQuizTranslation(of, source, lang, folder)
}
