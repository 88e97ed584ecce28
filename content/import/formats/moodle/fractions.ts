// Feedback and fractions of Moodle.
import { childOf, type XmlElement } from '../../containers/xml/element.ts'
import type { CombinedFeedback } from '../../feedback.ts'
import type { MoodleItem } from './item.ts'

/** What Moodle writes by itself says nothing that a verdict does not say. */
const DEFAULT = /^\W*(your answer is (correct|partially correct|incorrect)|(in)?correct)\W*$/i

export function combinedFeedback(item: MoodleItem): CombinedFeedback {
  const read = (name: string) => {
    const text = item.markdown(childOf(item.element, name))
    return DEFAULT.test(text) ? '' : text
  }
  const right = read('correctfeedback')
  const partly = read('partiallycorrectfeedback')
  const wrong = read('incorrectfeedback')
  return { ...(right && { right }), ...(partly && { partly }), ...(wrong && { wrong }) }
}

/** In percent: 100 is right. Some tools write a comma. */
export function fractionOf({ attributes }: XmlElement): number {
  const fraction = Number((attributes.fraction ?? '0').replace(',', '.'))
  return Number.isFinite(fraction) ? fraction : 0
}

/** Sums of rounded thirds stay a little below. */
export const isWhole = (fraction: number) => fraction > 99.9
