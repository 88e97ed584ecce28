// `content -- check`: runs every rule over the catalogue and the revisions ledger.
import { completeness } from '../lint/quizzes/completeness.ts'
import { formatDiagnostic } from '../lint/support/diagnostic.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { readLedger } from '../revisions/ledger-files.ts'
import { errorsIn, findDiagnostics } from './findings.ts'

/** The exit code: 0 without errors, even if there are warnings; else 1. */
export async function check(catalogue: Catalogue): Promise<number> {
  const { guides, quizzes, translations = [] } = catalogue
  const diagnostics = await findDiagnostics(catalogue, await readLedger())
  for (const diagnostic of diagnostics) console.log(formatDiagnostic(diagnostic))
  for (const quiz of quizzes) {
    const summary = quiz.kind === 'check' ? completeness(quiz) : undefined
    if (summary !== undefined) console.log(summary)
  }
  const errors = errorsIn(diagnostics).length
  const questions = quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0)
  console.log(
    `content: ${guides.length} guides, ${quizzes.length} quizzes, ${questions} questions, ${translations.length} translations; ${errors} errors, ${diagnostics.length - errors} warnings`,
  )
  return errors > 0 ? 1 : 0
}
