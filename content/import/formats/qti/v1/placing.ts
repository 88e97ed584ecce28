// Matching, sorting into categories, and ordering in QTI 1.2.
import { err, ok } from '../../../../common/result.ts'
import { childrenOf, descendantsOf, type XmlElement } from '../../../containers/xml/element.ts'
import { warnOfFeedback } from '../../../feedback.ts'
import type { ItemResult } from '../../../items.ts'
import { matchItem, warnOfFormula } from '../../../list-words.ts'
import { labelsOf } from './choice.ts'
import { about, bestOf, type Condition, rightOnes, rightSet, type Test } from './conditions.ts'
import { materialMarkdown, materialWords } from './material.ts'
import type { Question } from './question.ts'

/** A response for each row, which chooses among the same answers. */
export function readMatching(question: Question): ItemResult {
  const { base, conditions, item, responses } = question
  const aside = rightBlocks(item.element).map((block) => materialWords(item, [block]))
  const all = responses.map((response) => {
    const labels = labelsOf(question, response)
    const rights = rightOnes(about(conditions, response))
    // Blackboard has the answers beside: the first label stands for the first of them.
    const targets = labels.map(({ label }, at) => materialWords(item, [label]) || aside[at] || '')
    const right = labels.flatMap(({ id }, at) => (rights.has(id) ? (targets[at] ?? '') : []))
    return { item: matchItem(rowText(question, response), item.warn), right, targets }
  })
  if (all.some(({ right }) => new Set(right).size > 1))
    return err({
      code: 'several-targets',
      reason: 'some of its items belong to several others, where here each has one.',
    })
  // Canvas keeps rows that nobody filled in.
  const rows = all
    .map(({ right: [target = ''], ...row }) => ({ ...row, target }))
    .filter((row) => row.item !== '' || row.target !== '')
  const unclear = rows.find(({ target }) => target === '')
  if (unclear)
    return err({
      code: 'no-right-answer',
      reason: `it does not say what "${unclear.item.slice(0, 60)}" belongs to, in words.`,
    })
  for (const { target } of rows) warnOfFormula(target, item.warn)
  const used = new Set(rows.map(({ target }) => target))
  const others = [...new Set(rows.flatMap(({ targets }) => targets))].filter(
    (one) => one && !used.has(one),
  )
  return ok({
    type: 'match',
    ...base,
    pairs: rows.map(({ item: text, target }) => ({ item: text, target })),
    ...(others.length > 0 && { others }),
    ...wrongFeedback(question),
  })
}

/** A response for each category, which chooses the items that belong into it. */
export function readCategories(question: Question): ItemResult {
  const { base, conditions, item, responses } = question
  const categories = responses.map((response) => ({
    target: materialWords(item, childrenOf(response, 'material')),
    labels: labelsOf(question, response),
    rights: rightSet(about(conditions, response)),
  }))
  const pairs = categories.flatMap(({ target, labels, rights }) =>
    labels.flatMap(({ id, text }) =>
      rights.has(id) ? [{ item: matchItem(text, item.warn), target }] : [],
    ),
  )
  const all = new Set(categories.flatMap(({ labels }) => labels.map(({ text }) => text)))
  const left = all.size - new Set(pairs.map(({ item: text }) => text)).size
  if (left > 0) item.warn('left-out', `items that belong to no category (${left}) were left out.`)
  const used = new Set(pairs.map(({ target }) => target))
  const others = categories.map(({ target }) => target).filter((one) => !used.has(one))
  return ok({
    type: 'match',
    ...base,
    pairs,
    ...(others.length > 0 && { others }),
    ...wrongFeedback(question),
  })
}

export function readOrder(question: Question): ItemResult {
  const { base, conditions, responses } = question
  const labels = labelsOf(question, responses[0])
  const ids = orderOf(
    conditions,
    labels.map(({ id }) => id),
  )
  const items = ids.flatMap((id) => labels.find((label) => label.id === id)?.text ?? [])
  if (items.length !== labels.length || items.length === 0)
    return err({
      code: 'no-right-answer',
      reason: 'it does not declare the right place of each item.',
    })
  warnOfEnds(question)
  return ok({ type: 'order', ...base, items, ...wrongFeedback(question) })
}

/** New Quizzes of Canvas has words for the ends of a list. */
function warnOfEnds({ item, responses }: Question): void {
  const ends = descendantsOf(responses[0], 'render_extension').flatMap((one) =>
    childrenOf(one, 'material').map((material) => materialWords(item, [material])),
  )
  for (const words of ends.filter(Boolean))
    item.warn('left-out', `the word at one end of its list was left out: "${words.slice(0, 60)}".`)
}

/** As one condition, or by the place of each: beside its label in ILIAS, as its value in Brightspace. */
function orderOf(conditions: readonly Condition[], ids: readonly string[]): string[] {
  const positive = (tests: readonly Test[]) => tests.filter(({ isNegated }) => !isNegated)
  const tests = positive(conditions.filter(({ points }) => points > 0).flatMap((one) => one.tests))
  const places = tests.flatMap(({ ident, value, index }) => {
    if (index !== undefined) return [{ id: value, place: index }]
    return ids.includes(ident) ? [{ id: ident, place: value }] : []
  })
  const isEachPlaced =
    new Set(places.map(({ place }) => place)).size === ids.length &&
    places.length === ids.length &&
    places.every(({ place }) => /^\d+$/.test(place))
  if (!isEachPlaced) return positive(bestOf(conditions)[0]?.tests ?? []).map(({ value }) => value)
  return places
    .toSorted((one, other) => Number(one.place) - Number(other.place))
    .map(({ id }) => id)
}

export function wrongFeedback({ feedback, item }: Question) {
  const { right, wrong } = feedback
  warnOfFeedback(item.warn, { ...(right && { right }) })
  return wrong === undefined ? {} : { feedback: wrong }
}

/** Inside the response, or in Blackboard in the flow around it. */
function rowText({ item }: Question, response: XmlElement): string {
  const own = materialMarkdown(item, childrenOf(response, 'material'))
  if (own !== '') return own
  const around = descendantsOf(item.element, 'flow')
    .filter((flow) => childrenOf(flow).includes(response))
    .at(-1)
  return around ? materialMarkdown(item, [around]) : ''
}

const rightBlocks = (element: XmlElement) =>
  descendantsOf(element, 'flow')
    .filter(({ attributes }) => attributes.class === 'RIGHT_MATCH_BLOCK')
    .flatMap((block) => childrenOf(block, 'flow'))
