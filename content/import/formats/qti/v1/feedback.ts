// The feedback of QTI 1.2: for everyone, for right and other responses, and for single responses.
// What has no place is named.
import { childrenOf, descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import type { Markdown } from '../../../draft.ts'
import { type CombinedFeedback, joined, warnOfText } from '../../../feedback.ts'
import { htmlMarkdown } from '../../../text/html.ts'
import type { QtiItem } from '../item.ts'
import { bestOf, type Condition, type Test } from './conditions.ts'
import { materialMarkdown } from './material.ts'
import { NO_VALUES, type ValueFeedback, valueFeedback } from './value-feedback.ts'

export interface Feedback extends CombinedFeedback {
  readonly everyone?: Markdown
  readonly hints: readonly Markdown[]
  /** By the value of a response. */
  readonly of: ValueFeedback
}

/** For the parts of a question whose feedback belongs to the whole of it. */
export const NO_FEEDBACK: Feedback = { hints: [], of: NO_VALUES }

export function feedbackOf(
  item: QtiItem,
  conditions: readonly Condition[],
  responses: readonly XmlElement[],
): Feedback {
  const elements = childrenOf(item.element, 'itemfeedback')
  const options = new Set(
    responses.flatMap((one) => descendantsOf(one, 'response_label')).map(idOf),
  )
  // Blackboard calls what it says to one answer a solution, which elsewhere is for everyone.
  const common = elements.filter((one) => !options.has(idOf(one)))
  const texts = new Map(
    elements.map((one) => [
      idOf(one),
      options.has(idOf(one)) ? materialMarkdown(item, [one]) : plainText(item, one),
    ]),
  )
  const said = conditions.flatMap((condition): Said[] => {
    const text = joined(
      ...condition.feedback.map((id) => texts.get(id)),
      ...condition.comments.map((html) => htmlMarkdown(html, item.options)),
    )
    return text === undefined ? [] : [{ condition, text }]
  })
  const general = said.filter(({ condition }) => isGeneral(condition))
  const shown = ofConditions(
    said.filter(({ condition }) => !isGeneral(condition)),
    bestOf(conditions),
    responses,
  )
  const unshown = ofNames(item.element, conditions, texts)
  const everyone = joined(
    ...new Set([...general.map(({ text }) => text), ...unshown.everyone]),
    ...materialIn(item, [...common, ...childrenOf(item.element, 'solution')], 'solutionmaterial'),
  )
  const right = joined(...new Set([...shown.right, ...unshown.right]))
  const [wrong, ...more] = new Set([...shown.wrong, ...unshown.wrong])
  for (const text of [...shown.dropped, ...unshown.dropped, ...more]) warnOfText(item.warn, text)
  return {
    of: valueFeedback(shown.of),
    hints: materialIn(item, [...elements, ...childrenOf(item.element, 'hint')], 'hintmaterial'),
    ...(everyone && { everyone }),
    ...(right && { right }),
    ...(wrong && { wrong }),
  }
}

const idOf = ({ attributes }: XmlElement) => attributes.ident ?? ''

/** A condition, and the text that it shows. */
interface Said {
  readonly condition: Condition
  readonly text: Markdown
}

/** What each text is for, by what its condition tests. */
function ofConditions(
  said: readonly Said[],
  best: readonly Condition[],
  responses: readonly XmlElement[],
) {
  // ILIAS tests options that have answers of their own as if each were a response.
  const options = new Set(
    responses
      .flatMap((one) => descendantsOf(one, 'render_choice'))
      .flatMap((one) => descendantsOf(one, 'response_label'))
      .map(({ attributes }) => attributes.ident),
  )
  const idents = new Set(responses.map(({ attributes }) => attributes.ident))
  const keyOf = ({ ident, value }: Test) =>
    options.has(ident) && !idents.has(ident) ? ident : value
  const rightValues = new Set(best.flatMap(({ tests }) => tests.map(({ value }) => value)))
  const isBest = amongSame(best)
  const rights = said.filter(({ condition }) => isBest(condition))
  const isOfAll =
    best.every(amongSame(rights.map(({ condition }) => condition))) &&
    new Set(rights.map(({ text }) => text)).size === 1
  const right = new Set(isOfAll || best.length === 1 ? rights : [])
  const of = new Map<string, Markdown>()
  const wrong: Markdown[] = []
  const dropped: Markdown[] = []
  const add = (value: string, text: Markdown) => of.set(value, joined(of.get(value), text) ?? text)
  for (const { condition, text } of said.filter((one) => !right.has(one))) {
    const { tests } = condition
    const [test, ...more] = tests
    const only = more.length === 0 ? test : undefined
    if (only && !only.isNegated) add(keyOf(only), text)
    // For a wrong answer in one of several rows.
    else if (only && responses.length > 1) dropped.push(text)
    else if (tests.every(({ value, isNegated }) => isNegated || !rightValues.has(value)))
      wrong.push(text)
    else dropped.push(text)
  }
  return { of, right: [...right].map(({ text }) => text), wrong, dropped }
}

const isGeneral = ({ feedback }: Condition) =>
  feedback.length > 0 && feedback.every((id) => /^general_fb$/i.test(id))

/** Whether a condition is one of these, or tests the same. */
function amongSame(conditions: readonly Condition[]): (condition: Condition) => boolean {
  const these = new Set(conditions)
  const tests = new Set(conditions.filter((one) => one.tests.length > 0).map(testsIn))
  return (condition) => these.has(condition) || tests.has(testsIn(condition))
}

const testsIn = ({ tests }: Condition) =>
  JSON.stringify(tests.map(({ ident, value, kind, isNegated }) => [ident, value, kind, isNegated]))

const NAMES = [
  ['everyone', /^general(_fb)?$/i],
  ['right', /^correct(_fb)?$/i],
  ['wrong', /^(general_)?incorrect(_fb)?$/i],
] as const

/** Texts that no condition shows, by their names. Those with the name of the item are for everyone. */
function ofNames(
  { attributes: { ident, label } }: XmlElement,
  conditions: readonly Condition[],
  texts: ReadonlyMap<string, Markdown>,
) {
  const used = new Set(conditions.flatMap(({ feedback }) => feedback))
  const found = { everyone: [], right: [], wrong: [], dropped: [] } as {
    [name in 'everyone' | 'right' | 'wrong' | 'dropped']: Markdown[]
  }
  for (const [id, text] of texts) {
    if (text === '' || used.has(id)) continue
    const [name] = NAMES.find(([, pattern]) => pattern.test(id)) ?? []
    const isOfItem = id !== '' && (id === ident || id === label)
    found[name ?? (isOfItem ? 'everyone' : 'dropped')].push(text)
  }
  return found
}

function plainText(item: QtiItem, element: XmlElement): Markdown {
  const plain = childrenOf(element).filter(({ name }) => name !== 'solution' && name !== 'hint')
  return materialMarkdown(item, plain)
}

/** Brightspace has hints beside its feedback, not inside. */
function materialIn(item: QtiItem, elements: readonly XmlElement[], name: string): Markdown[] {
  return elements
    .flatMap((one) => descendantsOf(one, name))
    .map((one) => materialMarkdown(item, [one]))
    .filter(Boolean)
}
