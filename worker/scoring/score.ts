// The score of a whole attempt: points, percent, band, and points by section. All of them cover
// what was answered: a question that was left open is neither right nor wrong.

import type { Question } from '../../content/model/question.ts'
import type { BandSource } from '../../content/model/quiz.ts'
import type { Grade } from './questions/grader.ts'

export interface Scored {
  readonly question: Question
  /** Absent if the reader did not answer the question, which then is not part of the score. */
  readonly grade?: Pick<Grade, 'correct' | 'score'>
}

export interface Tally {
  readonly score: number
  readonly maxScore: number
}

/** How much of what was asked a score covers. */
export interface Coverage {
  readonly asked: number
  readonly answered: number
}

/** How many questions were right, of how many. */
export interface Reached extends Coverage {
  readonly right: number
}

type Answered = Scored & Required<Pick<Scored, 'grade'>>

const isAnswered = (one: Scored): one is Answered => one.grade !== undefined

export function coverage(scored: readonly Scored[]): Coverage {
  return { asked: scored.length, answered: scored.filter(isAnswered).length }
}

/** To hundredths of a point, so that shown points add up to the shown sum. */
export function roundPoints(value: number): number {
  return Math.round(value * 100) / 100
}

/** The points of the questions that were answered, and what these could have been. */
export function tally(scored: readonly Scored[]): Tally {
  const answered = scored.filter(isAnswered)
  return {
    score: roundPoints(answered.reduce((sum, { grade }) => sum + grade.score, 0)),
    maxScore: roundPoints(answered.reduce((sum, { question }) => sum + question.weight, 0)),
  }
}

/** Whole percent. Only a full score is 100, and only a score of 0 or an empty attempt is 0. */
export function percent({ score, maxScore }: Tally): number {
  if (maxScore === 0 || score === 0) return 0
  if (score === maxScore) return 100
  return Math.min(99, Math.max(1, Math.round((100 * score) / maxScore)))
}

/**
 * The highest band whose lower bound the percentage reaches. Undefined if less than half of what
 * was asked is answered, because that says too little about the reader, and for a quiz without
 * bands.
 */
export function bandFor(
  bands: readonly BandSource[],
  { asked, answered, ...total }: Tally & Coverage,
): BandSource | undefined {
  if (bands.length === 0 || answered === 0 || 2 * answered < asked) return undefined
  const reached = percent(total)
  const band = bands.findLast(({ from }) => from <= reached)
  if (!band) throw new Error('The first band of a quiz begins at 0.')
  return band
}

/**
 * Points by section, in the order in which the sections first appear among what was answered.
 * Questions that name no section are not part of it.
 */
export function bySection(scored: readonly Scored[]): Map<string, Tally> {
  const sections = Map.groupBy(scored.filter(isAnswered), ({ question }) => question.section)
  return new Map(
    [...sections].flatMap(([section, group]) =>
      section === undefined ? [] : [[section, tally(group)]],
    ),
  )
}
