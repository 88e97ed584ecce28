// The last line of some results: answers that do not count because their questions have changed, or
// else what was learned.
import type { AttemptAnswer } from '../../../content/wire/index.ts'
import { itemOf } from '../machine/selectors.ts'
import type { ViewProps } from '../views/view-props.ts'

/**
 * A section whose question was missed at first and is right now: after a second try, or asked again
 * by itself.
 */
export function closingLine(
  { state, strings }: ViewProps,
  result: AttemptAnswer,
): string | undefined {
  if ('because' in result) return undefined
  const { questions, sections, stale } = result
  if (stale.length > 0) return strings.stale(stale.length)
  const learned = questions.find(
    ({ question, correct }) => correct && (state.only || itemOf(state, question).tries),
  )
  const section = state.questions.find(({ id }) => id === learned?.question)?.section
  const now = sections.find(({ id }) => id === section)
  return now && strings.learned(now.title)
}
