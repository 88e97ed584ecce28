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
  const options = optionsIn(item.element)
  for (const element of descendantsOf(item.element, ...FEEDBACK)) {
    const text = contentMarkdown(item, [contentBody(element)])
    if (text === '') continue
    const place = placeOf(item.element, element, options)
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

/** Undefined: the item does not say in a way that can be read when it is shown. */
function placeOf(
  item: XmlElement,
  feedback: XmlElement,
  options: readonly XmlElement[],
): (typeof SIGNS)[number][0] | XmlElement | undefined {
  const { identifier = '', outcomeIdentifier, showHide } = feedback.attributes
  // Its text has a number that is computed.
  if (showHide === 'hide' || descendantsOf(feedback, 'printedVariable').length > 0) return undefined
  const around = options.find((option) => descendantsOf(option, ...FEEDBACK).includes(feedback))
  if (around) return around
  const outcome = descendantsOf(item, 'outcomeDeclaration').find(
    ({ attributes }) => attributes.identifier === outcomeIdentifier,
  )
  const shown = shownBy(childOf(item, 'responseProcessing'), feedback, options)
  // "true" is the value of a flag here, not the name of an option or of a text.
  if (outcome?.attributes.baseType === 'boolean') return shown
  const [option, ...more] = options.filter(({ attributes }) => attributes.identifier === identifier)
  if (option && more.length === 0) return option
  if (option) return shown
  const [sign] = SIGNS.find(([, pattern]) => pattern.test(identifier)) ?? []
  return sign ?? shown
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
