// Whether an outcome can win at all: looks for a way to answer every question so that it
// does. Answers are put together one question after the other; those that come to the same
// points in the same number of questions are one state, so there are far fewer than ways.

import { byFit, leaningOf, pointsFor, type Rank } from '../../grading/rank-outcomes.ts'
import type { OutcomeQuestion, OutcomeQuiz, Points } from '../../model/outcome-quiz.ts'

/**
 * States kept after each question, those that stand best for the outcome: what is found is
 * certain. Few will do for most quizzes; only where nothing is found are more looked at,
 * and what is not among those would be out of the reach of readers, too.
 */
const STATES_KEPT = [20, 2000]

/** How each outcome stands, in the order of the quiz. */
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

/** One option, or each set of some: a reader who answers chooses at least one. */
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
  return state.filter(({ points }) => points > 0).sort(byFit)[0]?.outcome
}

function leadOf(state: State, outcome: string): number {
  const own = state.find((rank) => rank.outcome === outcome)?.points ?? 0
  const others = state.filter((rank) => rank.outcome !== outcome).map(({ points }) => points)
  return own - Math.max(0, ...others)
}
