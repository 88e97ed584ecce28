// Which outcome fits best. Scoring ranks what a reader chose with it, the author's check
// looks for responses that make each outcome win: one rule, so it stands here for both.
//
// More points win. At a tie, the outcome that options of more questions spoke for: what
// comes up again and again weighs more than one strong word. If that is equal too, the one
// that the author lists first; so there is never more than one winner, and never chance.
import type { Leaning, OutcomeQuestion, Points } from '../model/outcome-quiz.ts'

export interface Rank {
  readonly outcome: string
  readonly points: number
  /** In how many questions an option chosen spoke for it. */
  readonly questions: number
}

/** `chosen` has, for each question, the points that its chosen options give. Best first. */
export function rankOutcomes(
  outcomes: readonly string[],
  chosen: readonly (readonly Points[])[],
): Rank[] {
  return outcomes
    .map((outcome): Rank => {
      const given = chosen.map((options) =>
        sum(options.map((points) => pointsFor(points, outcome))),
      )
      return { outcome, points: sum(given), questions: given.filter((points) => points > 0).length }
    })
    .filter(({ points }) => points > 0)
    .sort(byFit)
}

/** For sorting ranks that stand in the order of the list, which decides last. */
export function byFit(one: Rank, other: Rank): number {
  return other.points - one.points || other.questions - one.questions
}

/** Undefined where an option speaks for nothing. */
export function leaningOf({ leanings }: OutcomeQuestion, option: string): Leaning | undefined {
  return Object.hasOwn(leanings, option) ? leanings[option] : undefined
}

export function pointsFor(points: Points, outcome: string): number {
  return Object.hasOwn(points, outcome) ? (points[outcome] ?? 0) : 0
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
