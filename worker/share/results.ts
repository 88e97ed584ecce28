// Between attempts and codes: what an attempt packs into one, and what one says once it
// is opened. Quiz, set, maxima and sections come from the ledger, so a code outlives
// every later edit.
import { drawnPool, type PoolEntry, type QuizRow } from '../../content/ledger.ts'
import type { Confidence } from '../../content/wire.ts'
import type { Bindings } from '../env.ts'
import type { Library, OpenQuiz, ReleasedQuiz } from '../library.ts'
import type { GradedAttempt } from '../scoring/attempt.ts'
import { points } from '../scoring/grade.ts'
import { openCode, signCode } from './code.ts'
import { readShareKeys, type ShareKeys } from './keys.ts'
import type { CountOf, Mark, Payload } from './payload.ts'

/** 1 January 2026, UTC, from which days are counted. */
const FIRST_DAY_MS = Date.UTC(2026, 0, 1)
const DAY_MS = 24 * 60 * 60 * 1000

export interface AskedQuestion extends PoolEntry {
  readonly mark: Mark
}

export interface OpenedResult {
  readonly quiz: ReleasedQuiz
  readonly revision: number
  readonly isCurrent: boolean
  readonly lang: string | undefined
  readonly seed: number | undefined
  readonly score: number
  readonly maxScore: number
  /** In the order of the pool. */
  readonly asked: readonly AskedQuestion[]
  /** YYYY-MM-DD, UTC. */
  readonly issued: string
}

/** Undefined where sharing is off: no secret, or one that cannot be read. */
export function shareKeys({ SHARE_KEYS }: Bindings): ShareKeys | undefined {
  const keys = readShareKeys(SHARE_KEYS)
  return keys.ok ? keys.value : undefined
}

/** Undefined where the quiz is too large for a code. */
export async function shareCode(
  keys: ShareKeys,
  open: OpenQuiz,
  { scored }: GradedAttempt,
  details: { seed?: number; confidence: ReadonlyMap<string, Confidence>; now: Date },
): Promise<string | undefined> {
  const { confidence, now } = details
  // A set that was named rather than drawn follows from no seed.
  const drawn = new Set(drawnPool(open.row, details.seed).map(({ question }) => question))
  const isDrawn = scored.every(({ question }) => drawn.has(question.id))
  const seed = isDrawn ? details.seed : undefined
  const marks = new Map(
    scored.map(({ question: { id }, grade }): [string, Mark] => {
      if (!grade) return [id, { outcome: 'open' }]
      const outcome = grade.correct ? 'right' : grade.score > 0 ? 'partly' : 'wrong'
      const sureness = confidence.get(id)
      return [id, { outcome, ...(sureness && { confidence: sureness }) }]
    }),
  )
  const score = scored.reduce((sum, { grade }) => sum + (grade?.score ?? 0), 0)
  const payload: Omit<Payload, 'key'> = {
    quiz: open.number,
    revision: open.revisions.revision,
    day: Math.floor((now.getTime() - FIRST_DAY_MS) / DAY_MS),
    lang: open.quiz.lang,
    score: Math.round(score * 100),
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
    const mark = payload.marks[index]
    return mark ? [{ ...entry, mark }] : []
  })
  const score = payload.score / 100
  if (!isReachable(asked, score)) return undefined
  return {
    quiz,
    revision: payload.revision,
    isCurrent: library.quizzes.get(quiz.id)?.revisions.revision === payload.revision,
    lang: payload.lang,
    seed: payload.seed,
    score,
    maxScore: total(asked),
    asked,
    issued: new Date(FIRST_DAY_MS + payload.day * DAY_MS).toISOString().slice(0, 10),
  }
}

/** Right ones count in full, partly right ones something: the score lies between. */
function isReachable(asked: readonly AskedQuestion[], score: number): boolean {
  const by = (outcome: Mark['outcome']) => asked.filter(({ mark }) => mark.outcome === outcome)
  const least = total(by('right'))
  const most = points(least + total(by('partly')))
  return by('partly').length === 0 ? score === least : score > least && score < most
}

function total(entries: readonly PoolEntry[]): number {
  return points(entries.reduce((sum, { maxScore }) => sum + maxScore, 0))
}
