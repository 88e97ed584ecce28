// What is counted of one attempt, in ids that the author gave. There is no text that a reader typed,
// no score of the whole attempt, no time of day, nothing about the browser or the network.
import type { Confidence } from '../../content/wire/index.ts'

/**
 * All that the sums of an attempt are computed from (attempt-sums.ts). A shard keeps it as long as
 * the attempt may come again with more answers, at most KEPT_DAYS: its sums are subtracted and those
 * of the larger attempt are added. With an answer to every question of the quiz it cannot grow, so
 * that only its id is kept. An attempt at a set can: its reader may go on with the whole quiz.
 */
export interface CountedAttempt {
  /** The revision of the quiz. */
  readonly revision: number
  /** The questions that were asked, in the order in which the reader saw them. */
  readonly asked: readonly AskedQuestion[]
  /** At most one for each question that was asked, in any order. */
  readonly answers: readonly CountedAnswer[]
  /** How many questions the quiz has: a set, a draw, or `only` asks fewer of them. */
  readonly pool: number
}

export interface AskedQuestion {
  readonly question: string
  readonly revision: number
}

export interface CountedAnswer extends AskedQuestion {
  readonly first: CountedTry
  /** Equal to `first` if the reader tried once. */
  readonly final: CountedTry
  /** How sure the reader was of the first answer. Absent: not asked, or not said. */
  readonly confidence?: Confidence
  /** How many hints the reader asked for. */
  readonly hints?: number
  /** Whole seconds until the first answer, at most SECONDS_MAX. Absent: the client sent none. */
  readonly seconds?: number
}

/** One answer to a question. */
export interface CountedTry {
  /** What was picked (picks.ts): ids of options, or names that the author gave. Each once. */
  readonly picks: readonly string[]
  /** Absent in an outcome quiz, which has no right answers. */
  readonly grade?: CountedGrade
}

/** In hundredths of a point, as scores are rounded for readers: whole numbers, which add up exactly. */
export interface CountedGrade {
  readonly points: number
  readonly maxPoints: number
  /** Whether it earned all points. Rounding may reach maxPoints without it. */
  readonly right: boolean
}
