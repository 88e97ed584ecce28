// One item of QTI 2 or 3, opened for the readers of its interactions.
import type { ElementContent } from 'hast'
import { childrenOf, wordsOf, type XmlElement } from '../../../containers/xml/element.ts'
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

/** `isOne`: its interactions become one question. */
export function openQuestion(
  item: QtiItem,
  interactions: readonly XmlElement[],
  isOne: boolean,
): Question {
  const feedback = feedbackOf(item)
  const all = weightOf(item.element)
  const weight = isOne ? all : undefined
  if (all !== weight)
    item.warn('weights-dropped', 'its points are those of all that it asks, and were left out.')
  return {
    item,
    interactions,
    feedback,
    base: (place = promptIn) =>
      baseOf(item, feedback, weight, (one) => (isInteraction(one) ? place(one) : undefined)),
  }
}

/** The points of a right answer: a default of MAXSCORE, or else the bound of SCORE. */
function weightOf(item: XmlElement): number | undefined {
  const outcome = (id: string) =>
    childrenOf(item, 'outcomeDeclaration').find(({ attributes }) => attributes.identifier === id)
  const maximum = wordsOf(outcome('MAXSCORE'), 'defaultValue', 'value')
  const weight = Number(maximum || outcome('SCORE')?.attributes.normalMaximum)
  return weight > 0 && weight < 1e6 && weight !== 1 ? weight : undefined
}

export const isInteraction = ({ name }: XmlElement) => name.endsWith('Interaction')

function baseOf(
  item: QtiItem,
  { everyone, hints }: Feedback,
  weight: number | undefined,
  replace: (element: XmlElement) => ElementContent[] | undefined,
) {
  return {
    ...placeOf(item),
    prompt: bodyMarkdown(item, replace),
    ...(everyone && { explanation: everyone }),
    ...(hints.length > 0 && { hints }),
    ...(weight !== undefined && { weight }),
  }
}
