// Ordering, matching and associating in QTI 2 and 3, and the slider.
import { err, ok } from '../../../../common/result.ts'
import { childrenOf, type XmlElement } from '../../../containers/xml/element.ts'
import { warnOfFeedback } from '../../../feedback.ts'
import type { ItemResult } from '../../../items.ts'
import { matchItem, warnOfFormula } from '../../../list-words.ts'
import { contentMarkdown, contentWords, promptIn } from './body.ts'
import { NO_ANSWER } from './choice.ts'
import { declaredFor, rightValues } from './declared.ts'
import type { Question } from './question.ts'

export function readOrder(question: Question, interaction: XmlElement): ItemResult {
  const { item } = question
  const declared = declaredFor(item.element, interaction)
  const choices = childrenOf(interaction, 'simpleChoice')
  const items = (declared?.correct ?? []).flatMap(
    (id) => choices.find(({ attributes }) => attributes.identifier === id) ?? [],
  )
  if (items.length === 0) return NO_ANSWER
  if (items.length !== choices.length)
    return err({
      code: 'part-of-items',
      reason: `its right order has ${items.length} of its ${choices.length} items, where here all are put in order.`,
    })
  return ok({
    type: 'order',
    ...baseFor(question, interaction),
    items: items.map((one) => contentMarkdown(item, [one])),
    ...wrongFeedback(question),
  })
}

/** Pairs of identifiers, each with a space between. */
function pairsOf({ item }: Question, interaction: XmlElement): [string, string][] {
  const declared = declaredFor(item.element, interaction)
  const values = declared ? rightValues(declared, item.warn) : []
  return values.flatMap((value): [string, string][] => {
    const [one, other] = value.split(/\s+/)
    return one && other ? [[one, other]] : []
  })
}

/** Each item has one target. Where it has several, and each of these has one item, the sides change. */
export function readMatch(question: Question, interaction: XmlElement): ItemResult {
  const [left = [], right = []] = childrenOf(interaction, 'simpleMatchSet').map((set) =>
    childrenOf(set, 'simpleAssociableChoice'),
  )
  const pairs = pairsOf(question, interaction)
  if (pairs.length === 0) return NO_ANSWER
  if (
    isOnceEach(
      left,
      pairs.map(([one]) => one),
    )
  )
    return matchOf(question, interaction, left, right, pairs)
  if (
    isOnceEach(
      right,
      pairs.map(([, other]) => other),
    )
  )
    return matchOf(
      question,
      interaction,
      right,
      left,
      pairs.map(([one, other]) => [other, one]),
    )
  return err({
    code: 'several-targets',
    reason: 'some of its items belong to several others, or to none, where here each has one.',
  })
}

const idOf = ({ attributes }: XmlElement) => attributes.identifier ?? ''

function isOnceEach(choices: readonly XmlElement[], ids: readonly string[]): boolean {
  return choices.length === ids.length && choices.every((choice) => ids.includes(idOf(choice)))
}

function matchOf(
  question: Question,
  interaction: XmlElement,
  items: readonly XmlElement[],
  targets: readonly XmlElement[],
  pairs: readonly (readonly [string, string])[],
): ItemResult {
  const words = new Map(targets.map((target) => [idOf(target), contentWords(target)]))
  const targetOf = new Map(pairs)
  const made = items.map((one) => {
    return {
      item: matchItem(contentMarkdown(question.item, [one]), question.item.warn),
      target: words.get(targetOf.get(idOf(one)) ?? '') ?? '',
    }
  })
  if (made.some(({ target }) => target === ''))
    return err({ code: 'no-target', reason: 'one of its targets has no words to choose by.' })
  for (const { target } of made) warnOfFormula(target, question.item.warn)
  const used = new Set(made.map(({ target }) => target))
  const others = [...words.values()].filter((one) => one !== '' && !used.has(one))
  return ok({
    type: 'match',
    ...baseFor(question, interaction),
    pairs: made,
    ...(others.length > 0 && { others: [...new Set(others)] }),
    ...wrongFeedback(question),
  })
}

/** Pairs among one list: the first of each pair is the item, the second its target. */
export function readAssociate(question: Question, interaction: XmlElement): ItemResult {
  const choices = childrenOf(interaction, 'simpleAssociableChoice')
  const pairs = pairsOf(question, interaction)
  if (pairs.length === 0) return NO_ANSWER
  if (new Set(pairs.flat()).size !== pairs.length * 2)
    return err({
      code: 'several-targets',
      reason: 'some of its words are in several pairs, where here each is in one.',
    })
  const firsts = new Set(pairs.map(([one]) => one))
  const items = choices.filter((one) => firsts.has(idOf(one)))
  question.item.warn(
    'pairs-as-match',
    'any two of its words can be paired there; here one of each pair is given.',
  )
  return matchOf(
    question,
    interaction,
    items,
    choices.filter((one) => !firsts.has(idOf(one))),
    pairs,
  )
}

export function readSlider(question: Question, interaction: XmlElement): ItemResult {
  const declared = declaredFor(question.item.element, interaction)
  const [key] = declared ? rightValues(declared, question.item.warn) : []
  if (key === undefined) return NO_ANSWER
  const { lowerBound = '', upperBound = '' } = interaction.attributes
  question.item.warn(
    'slider-as-number',
    `its number is chosen between ${lowerBound} and ${upperBound} there, and typed here.`,
  )
  const { right, wrong } = question.feedback
  const feedback = { ...(right && { right }), ...(wrong && { other: wrong }) }
  const has = Object.keys(feedback).length > 0
  return ok({
    type: 'number',
    ...baseFor(question, interaction),
    field: { key, ...(has && { feedback }) },
  })
}

const baseFor = (question: Question, interaction: XmlElement) =>
  question.base((one) => (one === interaction ? promptIn(one) : []))

function wrongFeedback({ feedback, item }: Question) {
  const { right, partly, wrong } = feedback
  warnOfFeedback(item.warn, { ...(right && { right }), ...(partly && { partly }) })
  return wrong === undefined ? {} : { feedback: wrong }
}
