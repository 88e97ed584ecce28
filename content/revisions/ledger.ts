// The revisions ledger: for each quiz, one row for each released revision. Revisions are
// ordinals, so that no served value is computed from a key. The rows of a quiz are kept in
// content/revisions/<quiz>.json (ledger-files.ts), which is never served; extend-ledger.ts adds
// rows.
import { picked } from '../common/draw.ts'
import type { PoolEntry, QuizLedger, QuizRow, SetRow } from './ledger-shape.ts'

export type { PoolEntry, QuizLedger, QuizRow, SetRow }

export interface Ledger {
  readonly quizzes: Readonly<Record<string, QuizLedger>>
}

/** A row without the hash that only a release compares. */
export type ReleasedRow = Omit<QuizRow, 'digest'>

export const EMPTY_LEDGER: Ledger = { quizzes: {} }

/** The current revision of a quiz and of each of its questions. */
export interface Revisions {
  readonly revision: number
  readonly questions: Readonly<Record<string, number>>
}

export function currentRevisions(ledger: Ledger, quiz: string): Revisions {
  return lastRevision(ledger.quizzes[quiz]?.revisions ?? [], quiz)
}

/** `rows` are all of this quiz. */
export function lastRevision(rows: readonly ReleasedRow[], quiz: string): Revisions {
  const pool = rows.at(-1)?.pool
  if (!pool) throw new Error(`The ledger has no row for the quiz ${quiz}.`)
  return {
    revision: rows.length,
    questions: Object.fromEntries(pool.map((entry) => [entry.question, entry.revision])),
  }
}

export function revisionOf({ questions }: Revisions, { id }: { readonly id: string }): number {
  const revision = questions[id]
  if (revision === undefined) throw new Error(`The ledger has no revision of the question ${id}.`)
  return revision
}

/** What names the questions of a result. `set` is a number of the row, and comes before the seed. */
export interface NamedQuestions {
  readonly seed?: number | undefined
  readonly set?: number | undefined
}

/**
 * The questions that a set or a seed named at this revision, in the order of the pool; without
 * both, all. It depends on the row alone, so that old share links still name their questions. The
 * order on the screen is not kept: `shuffle` changes no score and is not part of a revision.
 * Undefined for a set that the revision does not have.
 */
export function namedPool(
  row: ReleasedRow,
  { seed, set }: NamedQuestions,
): PoolEntry[] | undefined {
  const { pool, draw, spread, always = [], sets = [] } = row
  if (set !== undefined) {
    const questions = sets.find(({ number }) => number === set)?.questions
    return questions && pool.filter(({ question }) => questions.includes(question))
  }
  if (seed === undefined) return pool
  const questions = pool.map(({ question, section }) => {
    return { id: question, section, always: always.includes(question) }
  })
  const ids = new Set(picked({ questions, draw, spread }, seed).map(({ id }) => id))
  return pool.filter(({ question }) => ids.has(question))
}
