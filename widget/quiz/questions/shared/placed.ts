// What the questions share that put items in places.
import type { Placed, Response } from '../../../../content/wire/index.ts'
import type { Item } from '../../../progress/saved.ts'
import { recordOf } from './record.ts'

/**
 * Undefined while it is not known whether the item is right. While the answer is kept back, the feedback lists items that are not right, as far as the author
 * wrote feedback. The others are right if they are as many as the score says; else they are
 * unknown.
 */
export function isItemRight(
  { verdict, response }: Item,
  items: readonly Placed[],
  id: string,
): boolean | undefined {
  if (!verdict) return undefined
  const { correct, score, maxScore, answer, feedback } = verdict
  if (correct) return true
  if (answer !== undefined) return placeOf(answer, id) === placeOf(response, id)
  const isUnlisted = (one: string) =>
    placeOf(response, one) !== undefined && !feedback.chosen.some((said) => said.id === one)
  if (score === 0 || !isUnlisted(id)) return false
  const unlisted = items.filter((one) => isUnlisted(one.id)).length
  // Each item has the same share of the score.
  return unlisted === Math.round((score / maxScore) * items.length) || undefined
}

/** The number or the target of an item. Undefined for an item that was left without one. */
function placeOf(response: Response | undefined, id: string): number | string | undefined {
  return Array.isArray(response) ? response.indexOf(id) : recordOf(response)[id]
}
