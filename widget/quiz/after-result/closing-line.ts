// The last line of some results: answers that do not count because their questions have changed, or
// else what was learned.
import type { AttemptAnswer } from '../../../content/wire/index.ts'
import type { ViewProps } from '../views/view-props.ts'

/** Of questions that are asked again after they were missed, a section of which one is right now. */
export function closingLine(
  { state, strings }: ViewProps,
  result: AttemptAnswer,
): string | undefined {
  if ('because' in result) return undefined
  const { questions, sections, stale } = result
  if (stale.length > 0) return strings.stale(stale.length)
  const learned = state.only && questions.find(({ correct }) => correct)?.question
  const section = state.questions.find(({ id }) => id === learned)?.section
  const now = sections.find(({ id }) => id === section)
  return now && strings.learned(now.title)
}
