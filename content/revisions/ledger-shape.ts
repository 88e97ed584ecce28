// The shape of content/revisions/<quiz>.json, and the types read from it. The worker imports the
// types only: its own copy of the ledger is a part of the build.
import * as z from 'zod'

const PoolEntry = z.object({
  question: z.string(),
  revision: z.int().min(1),
  section: z.string().optional(),
  maxScore: z.number(),
})
export type PoolEntry = z.infer<typeof PoolEntry>

const SetRow = z.object({
  /** Never reused within a quiz: share codes name a set by this number. */
  number: z.int().min(1),
  set: z.string(),
  questions: z.array(z.string()),
})
export type SetRow = z.infer<typeof SetRow>

const QuizRow = z.object({
  /** The questions of this revision, in order. */
  pool: z.array(PoolEntry),
  /** How many of them an attempt asks. Absent: all. */
  draw: z.int().optional(),
  /** The outcomes of an outcome quiz in order: a share code names one by its place, from 1. */
  outcomes: z.array(z.string()).optional(),
  /** A draw is spread over sections. */
  spread: z.literal(true).optional(),
  /** The questions that are part of every draw. */
  always: z.array(z.string()).optional(),
  /** The sets of this revision. */
  sets: z.array(SetRow).optional(),
  /** A hash over this row and the digest of the row before it, so that an edit is detected. */
  digest: z.string(),
})
export type QuizRow = z.infer<typeof QuizRow>

export const QuizLedger = z.object({
  /** Never reused: share codes name a quiz by this number. */
  number: z.int().min(1),
  /** By question: its number in share codes, and a private hash for each of its revisions. */
  questions: z.record(z.string(), z.object({ number: z.int(), revisions: z.array(z.string()) })),
  revisions: z.array(QuizRow),
})
export type QuizLedger = z.infer<typeof QuizLedger>
