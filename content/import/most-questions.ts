// How many questions of one file are imported.
import type { Draft } from './draft.ts'
import type { Finding } from './importer.ts'
import { placed } from './placed.ts'

/** Each takes about 1 ms of CPU time (test/bench/import.ts), so a file takes about a minute at most. */
export const MOST_QUESTIONS = 50_000

/** The first questions, and a finding about the next one if there are more. */
export function firstQuestions(drafts: readonly Draft[]): {
  readonly first: readonly Draft[]
  readonly tooMany: readonly Finding[]
} {
  const next = drafts[MOST_QUESTIONS]
  const reason = `only the first ${MOST_QUESTIONS} questions of a file are read. Split the file.`
  return {
    first: drafts.slice(0, MOST_QUESTIONS),
    tooMany: next ? [{ code: 'too-many-questions', reason, ...placed(next) }] : [],
  }
}
