// `content -- check`: runs every rule over the catalogue and the revisions ledger.
import { counted } from '../common/numbers/format.ts'
import type { Result } from '../common/result.ts'
import { completeness } from '../lint/quizzes/completeness.ts'
import { type Diagnostic, formatDiagnostic } from '../lint/support/diagnostic.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { readLedger } from '../revisions/ledger-files.ts'
import { findDiagnostics } from './findings.ts'
import { loadCatalogue } from './load.ts'
import { type CheckReport, notLoaded, printJson, summary } from './report.ts'
import { NO_PROGRESS, showProgress } from './terminal/progress.ts'

interface CheckOptions {
  readonly isJson: boolean
  /** Where the ledger files are. Absent: content/revisions. */
  readonly folder?: string
}

/** Checks the content of the site. */
export async function checkSite(options: CheckOptions): Promise<number> {
  const progress = options.isJson ? NO_PROGRESS : showProgress()
  progress.say('Reading the content …')
  return check(await loadCatalogue(), options)
}

/** Prints all findings about the content of the site. Undefined if there are errors. */
export async function loadChecked(): Promise<Catalogue | undefined> {
  showProgress().say('Reading the content …')
  const loaded = await loadCatalogue()
  const exitCode = await check(loaded, { isJson: false })
  return loaded.ok && exitCode === 0 ? loaded.value : undefined
}

/** The exit code: 0 without errors, even if there are warnings; else 1. */
export async function check(
  loaded: Result<Catalogue, Diagnostic>,
  { isJson, folder }: CheckOptions,
): Promise<number> {
  const progress = isJson ? NO_PROGRESS : showProgress()
  if (loaded.ok) progress.say(`Checking ${countsOf(loaded.value).questions} questions …`)
  const inspection = loaded.ok
    ? await findDiagnostics(loaded.value, await readLedger(folder))
    : notLoaded(loaded.error)
  progress.clear()
  const report: CheckReport = {
    ...summary(inspection),
    ...(loaded.ok && { checked: countsOf(loaded.value) }),
  }
  if (isJson) {
    printJson(report)
  } else {
    for (const diagnostic of inspection.findings) console.log(formatDiagnostic(diagnostic))
    if (loaded.ok) printTotals(loaded.value, report)
  }
  return report.errors > 0 ? 1 : 0
}

function printTotals({ quizzes }: Catalogue, report: CheckReport): void {
  for (const quiz of quizzes) {
    const line = quiz.kind === 'check' ? completeness(quiz) : undefined
    if (line !== undefined) console.log(line)
  }
  const { errors, warnings, allowed, checked } = report
  const counts = checked && [
    counted(checked.guides, 'guide'),
    counted(checked.quizzes, 'quiz', 'quizzes'),
    counted(checked.questions, 'question'),
    counted(checked.translations, 'translation'),
  ]
  const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${allowed} allowed`
  console.log(`content: ${counts?.join(', ')}; ${found}`)
}

function countsOf({ guides, quizzes, translations = [] }: Catalogue) {
  return {
    guides: guides.length,
    quizzes: quizzes.length,
    questions: quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0),
    translations: translations.length,
  }
}
