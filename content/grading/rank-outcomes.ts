// Ranks the outcomes of an outcome quiz. Scoring ranks the options that a reader chose; `check`
// searches for responses that make each outcome win. Both use this one rule.
//
// The outcome with most points wins. At a tie, the outcome that got points in more questions
// wins, because several separate wishes weigh more than one strong wish. If that is equal too,
// the outcome that the author lists first wins. So there is exactly one winner, without chance.
//
// Points never outweigh a limit: an outcome that a chosen option rules out (limits.ts) has no
// rank, whatever points it has.
import type { Leaning, Limit, OutcomeQuestion, Points } from '../model/outcome-quiz.ts'
import { allowedOutcomes } from './limits.ts'

export interface Rank {
  readonly outcome: string
  readonly points: number
  /** The number of questions in which a chosen option gave it points. */
  readonly questions: number
}

/**
 * The best comes first. `chosen` holds, by question, the points that the chosen options give;
 * `limits` are those of the chosen options.
 */
export function rankOutcomes(
  outcomes: readonly string[],
  chosen: readonly (readonly Points[])[],
  limits: readonly Limit[] = [],
): Rank[] {
  const ranks = outcomes.map((outcome): Rank => {
    const given = chosen.map((options) => sum(options.map((points) => pointsFor(points, outcome))))
    return { outcome, points: sum(given), questions: given.filter((points) => points > 0).length }
  })
  return bestFirst(ranks, allowedOutcomes(outcomes, limits))
}

/**
 * The ranks of the allowed outcomes that have points, from ranks in the author's order. If all
 * points went to outcomes that are ruled out, the first outcome that is left is the only one.
 */
export function bestFirst(ranks: readonly Rank[], allowed: readonly string[]): Rank[] {
  const left = ranks.filter(({ outcome }) => allowed.includes(outcome))
  const withPoints = left.filter(({ points }) => points > 0).sort(compareRanks)
  if (withPoints.length > 0) return withPoints
  return ranks.some(({ points }) => points > 0) ? left.slice(0, 1) : []
}

/** For a stable sort of ranks in the author's order, which decides the last tie. */
function compareRanks(one: Rank, other: Rank): number {
  return other.points - one.points || other.questions - one.questions
}

/** Undefined for an option that gives no points. */
export function leaningOf({ leanings }: OutcomeQuestion, option: string): Leaning | undefined {
  return Object.hasOwn(leanings, option) ? leanings[option] : undefined
}

export function pointsFor(points: Points, outcome: string): number {
  return Object.hasOwn(points, outcome) ? (points[outcome] ?? 0) : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
