// An attempt at a quiz of kind `outcome`: which outcome fits, why, and which one is next.
// The rule that ranks them, ties included, stands in content/grading/rank-outcomes.ts. Pure.

import type { Result } from '../../content/common/result.ts'
import { leaningOf, pointsFor, rankOutcomes } from '../../content/grading/rank-outcomes.ts'
import type { Outcome, OutcomeQuestion, OutcomeQuiz } from '../../content/model/outcome-quiz.ts'
import type { AttemptRequest, Response } from '../../content/wire/index.ts'
import { type Fault, readAttempt } from './attempt.ts'
import { readSome } from './questions/multiple.ts'
import { readOne } from './questions/single.ts'

/** More reasons than this are read as none. */
export const MAX_REASONS = 4

export interface Reason {
  readonly question: string
  readonly choice: string
  readonly text: string
}

export interface ResolvedOutcome {
  /** Absent where nothing that was chosen speaks for any. */
  readonly outcome?: Outcome
  /** Absent where nothing that was chosen speaks for another. */
  readonly runnerUp?: Outcome
  /** Why the outcome fits, the strongest reason first. */
  readonly because: readonly Reason[]
  readonly questions: readonly { readonly question: string; readonly answered: boolean }[]
  readonly stale: readonly string[]
}

/** Matches an attempt, or says what is wrong with it. */
export function resolveOutcome(
  { questions, outcomes }: Pick<OutcomeQuiz, 'questions' | 'outcomes'>,
  revisions: Readonly<Record<string, number>>,
  sent: Pick<AttemptRequest, 'seed' | 'only' | 'answers'>,
): Result<ResolvedOutcome, Fault[]> {
  const taken = readAttempt({ questions }, revisions, sent, readChosen)
  if (!taken.ok) return taken
  const answers = taken.value.answers.map(({ question, value = [] }) => ({
    question,
    leanings: chosenLeanings(question, value),
    answered: value.length > 0,
  }))
  const [first, second] = rankOutcomes(
    outcomes.map(({ id }) => id),
    answers.map(({ leanings }) => leanings.map(({ points }) => points)),
  )
  const outcome = outcomes.find(({ id }) => id === first?.outcome)
  const runnerUp = outcomes.find(({ id }) => id === second?.outcome)
  const reasons = answers.flatMap(({ question, leanings }) =>
    leanings.map(({ choice, points, why }) => ({
      points: outcome ? pointsFor(points, outcome.id) : 0,
      reason: { question: question.id, choice, text: why },
    })),
  )
  const value = {
    ...(outcome && { outcome }),
    ...(runnerUp && { runnerUp }),
    // Equal ones in the order of the quiz, as sorting leaves them.
    because: reasons
      .filter(({ points }) => points > 0)
      .sort((one, other) => other.points - one.points)
      .slice(0, MAX_REASONS)
      .map(({ reason }) => reason),
    questions: answers.map(({ question, answered }) => ({ question: question.id, answered })),
    stale: taken.value.stale,
  }
  return { ok: true, value }
}

function readChosen(
  { type, prompt }: OutcomeQuestion,
  response: Response,
): Result<readonly string[], string> {
  if (type === 'multiple') return readSome(prompt, response)
  const one = readOne(prompt, response)
  return one.ok ? { ok: true, value: [one.value] } : one
}

/** In published order, whatever the order of the response. */
function chosenLeanings(question: OutcomeQuestion, chosen: readonly string[]) {
  return question.prompt.choices.flatMap(({ id }) => {
    const leaning = leaningOf(question, id)
    return leaning && chosen.includes(id) ? [{ choice: id, ...leaning }] : []
  })
}
