// Feedback and fractions of Moodle. Its combined feedback is for right, partly right and wrong
// responses; ours belongs to options and answers, so it goes to those that it is for.
import { childOf, type XmlElement } from '../../containers/xml/element.ts'
import type { Markdown } from '../../draft.ts'
import type { MoodleItem } from './item.ts'

/** What Moodle writes by itself says nothing that a verdict does not say. */
const DEFAULT = /^\W*(your answer is (correct|partially correct|incorrect)|(in)?correct)\W*$/i

export interface CombinedFeedback {
  readonly right?: Markdown
  readonly partly?: Markdown
  readonly wrong?: Markdown
}

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

/** Names the feedback that a type has no place for. */
export function warnOfFeedback({ warn }: MoodleItem, combined: CombinedFeedback): void {
  const names = { right: 'right', partly: 'partly right', wrong: 'wrong' } as const
  for (const which of ['right', 'partly', 'wrong'] as const) {
    const text = combined[which]
    if (text !== undefined)
      warn(
        'feedback-dropped',
        `its feedback for ${names[which]} responses has no place here: "${text.replaceAll(/\s+/g, ' ').slice(0, 80)}".`,
      )
  }
}

export function joined(...texts: readonly (Markdown | undefined)[]): Markdown | undefined {
  return texts.filter((text) => text).join('\n\n') || undefined
}

/** In percent: 100 is right. Some tools write a comma. */
export function fractionOf({ attributes }: XmlElement): number {
  const fraction = Number((attributes.fraction ?? '0').replace(',', '.'))
  return Number.isFinite(fraction) ? fraction : 0
}

/** Sums of rounded thirds stay a little below. */
export const isWhole = (fraction: number) => fraction > 99.9
