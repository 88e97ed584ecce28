// Repairs the ledger of a quiz that two branches released beside each other. The rows of one branch
// stay as they are, because share codes name them by their place. Those of the other branch are
// dropped; extend-ledger.ts then adds a row for the content as it is after the merge.
import { rowDigest } from './extend-ledger.ts'
import type { Ledger, QuizLedger } from './ledger.ts'

/** Quizzes whose rows are one chain, with nothing beside it, stay the same objects. */
export function repairLedger({ quizzes }: Ledger): Ledger {
  return {
    quizzes: Object.fromEntries(
      Object.entries(quizzes).map(([id, ledger]) => [id, repairQuiz(ledger)]),
    ),
  }
}

/** The index of the first row that another branch released; undefined if there is none. */
export function forkOf({ revisions, questions }: QuizLedger): number | undefined {
  const at = revisions.findIndex(
    (row, index) => row.digest !== rowDigest(row, questions, revisions[index - 1]),
  )
  const row = revisions[at]
  if (!row) return undefined
  const earlier = [undefined, ...revisions.slice(0, at)]
  const isFork = earlier.some((before) => row.digest === rowDigest(row, questions, before))
  return isFork ? at : undefined
}

function repairQuiz(ledger: QuizLedger): QuizLedger {
  const fork = forkOf(ledger)
  const revisions = fork === undefined ? ledger.revisions : ledger.revisions.slice(0, fork)
  const last = new Map<string, number>()
  for (const { pool } of revisions) {
    for (const { question, revision } of pool)
      last.set(question, Math.max(revision, last.get(question) ?? 0))
  }
  // What no row names was added by the dropped ones, and its numbers may be there twice.
  const questions = Object.entries(ledger.questions).flatMap(
    ([id, { number, revisions: hashes }]) =>
      last.has(id) ? [[id, { number, revisions: hashes.slice(0, last.get(id)) }] as const] : [],
  )
  const isWhole =
    fork === undefined &&
    questions.length === Object.keys(ledger.questions).length &&
    questions.every(([id, one]) => one.revisions.length === ledger.questions[id]?.revisions.length)
  return isWhole ? ledger : { ...ledger, questions: Object.fromEntries(questions), revisions }
}
