// The last line of some results: answers that do not count because their questions have changed, or
// else what was learned.
import type { AttemptAnswer } from '../../../../content/wire/index.ts'
import type { Strings } from '../../../strings/en.ts'
import { itemOf } from '../../machine/selectors.ts'
import type { ViewProps } from '../view-props.ts'

/**
 * Undefined if there is no line, and empty until its strings are here, which come with the chunk
 * `after-result`. A section counts as learned if a question of it was missed at first and is right now:
 * after a second try, or asked again by itself.
 */
export function closingLine(
  { state, strings }: ViewProps,
  result: AttemptAnswer,
): string | undefined {
  const { stale, learned }: Partial<Strings> = strings
  if ('because' in result) return undefined
  if (result.stale.length > 0) return stale?.(result.stale.length) ?? ''
  const right = state.questions.find(
    ({ id }) =>
      (state.only || itemOf(state, id).tries) &&
      result.questions.some(({ question, correct }) => question === id && correct),
  )
  const now = result.sections.find(({ id }) => id === right?.section)
  return now && (learned?.(now.title) ?? '')
}
