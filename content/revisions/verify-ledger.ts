// Finds released rows that were edited, and numbers that are used twice.
import { rowDigest } from './extend-ledger.ts'
import type { Ledger, QuizLedger } from './ledger.ts'
import { CONFLICT } from './ledger-files.ts'
import { forkOf } from './repair-ledger.ts'

interface LedgerProblem {
  readonly quiz: string
  readonly message: string
}

export function verifyLedger({ quizzes }: Ledger): LedgerProblem[] {
  return Object.entries(quizzes).flatMap(([quiz, ledger]) =>
    [...editedRows(ledger), ...sharedNumber(quiz, quizzes)].map((message) => ({ quiz, message })),
  )
}

function editedRows(ledger: QuizLedger): string[] {
  const { revisions, questions } = ledger
  if (forkOf(ledger) !== undefined) return [`it ${CONFLICT}`]
  return revisions.flatMap((row, index) =>
    row.digest === rowDigest(row, questions, revisions[index - 1])
      ? []
      : [
          `revision ${index + 1} was edited; old share links would show wrong results; restore the file from version control`,
        ],
  )
}

/** Happens when two branches each add a quiz. Reported at the quiz that comes later. */
function sharedNumber(quiz: string, quizzes: Ledger['quizzes']): string[] {
  const same = Object.keys(quizzes).filter((id) => quizzes[id]?.number === quizzes[quiz]?.number)
  const [first] = same
  if (first === undefined || first === quiz) return []
  return [
    `it has the number ${quizzes[quiz]?.number}, like the quiz "${first}"; share links couldn’t tell them apart; if this quiz was never deployed, delete the file and run "npm run content -- release"`,
  ]
}
