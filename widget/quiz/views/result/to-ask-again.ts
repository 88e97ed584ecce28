// What is asked again by itself after a result.
import { markOf } from '../../../../content/common/attempt/marks.ts'
import type { AttemptAnswer } from '../../../../content/wire/index.ts'

/** The questions that the headline counts as to revisit. */
export function toAskAgain(result: AttemptAnswer): string[] {
  if ('because' in result) return []
  return result.questions.flatMap((one) => (markOf(one) === 'wrong' ? [one.question] : []))
}
