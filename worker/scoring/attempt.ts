// A whole attempt: which questions are scored, which answers are stale, and what is wrong with
// the rest. All faults are collected before the attempt is refused.
import { type Draws, picked } from '../../content/common/draw.ts'
import { err, ok, type Result } from '../../content/common/result.ts'
import { type Sets, setOf } from '../../content/common/sets.ts'
import type { Question } from '../../content/model/question.ts'
import type { AttemptRequest, SentResponse } from '../../content/wire/index.ts'
import type { Scored } from './score.ts'
import { gradeSent } from './sent-response.ts'

export interface Fault {
  /** JSON Pointer into the request. */
  readonly path: string
  readonly message: string
}

export interface GradedAttempt {
  readonly scored: readonly Scored[]
  readonly stale: readonly string[]
}

/** The part of a request that scoring needs. */
export type SubmittedAttempt = Pick<AttemptRequest, 'seed' | 'set' | 'only' | 'answers'>

/** The questions of a quiz, and what decides which of them an attempt asks. */
type Pool<Q> = Omit<Draws<Q>, 'shuffle'> & { readonly sets?: Sets | undefined }

/** Grades an attempt at a quiz of kind `check`. */
export function gradeAttempt(
  quiz: Pool<Question> & { readonly lang: string },
  revisions: Readonly<Record<string, number>>,
  submitted: SubmittedAttempt,
): Result<GradedAttempt, Fault[]> {
  const read = readAttempt(quiz, revisions, submitted, (question, response) =>
    gradeSent(question, response, quiz.lang),
  )
  if (!read.ok) return read
  const { answers, stale } = read.value
  const scored = answers.map(({ question, value }) => ({
    question,
    ...(value && { grade: value }),
  }))
  return ok({ scored, stale })
}

/** An attempt at a quiz of any kind. `value` is absent if the question was not answered. */
interface ReadAttempt<Q, T> {
  readonly answers: readonly { readonly question: Q; readonly value?: T }[]
  readonly stale: readonly string[]
}

/**
 * Reads the answers of an attempt, each response with `readResponse`. `revisions` holds the
 * current revision of each question.
 *
 * `set`, `only` or else `seed` names questions: exactly those are asked, and a question without
 * an answer is open. Without them, the questions that were answered are asked. The result has the
 * order of the quiz, also where a seed changes the order on the screen. An answer to an
 * outdated revision is stale: the reader saw other options or another key, so the answer is
 * listed and not scored.
 */
export function readAttempt<Q extends { readonly id: string }, T>(
  pool: Pool<Q>,
  revisions: Readonly<Record<string, number>>,
  submitted: SubmittedAttempt,
  readResponse: (question: Q, response: SentResponse) => Result<T, string>,
): Result<ReadAttempt<Q, T>, Fault[]> {
  const { questions } = pool
  const { answers } = submitted
  const byId = new Map(questions.map((question) => [question.id, question]))
  const { named, faults } = readNamed(pool, byId, submitted)

  const answered = new Map<string, { question: Q; value: T }>()
  const stale: string[] = []
  const seen = new Set<string>()
  let outside: string | undefined
  for (const [index, answer] of answers.entries()) {
    const path = `/answers/${index}`
    const question = byId.get(answer.question)
    if (!question) faults.push({ path: `${path}/question`, message: NO_SUCH_QUESTION })
    else if (seen.has(question.id)) {
      faults.push({ path: `${path}/question`, message: ANSWERED_TWICE })
    } else if (named && !named.has(question.id)) {
      outside ??= notAsked(questions, named)
      faults.push({ path: `${path}/question`, message: outside })
    } else if (isStale(answer.revision, revisions[question.id])) {
      stale.push(question.id)
    } else {
      const response = readResponse(question, answer.response)
      if (response.ok) answered.set(question.id, { question, value: response.value })
      else faults.push({ path: `${path}/response`, message: response.error })
    }
    seen.add(answer.question)
  }
  if (faults.length > 0) return err(faults)

  const ids = named ?? new Set(answered.keys())
  const inOrder = questions
    .filter((question) => ids.has(question.id))
    .map((question) => answered.get(question.id) ?? { question })
  return ok({ answers: inOrder, stale })
}

/** The ids that the attempt names; undefined if it names none. `faults` is for what is no id. */
function readNamed<Q extends { readonly id: string }>(
  { sets, ...pool }: Pool<Q>,
  byId: ReadonlyMap<string, Q>,
  { seed, set, only }: SubmittedAttempt,
): { readonly named?: ReadonlySet<string>; readonly faults: Fault[] } {
  if (only) {
    const faults = [...only.entries()].flatMap(([index, id]) =>
      byId.has(id) ? [] : [{ path: `/only/${index}`, message: NO_SUCH_QUESTION }],
    )
    if (set !== undefined) faults.push({ path: '/set', message: SET_OR_ONLY })
    return { named: new Set(only), faults }
  }
  if (set !== undefined) {
    const ids = setOf(sets, set)
    if (!ids) return { faults: [{ path: '/set', message: noSuchSet(sets) }] }
    return { named: new Set(ids), faults: [] }
  }
  if (seed === undefined) return { faults: [] }
  return { named: new Set(picked(pool, seed).map(({ id }) => id)), faults: [] }
}

export const SET_OR_ONLY = 'Send `set` or `only`, not both.'
/** Without the ids themselves: those of a pool are not all public. */
export const NO_SUCH_QUESTION =
  'The quiz has no question with this id. GET /api/v1/quizzes/{quiz} lists its `questions`.'
const ANSWERED_TWICE = 'You’ve answered this question twice. Send one answer for each question.'

export function noSuchSet(sets: Sets | undefined): string {
  const ids = Object.keys(sets ?? {})
  const known = ids.length > 0 ? `Its sets are: ${ids.join(', ')}.` : 'It has no sets.'
  return `The quiz has no set with this id. ${known}`
}

/** A long list would stand in the message of each answer outside of it. */
const LISTED_MAX = 20

/** Only ids of the quiz: `named` may have others, and what was sent is not repeated. */
function notAsked(
  questions: readonly { readonly id: string }[],
  named: ReadonlySet<string>,
): string {
  const asked = questions.flatMap(({ id }) => (named.has(id) ? [id] : []))
  const more = asked.length > LISTED_MAX ? ` and ${asked.length - LISTED_MAX} more` : ''
  return `This question isn’t one of those asked. Answer only these: ${asked.slice(0, LISTED_MAX).join(', ')}${more}.`
}

function isStale(answered: number | undefined, current: number | undefined): boolean {
  return answered !== undefined && answered !== current
}
