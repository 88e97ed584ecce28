// A result in words, for links, reminders and comparisons: "4 of 5 right", and if questions were
// left open "4 of 5 right (5 of 19 answered)".
import type { Reached } from '../scoring/score.ts'
import type { PageStrings } from '../strings/page-strings.ts'

export function reachedText(
  { answeredOf, confidence }: PageStrings,
  { right, asked, answered }: Reached,
): string {
  const reached = confidence.rightOf(right, answered)
  return answered === asked ? reached : `${reached} (${answeredOf(answered, asked)})`
}
