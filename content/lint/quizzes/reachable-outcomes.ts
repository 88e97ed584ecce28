// Whether an outcome can win: searches for responses to all questions that make it win. It adds
// one question after the other. Responses that give every outcome the same points in the same
// number of questions are one state, so there are far fewer states than combinations.
import { compareRanks, leaningOf, pointsFor, type Rank } from '../../grading/rank-outcomes.ts'
import type { OutcomeQuestion, OutcomeQuiz, Points } from '../../model/outcome-quiz.ts'

/**
 * How many states are kept after each question: those in which the outcome is ahead most. A
 * response that is found proves that the outcome can win. A few states are enough for most
 * quizzes; the second number is used only if nothing was found. An outcome that is not found
 * then would hardly be reached by readers either.
 */
const STATES_KEPT = [20, 2000]

/** The rank of each outcome, in the order of the quiz. */
type State = readonly Rank[]

export function isReachable(quiz: OutcomeQuiz, outcome: string): boolean {
  return STATES_KEPT.some((most) => findsWinning(quiz, outcome, most))
}

function findsWinning({ outcomes, questions }: OutcomeQuiz, wanted: string, most: number): boolean {
  let states: State[] = [outcomes.map(({ id }) => ({ outcome: id, points: 0, questions: 0 }))]
  for (const question of questions) {
    const ways = waysToAnswer(question)
    const found = new Map<string, State>()
    for (const state of states)
      for (const options of ways) {
        const after = state.map((rank) => withOptions(rank, options))
        found.set(after.flatMap(({ points, questions }) => [points, questions]).join(), after)
      }
    states = [...found.values()]
      .map((state) => ({ state, lead: leadOf(state, wanted) }))
      .sort((one, other) => other.lead - one.lead)
      .slice(0, most)
      .map(({ state }) => state)
  }
  return states.some((state) => winnerOf(state) === wanted)
}

/** One option, or every set of at least one option. */
function waysToAnswer(question: OutcomeQuestion): (readonly Points[])[] {
  const options = question.prompt.choices.map(({ id }) => leaningOf(question, id)?.points ?? {})
  if (question.type === 'single') return options.map((points) => [points])
  return Array.from({ length: 2 ** options.length - 1 }, (_, index) =>
    options.filter((_, at) => ((index + 1) >> at) & 1),
  )
}

function withOptions({ outcome, points, questions }: Rank, options: readonly Points[]): Rank {
  const given = options.reduce((sum, option) => sum + pointsFor(option, outcome), 0)
  return { outcome, points: points + given, questions: questions + (given > 0 ? 1 : 0) }
}

function winnerOf(state: State): string | undefined {
  return state.filter(({ points }) => points > 0).sort(compareRanks)[0]?.outcome
}

function leadOf(state: State, outcome: string): number {
  const own = state.find((rank) => rank.outcome === outcome)?.points ?? 0
  const others = state.filter((rank) => rank.outcome !== outcome).map(({ points }) => points)
  return own - Math.max(0, ...others)
}
