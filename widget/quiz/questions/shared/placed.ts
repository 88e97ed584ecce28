// What the questions share that put items in places.
import type { CheckResult, Placed, Response } from '../../../../content/wire/index.ts'
import type { Item } from '../../../progress/saved.ts'
import type { Marker, ViewProps } from '../../views/view-props.ts'
import { recordOf } from './record.ts'

/**
 * The marker of an item. If the verdict reveals the right order, a wrong item says where it
 * belongs. No marker while it is not known whether the item is right.
 */
export function placedMarker(
  props: ViewProps,
  item: Item,
  { items }: { readonly items: readonly Placed[] },
  id: string,
): Marker | undefined {
  const answer = item.verdict?.answer
  const isRight = isItemRight(item, items, id)
  if (isRight === undefined) return undefined
  const belongs =
    !isRight && Array.isArray(answer) ? props.strings.belongsIn(answer.indexOf(id) + 1) : undefined
  return props.afterAnswer.marker(props, isRight, belongs)
}

/**
 * While the answer is kept back, the feedback lists items that are not right, as far as the author
 * wrote feedback. The others are right if they are as many as the score says; else they are
 * unknown.
 */
function isItemRight(
  { verdict, response }: Item,
  items: readonly Placed[],
  id: string,
): boolean | undefined {
  if (!verdict) return undefined
  const { correct, score, answer, feedback } = verdict
  if (correct) return true
  if (answer !== undefined) return placeOf(answer, id) === placeOf(response, id)
  const isUnlisted = (one: string) =>
    placeOf(response, one) !== undefined && !feedback.chosen.some((said) => said.id === one)
  if (score === 0 || !isUnlisted(id)) return false
  const unlisted = items.filter((one) => isUnlisted(one.id)).length
  return unlisted === rightItems(verdict, items.length) || undefined
}

/** How many items are right: each has the same share of the score. */
export function rightItems({ score, maxScore }: Tally, items: number): number {
  return Math.round((score / maxScore) * items)
}

type Tally = Pick<CheckResult, 'score' | 'maxScore'>

/** The number or the target of an item. Undefined for an item that was left without one. */
function placeOf(response: Response | undefined, id: string): number | string | undefined {
  return Array.isArray(response) ? response.indexOf(id) : recordOf(response)[id]
}
