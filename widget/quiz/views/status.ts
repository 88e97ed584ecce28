// The message below the buttons of a question.
import type { Item } from '../../progress/saved.ts'
import { nothing } from '../../ui/html.ts'
import type { ViewProps } from './view-props.ts'

/** Whether the message is about a failure. */
export function isTrouble({ state }: ViewProps, item: Item): boolean {
  return state.notice === 'refused' || item.status === 'waiting'
}

/** Screen readers announce only a text that differs from the one before: a blank is enough. */
export function noticeText({ isOddNotice }: ViewProps['state'], text: string): string {
  return isOddNotice ? `${text}\u00a0` : text
}

export function statusText(
  { state, strings, afterAnswer }: ViewProps,
  item: Item,
): string | typeof nothing {
  const { notice } = state
  if (notice) return noticeText(state, strings[notice])
  if (item.isChanged && !item.response) return strings.changed
  const isMissing = item.verdict && afterAnswer.hasFailed
  return isMissing || item.status === 'waiting' ? strings.waiting : nothing
}
