// A whole attempt: which questions are scored, which answers are stale, and what is wrong with
// the rest. All faults are collected before the attempt is refused.
import { type Draws, drawn } from '../../content/common/draw.ts'
import { err, ok, type Result } from '../../content/common/result.ts'
import type { Question } from '../../content/model/question.ts'
import type { AttemptRequest, Response } from '../../content/wire/index.ts'
import { grade } from './grade.ts'
import type { Scored } from './score.ts'

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
export type SubmittedAttempt = Pick<AttemptRequest, 'seed' | 'only' | 'answers'>

/** Grades an attempt at a quiz of kind `check`. */
export function gradeAttempt(
  quiz: Pick<Draws<Question>, 'questions' | 'draw'> & { readonly lang: string },
  revisions: Readonly<Record<string, number>>,
  submitted: SubmittedAttempt,
): Result<GradedAttempt, Fault[]> {
  const read = readAttempt(quiz, revisions, submitted, (question, response) =>
    grade(question, response, quiz.lang),
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
 * `only` or else `seed` names a set of questions: exactly that set is asked, and a question
 * without an answer is open. Without both, the questions that were answered are asked. The result has
 * the order of the quiz, also where a seed changes the order on the screen. An answer to an
 * outdated revision is stale: the reader saw other options or another key, so the answer is
 * listed and not scored.
 */
export function readAttempt<Q extends { readonly id: string }, T>(
  { questions, draw }: Pick<Draws<Q>, 'questions' | 'draw'>,
  revisions: Readonly<Record<string, number>>,
  { seed, only, answers }: SubmittedAttempt,
  readResponse: (question: Q, response: Response) => Result<T, string>,
): Result<ReadAttempt<Q, T>, Fault[]> {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const faults: Fault[] = []
  for (const [index, id] of (only ?? []).entries()) {
    if (!byId.has(id)) faults.push({ path: `/only/${index}`, message: NO_SUCH_QUESTION })
  }
  const set =
    only ?? (seed === undefined ? undefined : drawn({ questions, draw }, seed).map(({ id }) => id))

  const answered = new Map<string, { question: Q; value: T }>()
  const stale: string[] = []
  const seen = new Set<string>()
  for (const [index, answer] of answers.entries()) {
    const path = `/answers/${index}`
    const question = byId.get(answer.question)
    if (!question) faults.push({ path: `${path}/question`, message: NO_SUCH_QUESTION })
    else if (seen.has(question.id)) {
      faults.push({ path: `${path}/question`, message: 'This question is answered twice.' })
    } else if (set && !set.includes(question.id)) {
      faults.push({ path: `${path}/question`, message: 'This question is not in the set.' })
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

  const ids = new Set(set ?? answered.keys())
  const inOrder = questions
    .filter((question) => ids.has(question.id))
    .map((question) => answered.get(question.id) ?? { question })
  return ok({ answers: inOrder, stale })
}

const NO_SUCH_QUESTION = 'There is no question with this id in the quiz.'

function isStale(answered: number | undefined, current: number | undefined): boolean {
  return answered !== undefined && answered !== current
}
