// The feedback of QTI 2 and 3. Which of it is shown is decided by the rules of an item, which are
// not run; it is taken where its identifier is that of an option, or says what it is for.
import { descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import type { Markdown } from '../../../draft.ts'
import { type CombinedFeedback, joined } from '../../../feedback.ts'
import type { QtiItem } from '../item.ts'
import { contentMarkdown } from './body.ts'

export interface Feedback extends CombinedFeedback {
  readonly everyone?: Markdown
  readonly hints: readonly Markdown[]
  /** By the identifier of an option. */
  readonly of: ReadonlyMap<string, Markdown>
}

const SIGNS = [
  ['hints', /hint/i],
  ['wrong', /incorrect|wrong|fail/i],
  ['partly', /partial|partly/i],
  ['right', /correct|right|pass/i],
  ['everyone', /general|solution|explanation|rationale/i],
] as const

export function feedbackOf(item: QtiItem): Feedback {
  const ids = new Set(
    descendantsOf(item.element, 'simpleChoice', 'hottext', 'inlineChoice').map(
      ({ attributes }) => attributes.identifier,
    ),
  )
  const of = new Map<string, Markdown>()
  const found: Record<(typeof SIGNS)[number][0], Markdown[]> = {
    hints: [],
    wrong: [],
    partly: [],
    right: [],
    everyone: [],
  }
  for (const element of descendantsOf(
    item.element,
    'modalFeedback',
    'feedbackBlock',
    'feedbackInline',
  )) {
    const text = contentMarkdown(item, [contentBody(element)])
    const id = element.attributes.identifier ?? ''
    const [sign] = SIGNS.find(([, pattern]) => pattern.test(id)) ?? []
    if (text === '') continue
    if (element.attributes.showHide === 'hide') dropped(item, text)
    else if (ids.has(id)) of.set(id, joined(of.get(id), text) ?? '')
    else if (sign) found[sign].push(text)
    else dropped(item, text)
  }
  const { hints, ...texts } = found
  const combined = Object.fromEntries(
    Object.entries(texts).flatMap(([name, list]) =>
      list.length > 0 ? [[name, joined(...list)]] : [],
    ),
  )
  return { of, hints, ...combined }
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
