// `content -- import`: reads question files of other systems and writes quizzes.
import { basename, dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ok } from '../../common/result.ts'
import { type Converted, convert } from '../../import/convert.ts'
import { formatOf, importerOf, unknownFormat } from '../../import/formats.ts'
import type {
  Finding,
  Imported,
  Importer,
  ImportFile,
  ImportOptions,
} from '../../import/importer.ts'
import { slugOf } from '../../markdown/slug.ts'
import { WRONG_USAGE } from '../command.ts'
import { type Unwritten, writeOutput } from '../output.ts'
import { type ImportReport, type ReportedFile, reportedQuestions } from './import-report.ts'
import { filesAt, readInput, withPicturesBeside } from './inputs.ts'
import { print, printConverted } from './messages.ts'
import { outOf, pictureFiles, picturePlace } from './outputs.ts'
import { openReport, type ReportFile } from './report-file.ts'
import { type ImportRequest, wrongUsage } from './request.ts'
import { typedText } from './typed.ts'

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

/** The request, with what all its files share. */
interface Run extends ImportRequest {
  readonly root: string
  readonly reportFile?: ReportFile
  /** In a dry run, the files that would be there. */
  readonly planned?: Map<string, string | Uint8Array>
}

type Counts = Omit<ImportReport['totals'], 'files'>

/** The exit code: 0 imported, 1 something skipped with `isStrict`, 2 nothing imported. */
export async function importFiles(request: ImportRequest): Promise<number> {
  const { paths, root = ROOT, isDryRun, isStrict } = request
  const files = (await Promise.all(paths.map((path) => filesAt(path, root)))).flat()
  const wrong = await wrongUsage(request, files.length, root)
  if (wrong !== undefined) {
    console.error(`content: ${wrong}`)
    return WRONG_USAGE
  }
  if (files.length === 0) console.error(`content: there is no file in ${paths.join(', ')}`)
  const report =
    request.report === undefined ? undefined : await openReport(resolve(root, request.report))
  if (report && !report.ok) return unreported(request, report.error)
  const run: Run = {
    ...request,
    root,
    ...(report && { reportFile: report.value }),
    ...(isDryRun && { planned: new Map() }),
  }
  const totals = { files: files.length, questions: 0, skipped: 0, warnings: 0 }
  for (const file of files) {
    const counts = await importFile(file, run)
    for (const name of ['questions', 'skipped', 'warnings'] as const) totals[name] += counts[name]
  }
  if (totals.questions > 0 && !isDryRun)
    console.log('Next: "npm run content -- check" names what is still weak.')
  const ended = await report?.value.end(totals)
  if (ended && !ended.ok) return unreported(request, ended.error)
  if (totals.questions === 0) return 2
  return isStrict && totals.skipped > 0 ? 1 : 0
}

function unreported({ report }: ImportRequest, reason: string): number {
  console.error(`content: the report ${report} was not written: ${reason}`)
  return 2
}

async function importFile(name: string, run: Run): Promise<Counts> {
  const { root, from, map, lang, encoding, isTyped, isDryRun, reportFile, planned } = run
  const path = resolve(root, name)
  const read = await readInput(path, name, encoding)
  if (!read.ok) return failed(name, run, read.error)
  const options = map === undefined ? {} : { map }
  const importer = from === undefined ? formatOf(read.value, options) : importerOf(from)
  if (!importer) return failed(name, run, unknownFormat(read.value))
  const opened = await withPicturesBeside(readSafely(importer, read.value, options), path)
  const imported = inLanguage(opened, lang)
  const id = slugOf(nameOf(name), new Set(), 'imported')
  const out = outOf(run, imported.quiz?.id || id)
  const place = picturePlace(run, out)
  const converted = convert(imported, {
    id,
    title: imported.title ?? titleOf(name),
    lang: imported.lang ?? 'en',
    description: `Imported from ${basename(name)}.`,
    ...(place && { picturePlace: place }),
  })
  if (converted.questions.length + converted.skipped.length === 0)
    return failed(name, run, noQuestions(importer), importer.id)
  const text = isTyped
    ? typedText(converted, relative(root, resolve(root, out)))
    : ok(converted.markdown)
  if (!text.ok) return failed(name, run, text.error, importer.id)
  if (text.value !== undefined) {
    const quiz = resolve(root, out)
    const beside = pictureFiles(imported.pictures ?? [], quiz, place)
    const output = { path: quiz, content: text.value, replaces: false, beside }
    const written = await writeOutput(output, planned)
    if (!written.ok) return failed(name, run, unwritten(written.error, root), importer.id)
  }
  printConverted(name, converted)
  if (text.value !== undefined) {
    console.log(`${isDryRun ? 'Would write' : 'Written'}: ${out}`)
    const note = noteOn(out, isTyped)
    if (note) console.log(note)
  }
  const { skipped, warnings } = converted
  await reportFile?.add({
    file: name,
    format: importer.id,
    ...(text.value !== undefined && { out }),
    questions: reportedQuestions(converted),
    skipped,
    warnings,
  })
  return countsOf(converted)
}

const countsOf = ({
  questions,
  skipped,
  warnings,
}: Pick<Converted, 'skipped' | 'warnings'> & {
  readonly questions: readonly unknown[]
}): Counts => {
  return { questions: questions.length, skipped: skipped.length, warnings: warnings.length }
}

const noQuestions = ({ title }: Importer): Finding => {
  const reason = `there is no question of ${title} in it. Is it in another format?`
  return { code: 'no-questions', line: 1, reason }
}

/** What the author says goes before what the file says. */
const inLanguage = (imported: Imported, lang: string | undefined): Imported => {
  const { quiz } = imported
  return lang === undefined
    ? imported
    : { ...imported, lang, ...(quiz && { quiz: { ...quiz, lang } }) }
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

async function failed(
  file: string,
  { reportFile }: Run,
  finding: Finding,
  format?: string,
): Promise<Counts> {
  print(file, 'error', finding)
  const reported: ReportedFile = {
    file,
    ...(format !== undefined && { format }),
    questions: [],
    skipped: [finding],
    warnings: [],
  }
  await reportFile?.add(reported)
  return countsOf(reported)
}

function unwritten({ code, path, reason }: Unwritten, root: string): Finding {
  const what = `${relative(root, path)} ${reason}`
  if (code === 'not-written') return { code, line: 1, reason: `${what}.` }
  const other = /\.(md|ts)$/.test(path) ? 'file with --out' : 'folder with --assets'
  return { code, line: 1, reason: `${what}, and nothing was written. Name another ${other}.` }
}

/** What is still to do, so that the site has the quiz. */
function noteOn(out: string, isTyped = false): string | undefined {
  if (isTyped) return 'List it in content/catalogue.ts, which finds no typed file by itself.'
  return out.endsWith('.quiz.md')
    ? undefined
    : 'The site finds only files whose name ends in .quiz.md.'
}

/** Without its ending; that of a quiz of our own is `.quiz.md`. */
const nameOf = (path: string) => basename(path).replace(/(?<=.)(?:\.quiz)?\.[^.]*$/, '')

function titleOf(name: string): string {
  const words = nameOf(name).replaceAll(/[-_]+/g, ' ').trim()
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` || 'Imported questions'
}
