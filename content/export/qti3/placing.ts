// Orders and matches in QTI 3.
import type { MatchQuestion, OrderQuestion } from '../../model/question.ts'
import { element } from '../markup/element.ts'
import { blockElements } from '../markup/rich-text.ts'
import { generalFeedback, generalProcessing } from './feedback.ts'
import { type ItemContext, type ItemParts, placed, plain, RESPONSE } from './item-parts.ts'
import { addMapped, addPoints, matchesCorrect } from './scoring.ts'

/** The whole order is right or wrong: QTI has no declaration for a share of it. */
export function orderParts(
  { prompt, solution, weight }: OrderQuestion,
  context: ItemContext,
): ItemParts {
  const places = plain(context)
  const isRight = matchesCorrect(RESPONSE)
  const attributes = { 'response-identifier': RESPONSE, shuffle: 'true' }
  const choices = placed(prompt.items, 'qti-simple-choice', {}, places)
  return {
    declarations: [
      { identifier: RESPONSE, cardinality: 'ordered', type: 'identifier', right: solution.key },
    ],
    body: [
      ...blockElements(prompt.text, places),
      element('qti-order-interaction', attributes, choices),
    ],
    processing: [
      addPoints({ isRight, points: weight }),
      ...generalProcessing(isRight, solution.general),
    ],
    feedback: generalFeedback(solution.general),
  }
}

/** Identifiers of targets have a point, which no id has, so that none is that of an item. */
const TARGET = 'target.'

export function matchParts(
  { prompt, solution, weight }: MatchQuestion,
  context: ItemContext,
): ItemParts {
  const places = plain(context)
  const pairs = Object.entries(solution.key).map(([item, target]) => `${item} ${TARGET}${target}`)
  const share = weight / Math.max(1, pairs.length)
  const targets = prompt.targets.map(({ id, text }) => ({ id: `${TARGET}${id}`, text }))
  const choice = 'qti-simple-associable-choice'
  const attributes = {
    'response-identifier': RESPONSE,
    shuffle: 'false',
    'max-associations': prompt.items.length,
  }
  return {
    declarations: [
      {
        identifier: RESPONSE,
        cardinality: 'multiple',
        type: 'directedPair',
        right: pairs,
        mapping: pairs.map((key) => ({ key, points: share })),
      },
    ],
    body: [
      ...blockElements(prompt.text, places),
      element(
        'qti-match-interaction',
        attributes,
        element(
          'qti-simple-match-set',
          {},
          placed(prompt.items, choice, { 'match-max': 1 }, places),
        ),
        element('qti-simple-match-set', {}, placed(targets, choice, { 'match-max': 0 }, places)),
      ),
    ],
    processing: [
      addMapped(RESPONSE),
      ...generalProcessing(matchesCorrect(RESPONSE), solution.general),
    ],
    feedback: generalFeedback(solution.general),
  }
}
