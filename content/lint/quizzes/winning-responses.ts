// Searches for responses that make an outcome win. It adds one question after the other.
// Responses that give every outcome the same points in the same number of questions, and leave
// the same outcomes possible, are one state, so there are far fewer states than combinations.
import { allowedOutcomes, allows, limitOf } from '../../grading/limits.ts'
import { bestFirst, leaningOf, pointsFor, type Rank } from '../../grading/rank-outcomes.ts'
import type { Limit, OutcomeQuestion, OutcomeQuiz, Points } from '../../model/outcome-quiz.ts'

/**
 * How many states are kept after each question: those in which the outcome is ahead most. A
 * response that is found proves that the outcome can win. A few states are enough for most
 * quizzes; the second number is used only if nothing was found. An outcome that is not found
 * then would hardly be reached by readers either.
 */
const STATES_KEPT = [20, 2000]

/** An option of a question. */
export interface Choice {
  readonly question: string
  readonly choice: string
}

interface State {
  /** Of each outcome, in the order of the quiz. */
  readonly ranks: readonly Rank[]
  /** The outcomes that the limits of the chosen options leave. */
  readonly allowed: readonly string[]
  readonly chosen: readonly Choice[]
}

interface Option extends Choice {
  readonly points: Points
  readonly limit: Limit | undefined
}

/**
 * Options with which the outcome wins, at least one in every question. Undefined if none were
 * found. `fixed` is an option that has to be among them; then other questions may be left open.
 */
export function winningResponses(
  quiz: OutcomeQuiz,
  outcome: string,
  fixed?: Choice,
): readonly Choice[] | undefined {
  for (const most of STATES_KEPT) {
    const found = search(quiz, outcome, fixed, most)
    if (found) return found.chosen
  }
  return undefined
}

function search(
  { outcomes, questions }: OutcomeQuiz,
  wanted: string,
  fixed: Choice | undefined,
  most: number,
): State | undefined {
  const ids = outcomes.map(({ id }) => id)
  const ranks = ids.map((outcome) => ({ outcome, points: 0, questions: 0 }))
  let states: State[] = [{ ranks, allowed: ids, chosen: [] }]
  for (const question of questions) {
    // An option that rules out the wanted outcome can be in no response that is searched for.
    const ways = waysToAnswer(question, fixed).filter((options) =>
      options.every(({ limit }) => !limit || allows(limit, wanted)),
    )
    const found = new Map<string, State>()
    for (const state of states)
      for (const options of ways) {
        const after = withOptions(state, options)
        found.set(keyOf(after), after)
      }
    states = [...found.values()]
      .map((state) => ({ state, lead: leadOf(state, wanted) }))
      .sort((one, other) => other.lead - one.lead)
      .slice(0, most)
      .map(({ state }) => state)
  }
  return states.find(({ ranks, allowed }) => bestFirst(ranks, allowed)[0]?.outcome === wanted)
}

/** One option, or every set of at least one option; with `fixed`, as winningResponses says. */
function waysToAnswer(question: OutcomeQuestion, fixed?: Choice): (readonly Option[])[] {
  const ways = waysToChoose(question)
  if (!fixed) return ways
  return question.id === fixed.question
    ? ways.filter((options) => options.some(({ choice }) => choice === fixed.choice))
    : [[], ...ways]
}

function waysToChoose(question: OutcomeQuestion): (readonly Option[])[] {
  const options = question.prompt.choices.map(({ id }): Option => {
    const points = leaningOf(question, id)?.points ?? {}
    return { question: question.id, choice: id, points, limit: limitOf(question, id) }
  })
  if (question.type === 'single') return options.map((option) => [option])
  return Array.from({ length: 2 ** options.length - 1 }, (_, index) =>
    options.filter((_, at) => ((index + 1) >> at) & 1),
  )
}

function withOptions(state: State, options: readonly Option[]): State {
  const limits = options.flatMap(({ limit }) => limit ?? [])
  return {
    ranks: state.ranks.map((rank) => withPoints(rank, options)),
    allowed: allowedOutcomes(state.allowed, limits),
    chosen: [...state.chosen, ...options.map(({ question, choice }) => ({ question, choice }))],
  }
}

function withPoints({ outcome, points, questions }: Rank, options: readonly Option[]): Rank {
  const given = options.reduce((sum, option) => sum + pointsFor(option.points, outcome), 0)
  return { outcome, points: points + given, questions: questions + (given > 0 ? 1 : 0) }
}

function keyOf({ ranks, allowed }: State): string {
  return [...ranks.flatMap(({ points, questions }) => [points, questions]), ...allowed].join()
}

function leadOf({ ranks, allowed }: State, outcome: string): number {
  const own = ranks.find((rank) => rank.outcome === outcome)?.points ?? 0
  const rivals = ranks.filter((rank) => rank.outcome !== outcome && allowed.includes(rank.outcome))
  return own - Math.max(0, ...rivals.map(({ points }) => points))
}
