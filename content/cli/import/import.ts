// `content -- import`: reads question files of other systems and writes Markdown quizzes.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { counted } from '../../common/number-format.ts'
import { err, ok, type Result } from '../../common/result.ts'
import { type Converted, convert } from '../../import/convert.ts'
import { isEncoding } from '../../import/decode.ts'
import { formatOf, IMPORTERS, importerOf, unknownFormat } from '../../import/formats.ts'
import type {
  Finding,
  Imported,
  Importer,
  ImportFile,
  ImportOptions,
} from '../../import/importer.ts'
import { openFile } from '../../import/open-file.ts'
import { slugOf } from '../../markdown/slug.ts'
import { WRONG_USAGE } from '../command.ts'
import { filesUnder } from '../markdown-files.ts'
import { withAssets, writePictures } from './assets.ts'
import { type ReportedFile, reportedQuestions, reportOf } from './import-report.ts'
import { typedText } from './typed.ts'

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** Larger than any bank of questions without its videos. */
const MAX_BYTES = 200 * 2 ** 20

export interface ImportRequest {
  readonly paths: readonly string[]
  /** Reads and reports, and writes no quiz. */
  readonly isDryRun: boolean
  /** Writes a typed file, `defineQuiz(…)`, in place of Markdown. */
  readonly isTyped?: boolean
  /** Exit code 1 if anything was skipped. */
  readonly isStrict: boolean
  readonly from?: string | undefined
  readonly map?: string | undefined
  readonly encoding?: string | undefined
  readonly lang?: string | undefined
  /** A file or, for several, a folder. Absent: content/quizzes. */
  readonly out?: string | undefined
  readonly report?: string | undefined
  /** The folder for pictures. Absent: pictures/ beside the quiz. */
  readonly assets?: string | undefined
  readonly root?: string
}

/** The exit code: 0 imported, 1 something skipped with `isStrict`, 2 nothing imported. */
export async function importFiles(request: ImportRequest): Promise<number> {
  const { from, encoding, root = ROOT } = request
  if (from !== undefined && !importerOf(from)) {
    const known = IMPORTERS.map(({ id }) => id).join(', ')
    console.error(`content: there is no format "${from}"; --from takes one of ${known}`)
    return WRONG_USAGE
  }
  if (request.isTyped && request.assets !== undefined) {
    console.error(
      'content: --assets goes with Markdown; a typed file names its pictures from content/',
    )
    return WRONG_USAGE
  }
  if (encoding !== undefined && !isEncoding(encoding)) {
    console.error(`content: there is no encoding "${encoding}"; utf-8 and windows-1252 are two`)
    return WRONG_USAGE
  }
  const files: ReportedFile[] = []
  for (const path of request.paths) {
    for (const file of await filesAt(path, root)) files.push(await importFile(file, request, root))
  }
  const report = reportOf(files)
  if (request.report !== undefined) {
    await writeFile(resolve(root, request.report), `${JSON.stringify(report, null, 2)}\n`)
  }
  const { questions, skipped } = report.totals
  if (questions === 0) return 2
  return request.isStrict && skipped > 0 ? 1 : 0
}

/** A folder stands for all files in it. A path that is nothing is read, and fails by name. */
async function filesAt(path: string, root: string): Promise<string[]> {
  const found = await stat(resolve(root, path)).catch(() => undefined)
  if (!found?.isDirectory()) return [path]
  return (await filesUnder(resolve(root, path), '')).map((name) => join(path, name))
}

