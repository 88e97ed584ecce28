// A whole attempt: which questions are scored, which answers are stale, and what
// is wrong with the rest. Collects every fault before it gives up.

import { type Draws, drawn } from '../../content/common/draw.ts'
import type { Result } from '../../content/common/result.ts'
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

type Sent = Pick<AttemptRequest, 'seed' | 'only' | 'answers'>

/** Grades an attempt at a quiz of kind `check`. */
export function gradeAttempt(
  quiz: Pick<Draws<Question>, 'questions' | 'draw'>,
  revisions: Readonly<Record<string, number>>,
  sent: Sent,
): Result<GradedAttempt, Fault[]> {
  const taken = readAttempt(quiz, revisions, sent, grade)
  if (!taken.ok) return taken
  const { answers, stale } = taken.value
  const scored = answers.map(({ question, value }) => ({
    question,
    ...(value && { grade: value }),
  }))
  return { ok: true, value: { scored, stale } }
}

/** An attempt at a quiz of whichever kind; `value` is absent where a question is open. */
export interface TakenAttempt<Q, T> {
  readonly answers: readonly { readonly question: Q; readonly value?: T }[]
  readonly stale: readonly string[]
}

/**
 * What an attempt answers, each response as `read` has it. `revisions` holds the current
 * one of each question.
 *
 * With `only`, or else with `seed`, exactly that set is scored and a missing answer counts
 * 0; without, the questions answered are. The order is that of the quiz, whatever a seed
 * makes of it on the screen. An answer to another revision is stale: the
 * reader saw other options or another key, so it is listed and left unscored.
 */
export function readAttempt<Q extends { readonly id: string }, T>(
  { questions, draw }: Pick<Draws<Q>, 'questions' | 'draw'>,
  revisions: Readonly<Record<string, number>>,
  { seed, only, answers }: Sent,
  read: (question: Q, response: Response) => Result<T, string>,
): Result<TakenAttempt<Q, T>, Fault[]> {
  const known = new Map(questions.map((question) => [question.id, question]))
  const faults: Fault[] = []
  for (const [index, id] of (only ?? []).entries()) {
    if (!known.has(id)) faults.push({ path: `/only/${index}`, message: NO_SUCH_QUESTION })
  }
  const set = only ?? (seed === undefined ? undefined : drawnIds({ questions, draw }, seed))

  const given = new Map<string, { question: Q; value: T }>()
  const stale: string[] = []
  const seen = new Set<string>()
  for (const [index, answer] of answers.entries()) {
    const path = `/answers/${index}`
    const question = known.get(answer.question)
    if (!question) faults.push({ path: `${path}/question`, message: NO_SUCH_QUESTION })
    else if (seen.has(question.id)) {
      faults.push({ path: `${path}/question`, message: 'This question is answered twice.' })
    } else if (set && !set.includes(question.id)) {
      faults.push({ path: `${path}/question`, message: 'This question is not in the set.' })
    } else if (isStale(answer.revision, revisions[question.id])) {
      stale.push(question.id)
    } else {
      const response = read(question, answer.response)
      if (response.ok) given.set(question.id, { question, value: response.value })
      else faults.push({ path: `${path}/response`, message: response.error })
    }
    seen.add(answer.question)
  }
  if (faults.length > 0) return { ok: false, error: faults }

  const ids = new Set(set ?? given.keys())
  const all = questions
    .filter((question) => ids.has(question.id))
    .map((question) => given.get(question.id) ?? { question })
  return { ok: true, value: { answers: all, stale } }
}

function drawnIds(quiz: Draws<{ readonly id: string }>, seed: number): string[] {
  return drawn(quiz, seed).map(({ id }) => id)
}

const NO_SUCH_QUESTION = 'There is no question with this id in the quiz.'

function isStale(answered: number | undefined, current: number | undefined): boolean {
  return answered !== undefined && answered !== current
}
