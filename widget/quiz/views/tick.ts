// How a question is marked in the line of ticks at the top of the card, and in the result: with a
// full, a half or an empty shape, so that colour is not all that tells them apart.
import { type Item, isAnswered } from '../../progress/saved.ts'

export function fillOf(correct: boolean, score: number): 'full' | 'half' | 'empty' {
  return correct ? 'full' : score > 0 ? 'half' : 'empty'
}

/** The CSS class of a tick. Without a verdict it says whether there is an answer. */
export function tick({ status, response, verdict }: Item): string {
  if (status === 'checked' && verdict) return fillOf(verdict.correct, verdict.score)
  return isAnswered(response) ? 'given' : ''
}
