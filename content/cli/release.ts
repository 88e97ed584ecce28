// `content -- release`: adds a row to the ledger for every quiz that changed since its last
// release, and names the files to commit. It also repairs the ledger after a merge.
import { ok } from '../common/result.ts'
import type { Inspection } from '../lint/check.ts'
import { formatDiagnostic } from '../lint/support/diagnostic.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { extendLedger } from '../revisions/extend-ledger.ts'
import type { Ledger, QuizLedger } from '../revisions/ledger.ts'
import {
  conflictedQuizzes,
  ledgerFile,
  readLedger,
  writeLedger,
} from '../revisions/ledger-files.ts'
import type { Side } from '../revisions/merge-conflict.ts'
import { repairLedger } from '../revisions/repair-ledger.ts'
import { errorsIn, findDiagnostics } from './findings.ts'
import { loadCatalogue } from './load.ts'
import { writeIds } from './markdown-files.ts'
import { type AddedRevision, notLoaded, printJson, summary } from './report.ts'
import { NO_PROGRESS, showProgress } from './terminal/progress.ts'

interface ReleaseOptions {
  /** Says what would be added and writes nothing. */
  readonly isDryRun: boolean
  readonly isJson: boolean
  /** After a merge of two branches that both released a quiz: whose revisions stay. */
  readonly keep?: Side
  /** Where the ledger files are. Absent: content/revisions. */
  readonly folder?: string
}

/** Releases the content of the site. */
export async function releaseSite(options: ReleaseOptions): Promise<number> {
  const progress = options.isJson ? NO_PROGRESS : showProgress()
  progress.say('Reading the content …')
  const loaded = await loadCatalogue()
  progress.say('Checking and comparing it with its last release …')
  if (loaded.ok) return release(loaded.value, options)
  return report(notLoaded(loaded.error), [], options)
}

/** The exit code: 0 when everything is released, 1 when `check` finds errors. */
export async function release(catalogue: Catalogue, options: ReleaseOptions): Promise<number> {
  const { isDryRun, keep = 'ours', folder } = options
  const read = await readLedger(folder, keep)
  const conflicts = await conflictedQuizzes(folder)
  const ledger = read.ok ? ok(repairLedger(read.value)) : read
  const inspection = await findDiagnostics(catalogue, ledger)
  // A ledger that cannot be read is among the errors.
  if (!read.ok || !ledger.ok || errorsIn(inspection.findings).length > 0) {
    return report(inspection, [], options)
  }
  const extended = extendLedger(ledger.value, catalogue)
  const isSame = (id: string) => isEqual(extended.quizzes[id], read.value.quizzes[id])
  const changed = Object.keys(extended.quizzes).filter(
    (id) => conflicts.includes(id) || !isSame(id),
  )
  if (!isDryRun && changed.length > 0) await writeLedger(extended, changed, folder)
  // Files of another folder are not the site's.
  const ids = folder === undefined ? await writeIds(isDryRun, undefined, catalogue) : []
  const isRepaired = conflicts.length > 0 || !isEqual(read.value, ledger.value)
  const added = changed.flatMap((id) => addedRevision(id, ledger.value, extended) ?? [])
  return report(inspection, added, options, { isRepaired, ids })
}

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

interface Changes {
  readonly isRepaired: boolean
  /** The Markdown files that ids are written into. */
  readonly ids: readonly string[]
}

const NO_CHANGES: Changes = { isRepaired: false, ids: [] }

function report(
  inspection: Inspection,
  added: readonly AddedRevision[],
  { isDryRun, isJson, keep = 'ours' }: ReleaseOptions,
  { isRepaired, ids }: Changes = NO_CHANGES,
): number {
  const errors = errorsIn(inspection.findings)
  if (!isJson) showProgress().clear()
  if (isJson) {
    printJson({ ...summary(inspection), dryRun: isDryRun, repaired: isRepaired, ids, added })
  } else if (errors.length > 0) {
    for (const error of errors) console.log(formatDiagnostic(error))
    console.log('Nothing was released. Correct these errors first.')
  } else if (added.length === 0 && ids.length === 0) {
    console.log('Nothing to release: every question already has its revision.')
  } else {
    if (isRepaired)
      console.log(
        `Repaired after a merge: kept the revisions of "${keep}" and released the rest anew.`,
      )
    console.log(isDryRun ? 'A release would add:' : 'Released:')
    for (const one of added) console.log(`  ${describeChange(one)}`)
    for (const file of ids) console.log(`  missing ids in ${file}`)
    console.log(isDryRun ? 'Nothing was written. It would change:' : 'Commit these files:')
    for (const file of [...ids, ...added.map((one) => one.file)]) console.log(`  ${file}`)
  }
  return errors.length > 0 ? 1 : 0
}

function addedRevision(quiz: string, before: Ledger, after: Ledger): AddedRevision | undefined {
  const ledger = after.quizzes[quiz]
  if (!ledger) return undefined
  const known = before.quizzes[quiz]
  const revision = ledger.revisions.length
  return { quiz, revision, ...changedQuestions(known, ledger), file: ledgerFile(quiz) }
}

function changedQuestions(before: QuizLedger | undefined, after: QuizLedger) {
  const revisionsOf = (ledger: QuizLedger | undefined, question: string) =>
    ledger?.questions[question]?.revisions.length ?? 0
  const isNew = (question: string) => revisionsOf(before, question) === 0
  const questions = Object.keys(after.questions)
  return {
    newQuestions: questions.filter(isNew),
    changedQuestions: questions.filter(
      (question) =>
        !isNew(question) && revisionsOf(after, question) > revisionsOf(before, question),
    ),
  }
}

function describeChange(added: AddedRevision): string {
  const { quiz, revision, newQuestions, changedQuestions } = added
  const parts = [
    ...(newQuestions.length > 0 ? [`new questions ${newQuestions.join(', ')}`] : []),
    ...(changedQuestions.length > 0 ? [`changed questions ${changedQuestions.join(', ')}`] : []),
  ]
  const change = parts.join('; ') || 'same questions, but a different selection or order'
  return `revision ${revision} of the quiz ${quiz}: ${change}`
}
