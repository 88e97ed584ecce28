// An attempt at a quiz of kind `outcome`: which outcome fits, why, and which one is next best.
// The rule that ranks outcomes, ties included, is in content/grading/rank-outcomes.ts. Pure.
import { ok, type Result } from '../../content/common/result.ts'
import { leaningOf, pointsFor, rankOutcomes } from '../../content/grading/rank-outcomes.ts'
import type { Outcome, OutcomeQuestion, OutcomeQuiz } from '../../content/model/outcome-quiz.ts'
import type { Response } from '../../content/wire/index.ts'
import { type Fault, readAttempt, type SubmittedAttempt } from './attempt.ts'
import { readOption, readOptions } from './questions/choice.ts'

/** Readers do not read a longer list. */
const MAX_REASONS = 4

export interface Reason {
  readonly question: string
  readonly choice: string
  readonly text: string
}

export interface ResolvedOutcome {
  /** Absent if no chosen option gives points to any outcome. */
  readonly outcome?: Outcome
  /** Absent if no chosen option gives points to a second outcome. */
  readonly runnerUp?: Outcome
  /** Why the outcome fits: the option with most points first. */
  readonly because: readonly Reason[]
  readonly questions: readonly { readonly question: string; readonly answered: boolean }[]
  readonly stale: readonly string[]
}

/** Finds the outcome of an attempt, or lists what is wrong with the attempt. */
export function resolveOutcome(
  { questions, outcomes }: Pick<OutcomeQuiz, 'questions' | 'outcomes'>,
  revisions: Readonly<Record<string, number>>,
  submitted: SubmittedAttempt,
): Result<ResolvedOutcome, Fault[]> {
  const read = readAttempt({ questions }, revisions, submitted, readChosen)
  if (!read.ok) return read
  const answers = read.value.answers.map(({ question, value = [] }) => ({
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
  return ok({
    ...(outcome && { outcome }),
    ...(runnerUp && { runnerUp }),
    // The sort is stable: reasons with equal points stay in the order of the quiz.
    because: reasons
      .filter(({ points }) => points > 0)
      .sort((one, other) => other.points - one.points)
      .slice(0, MAX_REASONS)
      .map(({ reason }) => reason),
    questions: answers.map(({ question, answered }) => ({ question: question.id, answered })),
    stale: read.value.stale,
  })
}

function readChosen(
  { type, prompt }: OutcomeQuestion,
  response: Response,
): Result<readonly string[], string> {
  if (type === 'multiple') return readOptions(prompt, response)
  const one = readOption(prompt, response)
  return one.ok ? ok([one.value]) : one
}

/** The leanings of the chosen options, in published order. */
function chosenLeanings(question: OutcomeQuestion, chosen: readonly string[]) {
  return question.prompt.choices.flatMap(({ id }) => {
    const leaning = leaningOf(question, id)
    return leaning && chosen.includes(id) ? [{ choice: id, ...leaning }] : []
  })
}
