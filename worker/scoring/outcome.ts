// An attempt at a quiz of kind `outcome`: which outcome fits, why, and which one is next best.
// The rules are in content/grading: rank-outcomes.ts ranks outcomes, ties included, limits.ts says
// which outcomes the chosen options leave, and wanted-facts.ts what an outcome may not give. Pure.
import { ok, type Result } from '../../content/common/result.ts'
import { limitOf, smallestConflict } from '../../content/grading/limits.ts'
import { leaningOf, pointsFor, rankOutcomes } from '../../content/grading/rank-outcomes.ts'
import { factOf, factValue, isDoubtful } from '../../content/grading/wanted-facts.ts'
import type { Markup } from '../../content/model/markup.ts'
import type {
  Leaning,
  Limit,
  Outcome,
  OutcomeQuestion,
  OutcomeQuiz,
} from '../../content/model/outcome-quiz.ts'
import { type Fault, readAttempt, type SubmittedAttempt } from './attempt.ts'
import { readSent } from './sent-response.ts'

/** Readers do not read a longer list. */
const MAX_REASONS = 4

/** An option that the reader chose. */
export interface Wish {
  readonly question: string
  readonly choice: string
}

export interface Reason extends Wish {
  readonly text: Markup
}

export interface ResolvedOutcome {
  /** Absent if no chosen option gives points to any outcome, or if there is a conflict. */
  readonly outcome?: Outcome
  /** Absent if no chosen option gives points to a second outcome that is left. */
  readonly runnerUp?: Outcome
  /** The smallest set of chosen options that together leave no outcome. Empty if one is left. */
  readonly conflict: readonly Wish[]
  /** Why the outcome fits: what it is required for first, then the option with most points. */
  readonly because: readonly Reason[]
  /** The facts that the reader asked for and that the outcome may not give, in published order. */
  readonly cautions: readonly (Wish & { readonly fact: string })[]
  readonly questions: readonly { readonly question: string; readonly answered: boolean }[]
  readonly stale: readonly string[]
}

/** Finds the outcome of an attempt, or lists what is wrong with the attempt. */
export function resolveOutcome(
  { questions, outcomes, guide }: Pick<OutcomeQuiz, 'questions' | 'outcomes' | 'guide'>,
  revisions: Readonly<Record<string, number>>,
  submitted: SubmittedAttempt,
): Result<ResolvedOutcome, Fault[]> {
  const read = readAttempt({ questions }, revisions, submitted, readSent)
  if (!read.ok) return read
  const answers = read.value.answers.map(({ question, value = [] }) => ({
    question: question.id,
    answered: value.length > 0,
    chosen: chosenOptions(question, value),
  }))
  const chosen = answers.flatMap((answer) => answer.chosen)
  const limited = chosen.flatMap(({ limit, ...option }) => (limit ? [{ ...option, limit }] : []))
  const ids = outcomes.map(({ id }) => id)
  const [first, second] = rankOutcomes(
    ids,
    answers.map((answer) =>
      answer.chosen.flatMap(({ leaning }) => (leaning ? [leaning.points] : [])),
    ),
    limited.map(({ limit }) => limit),
  )
  const outcome = outcomes.find(({ id }) => id === first?.outcome)
  const runnerUp = outcomes.find(({ id }) => id === second?.outcome)
  return ok({
    ...(outcome && { outcome }),
    ...(runnerUp && { runnerUp }),
    conflict: smallestConflict(ids, limited).map(({ wish }) => wish),
    because: outcome ? reasonsFor(outcome.id, chosen) : [],
    cautions: outcome
      ? chosen.flatMap(({ wish, fact }) =>
          fact !== undefined && isDoubtful(factValue(guide, outcome.id, fact))
            ? [{ ...wish, fact }]
            : [],
        )
      : [],
    questions: answers.map(({ question, answered }) => ({ question, answered })),
    stale: read.value.stale,
  })
}

/**
 * The limits come first, because they decided before any points, and the outcome meets all of
 * them. An option with a limit is one reason: why it speaks for the outcome, if it gives that
 * points, or else why it rules others out.
 */
function reasonsFor(outcome: string, chosen: readonly ChosenOption[]): Reason[] {
  const speaksFor = (leaning: Leaning | undefined): leaning is Leaning =>
    leaning !== undefined && pointsFor(leaning.points, outcome) > 0
  const limits = chosen.flatMap(({ wish, limit, leaning }) =>
    limit ? [{ ...wish, text: speaksFor(leaning) ? leaning.why : limit.whyNot }] : [],
  )
  const points = chosen
    .filter(({ limit }) => !limit)
    .flatMap(({ wish, leaning }) =>
      speaksFor(leaning)
        ? [{ points: pointsFor(leaning.points, outcome), reason: { ...wish, text: leaning.why } }]
        : [],
    )
    // The sort is stable: reasons with equal points stay in the order of the quiz.
    .sort((one, other) => other.points - one.points)
    .map(({ reason }) => reason)
  return [...limits, ...points].slice(0, MAX_REASONS)
}

interface ChosenOption {
  readonly wish: Wish
  readonly leaning: Leaning | undefined
  readonly limit: Limit | undefined
  readonly fact: string | undefined
}

/** In published order. */
function chosenOptions(question: OutcomeQuestion, chosen: readonly string[]): ChosenOption[] {
  return question.prompt.choices
    .filter(({ id }) => chosen.includes(id))
    .map(({ id }) => ({
      wish: { question: question.id, choice: id },
      leaning: leaningOf(question, id),
      limit: limitOf(question, id),
      fact: factOf(question, id),
    }))
}
