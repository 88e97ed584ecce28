// The feedback of QTI 1.2: for everyone, for right and other responses, and for single responses.
import { childrenOf, descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import type { Markdown } from '../../../draft.ts'
import { type CombinedFeedback, joined } from '../../../feedback.ts'
import type { QtiItem } from '../item.ts'
import { bestOf, type Condition } from './conditions.ts'
import { materialMarkdown } from './material.ts'

export interface Feedback extends CombinedFeedback {
  readonly everyone?: Markdown
  readonly hints: readonly Markdown[]
  /** By the value of a response. */
  readonly of: ReadonlyMap<string, Markdown>
}

export function feedbackOf(item: QtiItem, conditions: readonly Condition[]): Feedback {
  const elements = childrenOf(item.element, 'itemfeedback')
  const read = (element: XmlElement) => {
    const plain = childrenOf(element).filter(({ name }) => name !== 'solution' && name !== 'hint')
    return materialMarkdown(item, plain)
  }
  const texts = new Map(elements.map((one) => [one.attributes.ident ?? '', read(one)]))
  const inside = (...names: string[]) =>
    elements
      .flatMap((one) => descendantsOf(one, ...names))
      .map((one) => materialMarkdown(item, [one]))
  const best = new Set(bestOf(conditions))
  const of = new Map<string, Markdown>()
  let everyone = joined(...inside('solutionmaterial'))
  let right: Markdown | undefined
  let wrong: Markdown | undefined
  for (const condition of conditions) {
    const text = joined(...condition.feedback.map((id) => texts.get(id)))
    const [test, ...more] = condition.tests
    if (text === undefined) continue
    if (condition.feedback.every((id) => /^general_fb$/i.test(id)))
      everyone = joined(text, everyone)
    else if (best.has(condition)) right ??= text
    else if (test && more.length === 0 && !test.isNegated) of.set(test.value, text)
    else wrong ??= text
  }
  return {
    of,
    hints: inside('hintmaterial').filter(Boolean),
    ...(everyone && { everyone }),
    ...(right && { right }),
    ...(wrong && { wrong }),
  }
}
