// Questions that ask for an order. The author writes the items in their right order, which is the
// key. Readers see them in publish order.
import { publishOrder } from '../common/publish-order.ts'
import type { Markup } from '../model/markup.ts'
import type { OrderQuestion } from '../model/question.ts'
import type { ItemTexts } from '../model/question-parts.ts'
import {
  itemFeedback,
  mapItems,
  mapPlacingSolution,
  placingFeedbackTexts,
  placingResponses,
} from './placing.ts'
import type { Publish, QuestionDefinition } from './question-type.ts'
import {
  idsOf,
  optionText,
  publishPlaced,
  type QuestionSource,
  questionBase,
  solutionTexts,
  sortedIds,
} from './source.ts'

/** Graded by the share of items that stand in their own place. */
export function order<const S extends string = never>(
  source: QuestionSource<S> & {
    readonly items: Readonly<Record<string, ItemTexts>>
    /** For wrongly placed items that have no feedback of their own. */
    readonly feedback?: Markup
  },
): OrderQuestion & { readonly section?: S } {
  const items = Object.entries(source.items).map(([id, { text }]) => ({ id, text }))
  return {
    type: 'order',
    ...questionBase(source),
    prompt: { text: source.prompt, items: publishOrder(source.id, items) },
    solution: {
      key: items.map(({ id }) => id),
      feedback: itemFeedback(source.items),
      ...(source.feedback !== undefined && { general: source.feedback }),
      ...solutionTexts(source),
    },
  }
}

export const publishOrdered: Publish<'order'> = ({ type, prompt }, base) => {
  return { ...base, type, items: prompt.items.map(publishPlaced) }
}

export const orderDefinition: QuestionDefinition<OrderQuestion> = {
  mapTexts(question, mapper) {
    const { prompt, solution } = question
    return {
      ...question,
      prompt: { text: mapper.text(['prompt'], prompt.text), items: mapItems(prompt.items, mapper) },
      solution: mapPlacingSolution(solution, mapper),
    }
  },
  texts: ({ prompt, solution }) => [
    ...prompt.items.map(({ id, text }) => optionText('item', id, text)),
    ...placingFeedbackTexts(solution),
  ],
  responses: placingResponses,
  publicIds: ({ prompt }) => idsOf(prompt.items),
  scoringParts: ({ prompt, solution }) => [sortedIds(prompt.items), solution.key],
}
