// Reading the revisions ledger. Revisions are ordinals, so nothing that is served
// is computed from a key. extend-ledger.ts writes it; docs of the file stand there.
import { drawn } from '../common/draw.ts'
import type { Revisions } from '../publish/publish.ts'

export interface PoolEntry {
  readonly question: string
  readonly revision: number
  readonly section: string
  readonly maxScore: number
}

export interface QuizRow {
  /** The questions of this revision, in order. */
  readonly pool: readonly PoolEntry[]
  /** How many of them an attempt gets. Absent: all. */
  readonly draw?: number
  /** Those of an outcome quiz, in order: share codes name one by its place, from 1 on. */
  readonly outcomes?: readonly string[]
  /** Chains this row to the ones before it, so that an edit shows. */
  readonly digest: string
}

export interface QuizLedger {
  /** Never reused: share codes name a quiz by it. */
  readonly number: number
  readonly questions: Readonly<
    Record<string, { readonly number: number; readonly revisions: readonly string[] }>
  >
  readonly revisions: readonly QuizRow[]
}

export interface Ledger {
  readonly quizzes: Readonly<Record<string, QuizLedger>>
}

/** The current revision numbers of one quiz. */
export function currentRevisions(ledger: Ledger, quiz: string): Revisions {
  const revisions = ledger.quizzes[quiz]?.revisions ?? []
  const pool = revisions.at(-1)?.pool
  if (!pool) throw new Error(`The ledger has no row for the quiz ${quiz}.`)
  return {
    revision: revisions.length,
    questions: Object.fromEntries(pool.map((entry) => [entry.question, entry.revision])),
  }
}

/**
 * What an attempt at this revision was about, from its row and seed alone, in the order of
 * the pool: so a link made long ago still knows its questions. Their order on the screen is
 * not kept, for `shuffle` is no part of a revision: it changes no score.
 */
export function drawnPool({ pool, draw }: QuizRow, seed: number | undefined): PoolEntry[] {
  const questions = pool.map(({ question }) => ({ id: question }))
  const set = new Set(drawn({ questions, draw }, seed).map(({ id }) => id))
  return pool.filter(({ question }) => set.has(question))
}
