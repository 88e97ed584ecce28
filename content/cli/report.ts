// What `check --json` and `release --json` print: one JSON object, followed by a line break, and
// nothing else on standard output. The exit code is the same as without `--json`. Fields may be
// added; those that are here stay.
import type { Inspection } from '../lint/check.ts'
import type { Diagnostic } from '../lint/support/diagnostic.ts'
import { errorsIn } from './findings.ts'

export interface ReportedFinding {
  readonly severity: 'error' | 'warning'
  /** Which rule found it, such as `same-text`. */
  readonly code: string
  /** `question "id": what; why; what to do` */
  readonly message: string
  /** From the root of the repository. */
  readonly file?: string
  /** Both from 1. Absent if the place in the file is not known. */
  readonly line?: number
  readonly column?: number
}

interface Report {
  readonly errors: number
  readonly warnings: number
  /** How many flaws are not in `findings`, because their authors allow them with a reason. */
  readonly allowed: number
  readonly findings: readonly ReportedFinding[]
}

export interface CheckReport extends Report {
  /** How much content there is. Absent if it could not be loaded. */
  readonly checked?: {
    readonly guides: number
    readonly quizzes: number
    readonly questions: number
    readonly translations: number
  }
}

export interface ReleaseReport extends Report {
  /** With `--dry-run` nothing was written. */
  readonly dryRun: boolean
  /** Whether a merge had left the ledger of a quiz in need of repair. */
  readonly repaired: boolean
  /** The Markdown files that ids were written into, or would be. */
  readonly ids: readonly string[]
  /** What was added, or would be. Empty if there are errors, or if nothing changed. */
  readonly added: readonly AddedRevision[]
}

export interface AddedRevision {
  readonly quiz: string
  /** The revision of the quiz. */
  readonly revision: number
  readonly newQuestions: readonly string[]
  readonly changedQuestions: readonly string[]
  /** The file to commit, from the root of the repository. */
  readonly file: string
}

/** What both reports begin with. */
export function summary({ findings, allowed }: Inspection): Report {
  const errors = errorsIn(findings).length
  return {
    errors,
    warnings: findings.length - errors,
    allowed: allowed.length,
    findings: findings.map(({ severity, code, message, file, line, column }) => ({
      severity,
      code,
      message,
      file,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
    })),
  }
}

/** Content that could not be loaded has this one finding. */
export function notLoaded(error: Diagnostic): Inspection {
  return { findings: [error], allowed: [] }
}

export function printJson(report: CheckReport | ReleaseReport): void {
  console.log(JSON.stringify(report, null, 2))
}
