// How a question is marked in the line of ticks at the top of the card, and in the result: with a
// full, a half or an empty shape, so that colour is not all that tells them apart.
import { type Mark, markOf } from '../../../content/common/attempt/marks.ts'
import { type Item, isAnswered } from '../../progress/saved.ts'

export function fillOf(mark: Mark): string {
  return mark === 'right' ? 'full' : mark === 'partly' ? 'half' : 'empty'
}

/** The CSS class of a tick. Without a verdict it says whether there is an answer. */
export function tick({ status, response, verdict }: Item): string {
  if (status === 'checked' && verdict) return fillOf(markOf(verdict))
  return isAnswered(response) ? 'given' : ''
}