async function importFile(
  name: string,
  request: ImportRequest,
  root: string,
): Promise<ReportedFile> {
  const read = await readInput(resolve(root, name), name, request.encoding)
  if (!read.ok) return failed(name, undefined, read.error)
  const { from, map } = request
  const options = map === undefined ? {} : { map }
  const importer = from === undefined ? formatOf(read.value, options) : importerOf(from)
  if (!importer) return failed(name, undefined, unknownFormat(read.value))
  const imported = readSafely(importer, read.value, options)
  const id = slugOf(basename(name, extname(name)), new Set(), 'imported')
  const converted = convert(imported, {
    id,
    title: imported.title ?? titleOf(name),
    lang: request.lang ?? imported.lang ?? 'en',
    description: `Imported from ${basename(name)}.`,
  })
  const out = outOf(request, converted.quiz?.id ?? id)
  const text = request.isTyped
    ? typedText(converted, relative(root, resolve(root, out)))
    : ok(converted.markdown)
  if (!text.ok) return failed(name, importer.id, text.error)
  if (text.value !== undefined && !request.isDryRun) {
    const assets = request.assets === undefined ? undefined : resolve(root, request.assets)
    if (!(await writeQuizFile(resolve(root, out), text.value, imported, assets))) {
      const reason = `${out} is there already, and nothing was written. Name another file with --out.`
      return failed(name, importer.id, { code: 'file-exists', line: 1, reason })
    }
  }
  const { skipped, warnings } = converted
  for (const finding of skipped) print(name, 'skipped', finding)
  for (const finding of warnings) print(name, 'warning', finding)
  console.log(summaryOf(name, converted))
  if (text.value !== undefined) {
    console.log(`${request.isDryRun ? 'Would write' : 'Written'}: ${out}`)
    if (request.isTyped)
      console.log('List it in content/catalogue.ts, which finds no typed file by itself.')
  }
  return {
    file: name,
    format: importer.id,
    ...(text.value !== undefined && { out }),
    questions: reportedQuestions(converted),
    skipped,
    warnings,
  }
}

async function readInput(
  path: string,
  name: string,
  encoding: string | undefined,
): Promise<Result<ImportFile, Finding>> {
  const found = await stat(path).catch(() => undefined)
  if (!found?.isFile()) return err({ code: 'no-file', line: 1, reason: 'there is no such file.' })
  if (found.size > MAX_BYTES)
    return err({ code: 'too-large', line: 1, reason: 'it is larger than 200 MB. Split it.' })
  const bytes = new Uint8Array(await readFile(path))
  return ok(await openFile(name, bytes, encoding))
}

/** A fault of an importer costs the file and no other. */
function readSafely(importer: Importer, file: ImportFile, options: ImportOptions): Imported {
  try {
    return importer.read(file, options)
  } catch (error) {
    const reason = `reading ${importer.title} failed, which is a mistake of the importer: ${String(error)}. Please report it.`
    return { drafts: [], warnings: [], skipped: [{ code: 'internal', line: 1, reason }] }
  }
}

function failed(file: string, format: string | undefined, finding: Finding): ReportedFile {
  print(file, 'error', finding)
  return { file, ...(format && { format }), questions: [], skipped: [finding], warnings: [] }
}

function print(file: string, severity: string, finding: Finding): void {
  const { line, column, inside, code, question, reason } = finding
  const place = [inside ? `${file}!${inside}` : file, line, ...(column ? [column] : [])].join(':')
  const about = question === undefined ? '' : `question "${question}": `
  console.log(`${place}  ${severity}  ${code}  ${about}${reason}`)
}

function summaryOf(file: string, { questions, skipped, warnings }: Converted): string {
  const types = Object.entries(Object.groupBy(questions, ({ question }) => question.type))
  const counts = types.map(([type, list]) => `${list?.length} ${type}`).join(', ')
  const all = questions.length + skipped.length
  return `${file}: ${counted(all, 'question')}, ${questions.length} imported${counts && ` (${counts})`}, ${skipped.length} skipped, ${counted(warnings.length, 'warning')}`
}

function titleOf(name: string): string {
  const words = basename(name, extname(name)).replaceAll(/[-_]+/g, ' ').trim()
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` || 'Imported questions'
}

function outOf({ out, paths, isTyped }: ImportRequest, id: string): string {
  const name = isTyped ? `${id}.ts` : `${id}.quiz.md`
  if (out === undefined) return `content/quizzes/${name}`
  return extname(out) === extname(name) && paths.length === 1 ? out : join(out, name)
}

/** False if there is such a file already. */
async function writeQuizFile(
  path: string,
  markdown: string,
  { pictures = [] }: Imported,
  assets: string | undefined,
) {
  const text = assets === undefined ? markdown : withAssets(markdown, pictures, path, assets)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text, { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
  await writePictures(pictures, path, assets)
  return true
}
