// `content -- check`: runs every rule over the catalogue and the revisions ledger.
import { completeness } from '../lint/quizzes/completeness.ts'
import { formatDiagnostic } from '../lint/support/diagnostic.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { readLedger } from '../revisions/ledger-files.ts'
import { errorsIn, findDiagnostics } from './findings.ts'
import { loadCatalogue } from './load.ts'

/** The exit code: 0 without errors, even if there are warnings; else 1. */
export async function check(): Promise<number> {
  return (await loadChecked()) ? 0 : 1
}

/** Prints all findings about the content of the site. Undefined if there are errors. */
export async function loadChecked(): Promise<Catalogue | undefined> {
  const loaded = await loadCatalogue()
  if (!loaded.ok) {
    console.log(formatDiagnostic(loaded.error))
    return undefined
  }
  const { guides, quizzes, translations = [] } = loaded.value
  const { findings, allowed } = await findDiagnostics(loaded.value, await readLedger())
  for (const diagnostic of findings) console.log(formatDiagnostic(diagnostic))
  for (const quiz of quizzes) {
    const summary = quiz.kind === 'check' ? completeness(quiz) : undefined
    if (summary !== undefined) console.log(summary)
  }
  const errors = errorsIn(findings).length
  const questions = quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0)
  console.log(
    `content: ${guides.length} guides, ${quizzes.length} quizzes, ${questions} questions, ${translations.length} translations; ${errors} errors, ${findings.length - errors} warnings, ${allowed.length} allowed`,
  )
  return errors > 0 ? undefined : loaded.value
}
