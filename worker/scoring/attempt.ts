// A whole attempt: which questions are scored, which answers are stale, and what
// is wrong with the rest. Collects every fault before it gives up.

import { type Draws, drawn } from '../../content/draw.ts'
import type { Result } from '../../content/result.ts'
import type { Question, Quiz } from '../../content/schema.ts'
import type { AttemptRequest } from '../../content/wire.ts'
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

/**
 * Grades an attempt at a quiz. `revisions` holds the current one of each question.
 *
 * With `only`, or else with `seed`, exactly that set is scored and a missing answer counts
 * 0; without, the questions answered are. The order is that of the quiz, whatever a seed
 * makes of it on the screen. An answer to another revision is stale: the
 * reader saw other options or another key, so it is listed and left unscored.
 */
export function gradeAttempt(
  { questions, draw }: Pick<Quiz, 'questions' | 'draw'>,
  revisions: Readonly<Record<string, number>>,
  { seed, only, answers }: Pick<AttemptRequest, 'seed' | 'only' | 'answers'>,
): Result<GradedAttempt, Fault[]> {
  const known = new Map(questions.map((question) => [question.id, question]))
  const faults: Fault[] = []
  for (const [index, id] of (only ?? []).entries()) {
    if (!known.has(id)) faults.push({ path: `/only/${index}`, message: NO_SUCH_QUESTION })
  }
  const set = only ?? (seed === undefined ? undefined : drawnIds({ questions, draw }, seed))

  const grades = new Map<string, Scored>()
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
      const graded = grade(question, answer.response)
      if (graded.ok) grades.set(question.id, { question, grade: graded.value })
      else faults.push({ path: `${path}/response`, message: graded.error })
    }
    seen.add(answer.question)
  }
  if (faults.length > 0) return { ok: false, error: faults }

  const ids = new Set(set ?? grades.keys())
  const scored = questions
    .filter((question) => ids.has(question.id))
    .map((question) => grades.get(question.id) ?? { question })
  return { ok: true, value: { scored, stale } }
}

function drawnIds(quiz: Draws<Question>, seed: number): string[] {
  return drawn(quiz, seed).map(({ id }) => id)
}

const NO_SUCH_QUESTION = 'There is no question with this id in the quiz.'

function isStale(answered: number | undefined, current: number | undefined): boolean {
  return answered !== undefined && answered !== current
}
