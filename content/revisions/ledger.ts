// The revisions ledger: for each quiz, one row for each released revision. Revisions are
// ordinals, so that no served value is computed from a key. The rows of a quiz are kept in
// content/revisions/<quiz>.json (ledger-files.ts), which is never served; extend-ledger.ts adds
// rows.
import { drawn } from '../common/draw.ts'
import type { PoolEntry, QuizLedger, QuizRow } from './ledger-shape.ts'

export type { PoolEntry, QuizLedger, QuizRow }

export interface Ledger {
  readonly quizzes: Readonly<Record<string, QuizLedger>>
}

export const EMPTY_LEDGER: Ledger = { quizzes: {} }

/** The current revision of a quiz and of each of its questions. */
export interface Revisions {
  readonly revision: number
  readonly questions: Readonly<Record<string, number>>
}

export function currentRevisions(ledger: Ledger, quiz: string): Revisions {
  const revisions = ledger.quizzes[quiz]?.revisions ?? []
  const pool = revisions.at(-1)?.pool
  if (!pool) throw new Error(`The ledger has no row for the quiz ${quiz}.`)
  return {
    revision: revisions.length,
    questions: Object.fromEntries(pool.map((entry) => [entry.question, entry.revision])),
  }
}

export function revisionOf({ questions }: Revisions, { id }: { readonly id: string }): number {
  const revision = questions[id]
  if (revision === undefined) throw new Error(`The ledger has no revision of the question ${id}.`)
  return revision
}

/**
 * The questions that a seed drew at this revision, in the order of the pool. It depends on the
 * row and the seed alone, so that old share links still name their questions. The order on the
 * screen is not kept: `shuffle` changes no score and is not part of a revision.
 */
export function drawnPool({ pool, draw }: QuizRow, seed: number | undefined): PoolEntry[] {
  const questions = pool.map(({ question }) => ({ id: question }))
  const drawnIds = new Set(drawn({ questions, draw }, seed).map(({ id }) => id))
  return pool.filter(({ question }) => drawnIds.has(question))
}
