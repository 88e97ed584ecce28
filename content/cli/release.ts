// `content -- release`: adds a row to the ledger for every quiz that changed since its last
// release, and names the files to commit. It also repairs the ledger after a merge.
import { ok } from '../common/result.ts'
import { formatDiagnostic } from '../lint/support/diagnostic.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { extendLedger } from '../revisions/extend-ledger.ts'
import type { QuizLedger } from '../revisions/ledger.ts'
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

interface ReleaseOptions {
  /** Says what would be added and writes nothing. */
  readonly isDryRun: boolean
  /** After a merge of two branches that both released a quiz: whose revisions stay. */
  readonly keep?: Side
  /** Where the ledger files are. Absent: content/revisions. */
  readonly folder?: string
}

const REFUSED = 'Nothing was released. Correct these errors first.'

/** Releases the content of the site. */
export async function releaseSite(options: ReleaseOptions): Promise<number> {
  const loaded = await loadCatalogue()
  if (loaded.ok) return release(loaded.value, options)
  console.log(formatDiagnostic(loaded.error))
  console.log(REFUSED)
  return 1
}

/** The exit code: 0 when everything is released, 1 when `check` finds errors. */
export async function release(
  catalogue: Catalogue,
  { isDryRun, keep = 'ours', folder }: ReleaseOptions,
): Promise<number> {
  const read = await readLedger(folder, keep)
  const conflicts = await conflictedQuizzes(folder)
  const ledger = read.ok ? ok(repairLedger(read.value)) : read
  const { findings } = await findDiagnostics(catalogue, ledger)
  const errors = errorsIn(findings)
  for (const error of errors) console.log(formatDiagnostic(error))
  if (!ledger.ok || errors.length > 0) {
    console.log(REFUSED)
    return 1
  }
  const extended = extendLedger(ledger.value, catalogue)
  const changed = Object.keys(extended.quizzes).filter(
    (id) =>
      conflicts.includes(id) ||
      JSON.stringify(extended.quizzes[id]) !== JSON.stringify(read.ok && read.value.quizzes[id]),
  )
  if (changed.length === 0) {
    console.log('Nothing to release: every question has its revision already.')
    return 0
  }
  if (!isDryRun) await writeLedger(extended, changed, folder)
  if (
    conflicts.length > 0 ||
    (read.ok && JSON.stringify(read.value) !== JSON.stringify(ledger.value))
  )
    console.log(`Repaired after a merge: the revisions of "${keep}" stay, and the rest is new.`)
  console.log(isDryRun ? 'A release would add:' : 'Released:')
  for (const id of changed) {
    console.log(`  ${describeChange(id, ledger.value.quizzes[id], extended.quizzes[id])}`)
  }
  console.log(isDryRun ? 'Nothing was written. It would change:' : 'Commit these files:')
  for (const id of changed) console.log(`  ${ledgerFile(id)}`)
  return 0
}

function describeChange(
  id: string,
  before: QuizLedger | undefined,
  after: QuizLedger | undefined,
): string {
  const revisionsOf = (ledger: QuizLedger | undefined, question: string) =>
    ledger?.questions[question]?.revisions.length ?? 0
  const questions = Object.keys(after?.questions ?? {})
  const added = questions.filter((question) => revisionsOf(before, question) === 0)
  const changed = questions.filter(
    (question) =>
      !added.includes(question) && revisionsOf(after, question) > revisionsOf(before, question),
  )
  const parts = [
    ...(added.length > 0 ? [`new questions ${added.join(', ')}`] : []),
    ...(changed.length > 0 ? [`changed questions ${changed.join(', ')}`] : []),
  ]
  const change = parts.join('; ') || 'its questions are the same, their selection or order changed'
  return `revision ${after?.revisions.length} of the quiz ${id}: ${change}`
}
