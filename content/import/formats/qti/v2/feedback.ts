// The feedback of QTI 2 and 3. Which of it is shown is decided by the rules of an item, which are
// not run. It is taken where it stands inside of an option, where its identifier is that of an option
// or says what it is for, or where one rule of a known form shows it (shown-by.ts).
import { childOf, descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import type { Markdown } from '../../../draft.ts'
import { type CombinedFeedback, joined, warnOfText } from '../../../feedback.ts'
import type { QtiItem } from '../item.ts'
import { contentMarkdown } from './body.ts'
import { optionsIn, shownBy } from './shown-by.ts'

export interface Feedback extends CombinedFeedback {
  readonly everyone?: Markdown
  readonly hints: readonly Markdown[]
  /** That of an option, which has found its place with this. */
  take(option: XmlElement): Markdown | undefined
  /** That of options which has no place yet. */
  rest(): readonly Markdown[]
}

const SIGNS = [
  ['hints', /hint/i],
  ['wrong', /incorrect|wrong|fail/i],
  ['partly', /partial|partly/i],
  ['right', /correct|right|pass/i],
  ['everyone', /general|solution|explanation|rationale/i],
] as const

export function feedbackOf(item: QtiItem): Feedback {
  const of = new Map<XmlElement, Markdown>()
  const taken = new Set<XmlElement>()
  const found: Record<(typeof SIGNS)[number][0], Markdown[]> = {
    hints: descendantsOf(item.element, 'infoControl').map((one) => contentMarkdown(item, [one])),
    wrong: [],
    partly: [],
    right: [],
    everyone: [],
  }
  const placeOf = placesIn(item.element)
  for (const element of descendantsOf(item.element, ...FEEDBACK)) {
    const text = contentMarkdown(item, [contentBody(element)])
    if (text === '') continue
    const place = placeOf(element)
    if (place === undefined) dropped(item, text)
    else if (typeof place === 'string') found[place].push(text)
    else of.set(place, joined(of.get(place), text) ?? text)
  }
  const { hints, ...texts } = found
  const combined = Object.fromEntries(
    Object.entries(texts).flatMap(([name, list]) =>
      list.length > 0 ? [[name, joined(...new Set(list))]] : [],
    ),
  )
  return {
    hints: hints.filter(Boolean),
    ...combined,
    take(option) {
      taken.add(option)
      return of.get(option)
    },
    rest: () => [...of].filter(([option]) => !taken.has(option)).map(([, text]) => text),
  }
}

const FEEDBACK = ['modalFeedback', 'feedbackBlock', 'feedbackInline']

/**
 * Where each feedback of an item belongs; undefined if the item does not say in a way that can be read
 * when it is shown.
 */
function placesIn(item: XmlElement) {
  const options = optionsIn(item)
  const byName = new Map<string | undefined, XmlElement[]>()
  const around = new Map<XmlElement, XmlElement>()
  for (const option of options) {
    const { identifier } = option.attributes
    byName.set(identifier, (byName.get(identifier) ?? []).concat(option))
    for (const inside of descendantsOf(option, ...FEEDBACK)) around.set(inside, option)
  }
  const flags = new Set(
    descendantsOf(item, 'outcomeDeclaration')
      .filter(({ attributes }) => attributes.baseType === 'boolean')
      .map(({ attributes }) => attributes.identifier),
  )
  const shown = shownBy(childOf(item, 'responseProcessing'), options)
  return function placeOf(
    feedback: XmlElement,
  ): (typeof SIGNS)[number][0] | XmlElement | undefined {
    const { identifier = '', outcomeIdentifier, showHide } = feedback.attributes
    // Its text has a number that is computed.
    if (showHide === 'hide' || descendantsOf(feedback, 'printedVariable').length > 0)
      return undefined
    const option = around.get(feedback)
    if (option) return option
    // "true" is the value of a flag here, not the name of an option or of a text.
    if (flags.has(outcomeIdentifier)) return shown(feedback)
    const [named, ...more] = byName.get(identifier) ?? []
    if (named) return more.length === 0 ? named : shown(feedback)
    const [sign] = SIGNS.find(([, pattern]) => pattern.test(identifier)) ?? []
    return sign ?? shown(feedback)
  }
}

/** Feedback of options that a type has no place for. */
export function warnOfRest({ warn }: QtiItem, feedback: Feedback): void {
  for (const text of feedback.rest()) warnOfText(warn, text)
}

/** QTI 3 wraps the text once more. */
function contentBody(element: XmlElement): XmlElement {
  return descendantsOf(element, 'contentBody')[0] ?? element
}

function dropped({ warn }: QtiItem, text: Markdown): void {
  const words = text.replaceAll(/\s+/g, ' ').slice(0, 80)
  warn(
    'feedback-dropped',
    `it does not say in a way that can be read when its feedback is shown: "${words}".`,
  )
}
