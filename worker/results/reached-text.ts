// A score in words, for links, reminders and comparisons: "4 of 5", and if questions were left
// open "4 of 5 (5 of 19 answered)".
import type { Coverage, Tally } from '../scoring/score.ts'
import type { PageStrings } from '../strings/page-strings.ts'

export function reachedText(
  { outOf, answeredOf }: PageStrings,
  { score, maxScore, asked, answered }: Tally & Coverage,
): string {
  const reached = outOf(score, maxScore)
  return answered === asked ? reached : `${reached} (${answeredOf(answered, asked)})`
}
