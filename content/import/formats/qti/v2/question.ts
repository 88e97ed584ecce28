// One item of QTI 2 or 3, opened for the readers of its interactions.
import type { ElementContent } from 'hast'
import type { XmlElement } from '../../../containers/xml/element.ts'
import { placeOf, type QtiItem } from '../item.ts'
import { bodyMarkdown, promptIn } from './body.ts'
import { type Feedback, feedbackOf } from './feedback.ts'

export interface Question {
  readonly item: QtiItem
  readonly interactions: readonly XmlElement[]
  readonly feedback: Feedback
  /** What a draft has of any type; `place` gives what stands in the place of an interaction. */
  base(place?: (interaction: XmlElement) => ElementContent[]): ReturnType<typeof baseOf>
}

export function openQuestion(item: QtiItem, interactions: readonly XmlElement[]): Question {
  const feedback = feedbackOf(item)
  return {
    item,
    interactions,
    feedback,
    base: (place = promptIn) =>
      baseOf(item, feedback, (one) => (isInteraction(one) ? place(one) : undefined)),
  }
}

export const isInteraction = ({ name }: XmlElement) => name.endsWith('Interaction')

function baseOf(
  item: QtiItem,
  { everyone, hints }: Feedback,
  replace: (element: XmlElement) => ElementContent[] | undefined,
) {
  return {
    ...placeOf(item),
    prompt: bodyMarkdown(item, replace),
    ...(everyone && { explanation: everyone }),
    ...(hints.length > 0 && { hints }),
  }
}
