// The date of the facts that a quiz asks about: that of the source of its guide.
import type { Quiz } from '../model/quiz.ts'

/** The field of a quiz and of results. Absent without a date. */
export function factsDate({ guide }: Pick<Quiz, 'guide'>): { factsAsOf?: string } {
  const published = guide?.source?.published
  return published === undefined ? {} : { factsAsOf: published }
}
