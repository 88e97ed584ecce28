// `content -- export`: writes one quiz in a format of another system, or of our own.
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { counted } from '../../common/numbers/format.ts'
import { err, ok, type Result } from '../../common/result.ts'
import type { Exported, Exporter, Loss } from '../../export/exporter.ts'
import { EXPORTERS, exporterOf } from '../../export/formats.ts'
import { unreadPicture } from '../../export/losses/files.ts'
import { formatDiagnostic } from '../../lint/support/diagnostic.ts'
import type { Catalogue } from '../../model/catalogue.ts'
import type { Pictures } from '../../model/picture.ts'
import type { Quiz } from '../../model/quiz.ts'
import { inLanguage, languagesOfOne } from '../../translate/editions.ts'
import { WRONG_USAGE } from '../command.ts'
import { loadCatalogue } from '../load.ts'
import { type OutputFile, writeOutput } from '../output.ts'
import { readPictures } from '../pictures.ts'

const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

export interface ExportRequest {
  readonly id: string
  readonly to?: string | undefined
  /** Absent: standard output. */
  readonly out?: string | undefined
  /** Absent: the language of the quiz. */
  readonly lang?: string | undefined
  /** Prints the report, and nothing else. */
  readonly isJson: boolean
  readonly root?: string
  /** Where the addresses of pictures begin. Absent: content/. */
  readonly pictures?: string
}

/** What `export --json` prints. Fields may be added; those that are here stay. */
export interface ExportReport {
  readonly quiz: string
  readonly lang: string
  readonly format: string
  /** Absent: nothing was written. */
  readonly out?: string
  /** How many questions the file has. */
  readonly questions: number
  /** What the file does not say, or says in another form, each with its question. */
  readonly losses: readonly Loss[]
}

export async function exportSite(request: ExportRequest): Promise<number> {
  const loaded = await loadCatalogue()
  if (loaded.ok) return exportQuiz(loaded.value, request)
  console.error(formatDiagnostic(loaded.error))
  return 1
}

/** The exit code: 0 if it was written, with or without losses; else 1. */
export async function exportQuiz(catalogue: Catalogue, request: ExportRequest): Promise<number> {
  const { to, out, isJson, root = ROOT } = request
  const exporter = exporterOf(to ?? '')
  if (!exporter) {
    const known = EXPORTERS.map(({ id }) => id).join(', ')
    const what = to === undefined ? 'export needs --to' : `there is no format "${to}"`
    console.error(`content: ${what}; it takes one of ${known}`)
    return WRONG_USAGE
  }
  const quiz = quizFor(catalogue, request)
  if (!quiz.ok) {
    console.error(`content: ${quiz.error}`)
    return 1
  }
  const only = { guides: [], quizzes: [quiz.value] }
  const pictures = await readPictures(only, request.pictures)
  const exported = exporter.write(quiz.value, pictures)
  const losses = [...exported.losses, ...missingPictures(exported, pictures, out)]
  const isEmpty = exported.questions === 0
  if (isEmpty)
    console.error('content: the format has no place for any question; nothing was written')
  else if (out !== undefined) {
    const result = await writeExport(out, root, exported, pictures)
    if (!result.ok) {
      console.error(`content: ${result.error}`)
      return 1
    }
  } else if (!isJson) process.stdout.write(exported.content)
  const written = isEmpty ? undefined : out
  const report = reportOf(quiz.value, exporter, { ...exported, losses }, written)
  if (isJson) console.log(JSON.stringify(report, null, 2))
  else printReport(report)
  return isEmpty ? 1 : 0
}

function quizFor(catalogue: Catalogue, { id, lang }: ExportRequest): Result<Quiz, string> {
  const quiz = catalogue.quizzes.find((one) => one.id === id)
  if (!quiz) {
    const ids = catalogue.quizzes.map((one) => one.id).join(', ')
    return err(`there is no quiz "${id}"; there is ${ids || 'none'}`)
  }
  if (lang === undefined || lang === quiz.lang) return ok(quiz)
  const translated = inLanguage(catalogue, lang).quizzes.find((one) => one.id === id)
  const langs = languagesOfOne(catalogue, quiz)
  return translated && langs.includes(lang)
    ? ok(translated)
    : err(`"${id}" has no translation in "${lang}"; it is in ${langs.join(', ')}`)
}

/** Pictures that the file refers to, and that will not stand beside it. */
function missingPictures({ beside = [] }: Exported, pictures: Pictures, out?: string): Loss[] {
  if (out !== undefined)
    return beside.filter((address) => !pictures.get(address)?.ok).map(unreadPicture)
  return beside.map((address) => {
    const reason = `the file refers to the picture ${address}, which only --out FILE writes beside it.`
    return { code: 'picture-file', reason }
  })
}

/** Its pictures stand beside it. The error says what could not be written, in one line. */
async function writeExport(
  out: string,
  root: string,
  { content, beside = [] }: Exported,
  pictures: Pictures,
): Promise<Result<undefined, string>> {
  const path = resolve(root, out)
  const files = beside.flatMap((address): OutputFile[] => {
    const picture = pictures.get(address)
    return picture?.ok ? [{ path: join(dirname(path), address), content: picture.value.bytes }] : []
  })
  const written = await writeOutput({ path, content, replaces: true, beside: files })
  if (written.ok) return written
  const { path: other, reason } = written.error
  const name = other === path ? out : relative(root, other)
  return err(`${name} ${reason}; name another file with --out`)
}

function reportOf(
  { id, lang }: Quiz,
  { id: format }: Exporter,
  { questions, losses }: Exported,
  out: string | undefined,
): ExportReport {
  return { quiz: id, lang, format, ...(out !== undefined && { out }), questions, losses }
}

/** To standard error, since the file itself may be on standard output. */
function printReport({ quiz, format, out, questions, losses }: ExportReport): void {
  for (const { code, question, reason } of losses)
    console.error(
      `${quiz}  ${code}  ${question === undefined ? '' : `question "${question}": `}${reason}`,
    )
  const counts = `${counted(questions, 'question')}, ${counted(losses.length, 'loss', 'losses')}`
  if (out !== undefined) console.error(`Written: ${out} (${format}): ${counts}`)
}
