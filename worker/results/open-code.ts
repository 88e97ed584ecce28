// Between attempts and codes: what an attempt packs into one, and what one says once it
// is opened. Quiz, set, maxima and sections come from the ledger, so a code outlives
// every later edit.
import { drawnPool, type PoolEntry, type QuizRow } from '../../content/revisions/ledger.ts'
import type { Confidence } from '../../content/wire/index.ts'
import type {
  Library,
  OpenCheck,
  OpenOutcomeQuiz,
  OpenQuiz,
  ReleasedQuiz,
} from '../catalogue/catalogue.ts'
import type { Bindings } from '../env.ts'
import type { GradedAttempt } from '../scoring/attempt.ts'
import { points } from '../scoring/grade.ts'
import type { ResolvedOutcome } from '../scoring/outcome.ts'
import { openCode, signCode } from '../share/code.ts'
import { readShareKeys, type ShareKeys } from '../share/keys.ts'
import { outcomeNumber, readOutcomes } from '../share/outcome-number.ts'
import type { CountOf, GivenAnswer, Mark, MarkedAnswer, Payload, ScoredAnswer } from '../share/payload.ts'

/** 1 January 2026, UTC, from which days are counted. */
const FIRST_DAY_MS = Date.UTC(2026, 0, 1)
const DAY_MS = 24 * 60 * 60 * 1000

export type AskedQuestion = PoolEntry & ScoredAnswer

interface Opened<A extends MarkedAnswer> {
  readonly quiz: ReleasedQuiz
  readonly revision: number
  readonly isCurrent: boolean
  readonly lang: string | undefined
  readonly seed: number | undefined
  /** In the order of the pool. */
  readonly asked: readonly (PoolEntry & A)[]
  /** YYYY-MM-DD, UTC. */
  readonly issued: string
}

export interface OpenedScore extends Opened<ScoredAnswer> {
  readonly kind: 'check'
  readonly score: number
  readonly maxScore: number
}

export interface OpenedOutcome extends Opened<GivenAnswer> {
  readonly kind: 'outcome'
  /** Ids of outcomes, some of which the quiz may have no more. */
  readonly outcome: string
  readonly runnerUp?: string
}

export type OpenedResult = OpenedScore | OpenedOutcome

/** Undefined where sharing is off: no secret, or one that cannot be read. */
export function shareKeys({ SHARE_KEYS }: Bindings): ShareKeys | undefined {
  const keys = readShareKeys(SHARE_KEYS)
  return keys.ok ? keys.value : undefined
}

/** Undefined where the quiz is too large for a code. */
export async function shareCode(
  keys: ShareKeys,
  open: OpenCheck,
  { scored }: GradedAttempt,
  details: { seed?: number; confidence: ReadonlyMap<string, Confidence>; now: Date },
): Promise<string | undefined> {
  const { confidence, now, seed } = details
  const marks = new Map(
    scored.map(({ question: { id }, grade }): [string, MarkedAnswer] => {
      if (!grade) return [id, { mark: 'open' }]
      const mark = grade.correct ? 'right' : grade.score > 0 ? 'partly' : 'wrong'
      const sureness = confidence.get(id)
      return [id, { mark, ...(sureness && { confidence: sureness }) }]
    }),
  )
  const score = scored.reduce((sum, { grade }) => sum + (grade?.score ?? 0), 0)
  return codeOf(keys, open, marks, Math.round(score * 100), seed, now)
}

/** The same of an attempt that found an outcome; undefined where it found none, too. */
export async function outcomeCode(
  keys: ShareKeys,
  open: OpenOutcomeQuiz,
  { outcome, runnerUp, questions }: ResolvedOutcome,
  { seed, now }: { seed?: number; now: Date },
): Promise<string | undefined> {
  if (!outcome) return undefined
  const marks = new Map(
    questions.map(({ question, answered }): [string, MarkedAnswer] => [
      question,
      { mark: answered ? 'answered' : 'open' },
    ]),
  )
  const number = outcomeNumber(open.row.outcomes ?? [], outcome.id, runnerUp?.id)
  return codeOf(keys, open, marks, number, seed, now)
}

async function codeOf(
  keys: ShareKeys,
  open: OpenQuiz,
  marks: ReadonlyMap<string, MarkedAnswer>,
  score: number,
  asked: number | undefined,
  now: Date,
): Promise<string | undefined> {
  // A set that was named rather than drawn follows from no seed.
  const drawn = new Set(drawnPool(open.row, asked).map(({ question }) => question))
  const seed = [...marks.keys()].every((question) => drawn.has(question)) ? asked : undefined
  const payload: Omit<Payload, 'key'> = {
    quiz: open.number,
    revision: open.revisions.revision,
    day: Math.floor((now.getTime() - FIRST_DAY_MS) / DAY_MS),
    lang: open.quiz.lang,
    score,
    ...(seed !== undefined && { seed }),
    marks: drawnPool(open.row, seed).map(({ question }) => marks.get(question)),
  }
  try {
    return await signCode(keys, payload)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Undefined for whatever was not signed here, or cannot have been reached. */
export async function openResult(
  keys: ShareKeys,
  library: Library,
  code: string,
): Promise<OpenedResult | undefined> {
  const rowOf = (quiz: number, revision: number): QuizRow | undefined =>
    library.released.get(quiz)?.revisions[revision - 1]
  const countOf: CountOf = (quiz, revision, seed) => {
    const row = rowOf(quiz, revision)
    return row && drawnPool(row, seed).length
  }
  const payload = await openCode(keys, code, countOf)
  const quiz = payload && library.released.get(payload.quiz)
  const row = payload && rowOf(payload.quiz, payload.revision)
  if (!quiz || !row) return undefined
  const asked = drawnPool(row, payload.seed).flatMap((entry, index) => {
    const answer = payload.marks[index]
    return answer ? [{ ...entry, ...answer }] : []
  })
  const opened = {
    quiz,
    revision: payload.revision,
    isCurrent: library.quizzes.get(quiz.id)?.revisions.revision === payload.revision,
    lang: payload.lang,
    seed: payload.seed,
    issued: new Date(FIRST_DAY_MS + payload.day * DAY_MS).toISOString().slice(0, 10),
  }
  if (row.outcomes) {
    const outcomes = readOutcomes(row.outcomes, payload.score)
    if (!outcomes || !asked.every(isAnswered)) return undefined
    // Without an answer there is no outcome.
    if (!asked.some(({ mark }) => mark === 'answered')) return undefined
    return { kind: 'outcome', ...opened, ...outcomes, asked }
  }
  const score = payload.score / 100
  if (!asked.every(isScored) || !isReachable(asked, score)) return undefined
  return { kind: 'check', ...opened, score, maxScore: total(asked), asked }
}

function isAnswered<T extends MarkedAnswer>(one: T): one is T & GivenAnswer {
  return one.mark === 'open' || one.mark === 'answered'
}

function isScored<T extends MarkedAnswer>(one: T): one is T & ScoredAnswer {
  return one.mark !== 'answered'
}

/** Right ones count in full, partly right ones something: the score lies between. */
function isReachable(asked: readonly AskedQuestion[], score: number): boolean {
  const by = (mark: Mark) => asked.filter((one) => one.mark === mark)
  const least = total(by('right'))
  const most = points(least + total(by('partly')))
  return by('partly').length === 0 ? score === least : score > least && score < most
}

function total(entries: readonly PoolEntry[]): number {
  return points(entries.reduce((sum, { maxScore }) => sum + maxScore, 0))
}
