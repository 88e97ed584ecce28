// The score of a whole attempt: points, percent, band, and points by section.

import type { Question } from '../../content/model/question.ts'
import type { BandSource } from '../../content/model/quiz.ts'
import type { Grade } from './questions/grader.ts'

export interface Scored {
  readonly question: Question
  /** Absent if the reader did not answer the question, which then scores 0. */
  readonly grade?: Pick<Grade, 'correct' | 'score'>
}

export interface Tally {
  readonly score: number
  readonly maxScore: number
}

/** To hundredths of a point, so that shown points add up to the shown sum. */
export function roundPoints(value: number): number {
  return Math.round(value * 100) / 100
}

export function tally(scored: readonly Scored[]): Tally {
  return {
    score: roundPoints(scored.reduce((sum, { grade }) => sum + (grade?.score ?? 0), 0)),
    maxScore: roundPoints(scored.reduce((sum, { question }) => sum + question.weight, 0)),
  }
}

/** Whole percent. Only a full score is 100, and only a score of 0 or an empty attempt is 0. */
export function percent({ score, maxScore }: Tally): number {
  if (maxScore === 0 || score === 0) return 0
  if (score === maxScore) return 100
  return Math.min(99, Math.max(1, Math.round((100 * score) / maxScore)))
}

/** The highest band whose lower bound the percentage reaches. */
export function bandFor(bands: readonly BandSource[], reached: number): BandSource {
  const band = bands.findLast(({ from }) => from <= reached)
  if (!band) throw new Error('The first band of a quiz begins at 0.')
  return band
}

/** Points by section, in the order in which the sections first appear. */
export function bySection(scored: readonly Scored[]): Map<string, Tally> {
  const sections = Map.groupBy(scored, ({ question }) => question.section)
  return new Map([...sections].map(([section, group]) => [section, tally(group)]))
}
