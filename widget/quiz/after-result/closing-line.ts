// The last line of a result names one thing: an answer that does not count because its question
// has changed, or else what was learned.
import type { AttemptAnswer } from '../../../content/wire/index.ts'
import { itemOf } from '../machine/selectors.ts'
import type { ViewProps } from '../views/view-props.ts'

/**
 * A section whose question was missed at first and is right now: after a second try, or asked again
 * by itself. Otherwise the passage that is most worth reading.
 */
export function closingLine(
  { state, strings }: ViewProps,
  result: AttemptAnswer,
): string | undefined {
  if ('because' in result) return undefined
  const { questions, sections, revisit, stale } = result
  if (stale.length > 0) return strings.stale(stale.length)
  const learned = new Set(
    questions.flatMap(({ question, correct }) =>
      correct && (state.only || itemOf(state, question).tries) ? [question] : [],
    ),
  )
  const section = state.questions.find(({ id }) => learned.has(id))?.section
  const now = sections.find(({ id }) => id === section)
  const next = revisit.find(({ passage }) => passage)?.passage
  return now ? strings.learned(now.title) : next && strings.readOne(next.title)
}
