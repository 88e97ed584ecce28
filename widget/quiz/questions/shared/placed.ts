// What the questions share that put items in places.
import type { Item } from '../../../progress/saved.ts'
import type { Marker, ViewProps } from '../../views/view-props.ts'

/**
 * The marker of an item. `isPlaced` is false for an item that was left without a place. The
 * feedback lists the items that are not right, so this needs no rule of grading. If the verdict
 * reveals the right order, a wrong item says where it belongs.
 */
export function placedMarker(
  props: ViewProps,
  { verdict }: Item,
  id: string,
  isPlaced = true,
): Marker | undefined {
  if (!verdict) return undefined
  const { answer, feedback } = verdict
  const isRight = isPlaced && !feedback.chosen.some((one) => one.id === id)
  const belongs =
    !isRight && Array.isArray(answer) ? props.strings.belongsIn(answer.indexOf(id) + 1) : undefined
  return props.afterAnswer.marker(props, isRight, belongs)
}
