// What the questions share that put items in places.
import type { Item } from '../../../progress/saved.ts'
import type { Marker, ViewProps } from '../../views/view-props.ts'

/**
 * The marker of an item. `isPlaced` is false for an item that was left without a place. The
 * feedback lists the items that are not right, so this needs no rule of grading.
 */
export function placedMarker(
  props: ViewProps,
  { verdict }: Item,
  id: string,
  isPlaced = true,
): Marker | undefined {
  if (!verdict) return undefined
  const isRight = isPlaced && !verdict.feedback.chosen.some((one) => one.id === id)
  return props.afterAnswer.marker(props, isRight)
}
