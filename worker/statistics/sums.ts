// What is kept of all attempts at a quiz: sums and nothing else. A shard holds the sums of its
// attempts, and the sums of a quiz are those of its shards added up (add-sums.ts).
//
// Every number is a whole number: a count, or a sum of counts, seconds or hundredths of a point. So
// adding is exact in any order, and subtracting what an attempt added leaves what was there before.
// The largest sums are squares of points. A quiz can be worth 65,535 hundredths (content/lint), and
// then they stay exact (below 2^53) for two million attempts; of a quiz with twenty points for two
// thousand million.
//
// All of it is kept until the author resets it. It says nothing about a person: it does not tell
// which answers belong to the same attempt, and no id and no time of day is in it.
import type { Confidence } from '../../content/wire/index.ts'

export interface QuizSums {
  /** By revision of the quiz, then by UTC day, YYYY-MM-DD: shows attempts over time. */
  readonly days: ByRevision<Readonly<Record<string, DaySums>>>
  /** By id of the question, then by its revision. */
  readonly items: Readonly<Record<string, ByRevision<ItemSums>>>
}

/** The keys are revisions, as numerals. */
type ByRevision<T> = Readonly<Record<string, T>>

export interface DaySums {
  /** Attempts that were first counted on this day: with at least one answer. */
  readonly begun: number
  /** Those of them in which every question that was asked is answered, on whatever day. */
  readonly finished: number
}

/**
 * One revision of one question. All but `asked`, `left`, `rightInTheEnd` and `final` is about the
 * first answer of each attempt: later tries come after feedback and say less about the question.
 */
export interface ItemSums {
  /** Attempts that asked it, answered or not. */
  readonly asked: number
  /**
   * Attempts that stopped here: of what was asked, in the order shown, this was the last question
   * with an answer, and others came after it. Shows where readers leave.
   */
  readonly left: number
  /** First answers: the `n` of all rates. */
  readonly answered: number
  /** First answers that earned all points. 0 in an outcome quiz, as all points are. */
  readonly right: number
  /** Attempts whose last try earned all points: what second tries and hints add. */
  readonly rightInTheEnd: number
  /** For facility: what the first answers earned, and could have earned, in hundredths. */
  readonly points: number
  readonly maxPoints: number
  /** For the spread of facility with partial credit. */
  readonly pointsSquared: number
  /** Attempts with at least one hint, and all hints. */
  readonly hinted: number
  readonly hints: number
  /** Only levels that somebody said. For confidence against correctness. */
  readonly confidence: Readonly<Partial<Record<Confidence, ConfidenceSums>>>
  readonly seconds: SecondsSums
  /** By pick (picks.ts). For the distractor table and the alarm for a wrong key. */
  readonly choices: Readonly<Record<string, ChoiceSums>>
  /** By the most points that the rest could have earned, as a numeral. For discrimination. */
  readonly rests: Readonly<Record<string, RestSums>>
  /** By score group, see `scoreGroup`. For the distractor table: who the choosers are. */
  readonly groups: Readonly<Record<string, GroupSums>>
}

export interface ConfidenceSums {
  readonly answered: number
  readonly right: number
}

/** First answers whose client sent how long they took. */
export interface SecondsSums {
  readonly answered: number
  readonly total: number
  /**
   * Answers by length: key k counts those of 2^k - 1 to 2^(k+1) - 2 seconds, so 0 is none, 1 is one
   * or two, 9 is 511 to SECONDS_MAX. A median can be read from it, which one long break does not move.
   */
  readonly spread: Readonly<Record<string, number>>
}

export interface ChoiceSums {
  /** First answers and last tries that picked it. */
  readonly first: number
  readonly final: number
  /** First answers that picked it and were sure: a wrong one shows a passage that misleads. */
  readonly sure: number
  /** First answers that picked it, by score group. */
  readonly groups: Readonly<Record<string, number>>
  /** The sum of rest scores of those who picked it, by the keys of `rests` of the question. */
  readonly rests: Readonly<Record<string, number>>
}

/**
 * The rest score of an answer is what the first answers to the other questions of the same attempt
 * earned, in points: the score without this question, so that a question does not correlate with
 * itself (Henrysson 1963, "Correction of item-total correlations in item analysis"). Attempts can
 * have other questions and other weights (draws, sets, questions left open), so the sums stand
 * apart for each maximum of the rest, and the share rest / maximum can be summed over them exactly.
 *
 * An answer has no rest score, and is not part of these sums, if the attempt answers no other
 * question, or less than half of what was asked: that says too little about the reader, as for a
 * band (scoring/score.ts).
 */
export interface RestSums {
  readonly answered: number
  readonly points: number
  readonly pointsSquared: number
  readonly rest: number
  readonly restSquared: number
  /** Points times rest. */
  readonly product: number
}

/** First answers with a rest score, by score group. */
export interface GroupSums {
  readonly answered: number
  readonly right: number
  readonly points: number
}

/** The whole tenths of the rest score in its maximum: 0 to 9, and 10 for a rest that is all right. */
export const scoreGroup = (rest: number, maxRest: number): number =>
  Math.floor((10 * rest) / maxRest)
