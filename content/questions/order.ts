// Questions that ask for an order. Items are written from the first to the last: that is the
// key. Readers meet them in publish order.

import { publishOrder } from '../common/publish-order.ts'
import type { OrderQuestion, Placed, PlacingQuestion } from '../model/question.ts'
import type { Markup } from '../parsing/markup.ts'
import { layCommon, mapped } from '../translate/map-texts.ts'
import type { Overlay } from '../translate/text-mapper.ts'
import { base, type QuestionSource } from './choice.ts'
import {
  feedbackText,
  optionText,
  publishPlaced,
  type QuestionKind,
  type QuestionText,
  sortedIds,
  told,
} from './question-type.ts'

export interface OrderItemSource {
  readonly text: Markup
  /** For who put it elsewhere. Without, they read the general feedback. */
  readonly feedback?: Markup
}

/** All items in their right order; graded by the longest part that stands in order. */
export function order<const S extends string>(
  source: QuestionSource<S> & {
    readonly items: Readonly<Record<string, OrderItemSource>>
    /** For who put an item elsewhere that has no feedback of its own. */
    readonly feedback: Markup
  },
): OrderQuestion & { readonly section: S } {
  const entries = Object.entries(source.items)
  const items = entries.map(([id, { text }]) => ({ id, text }))
  return {
    type: 'order',
    ...base(source),
    prompt: { text: source.prompt, items: publishOrder(source.id, items) },
    solution: {
      key: items.map(({ id }) => id),
      feedback: feedbackOf(entries),
      general: source.feedback,
      ...told(source),
    },
  }
}

/** Of the items that have one. */
export function feedbackOf(
  items: readonly (readonly [string, { readonly feedback?: Markup }])[],
): Record<string, Markup> {
  return Object.fromEntries(
    items.flatMap(([id, { feedback }]) => (feedback === undefined ? [] : [[id, feedback]])),
  )
}

export const orderKind: QuestionKind<OrderQuestion> = {
  publish: ({ type, prompt }, shown) => ({
    ...shown,
    type,
    items: prompt.items.map(publishPlaced),
  }),
  translate(question, over) {
    const { prompt, solution } = question
    return {
      ...question,
      prompt: { text: over.text(['prompt'], prompt.text), items: layItems(prompt.items, over) },
      solution: { ...solution, ...layPlacing(solution, over) },
    }
  },
  texts: ({ prompt, solution }) => [
    ...prompt.items.map(({ id, text }) => optionText('item', id, text)),
    ...placingFeedback(solution),
  ],
  scored: ({ prompt, solution }) => [sortedIds(prompt.items), solution.key],
}

export function layItems(items: readonly Placed[], over: Overlay): Placed[] {
  return items.map(({ id, text }) => ({ id, text: over.text(['items', id, 'text'], text) }))
}

export function layPlacing(solution: PlacingQuestion['solution'], over: Overlay) {
  return {
    ...layCommon(solution, over),
    feedback: mapped(solution.feedback, (id, text) => over.text(['items', id, 'feedback'], text)),
    general: over.text(['feedback'], solution.general),
  }
}

/** Feedback of its own is what an item, or a pair, may have; the general one is what all have. */
export function placingFeedback(
  { feedback, general }: PlacingQuestion['solution'],
  ofPairs: readonly QuestionText[] = [],
): QuestionText[] {
  return [
    ...Object.entries(feedback).map(([id, text]) => feedbackText(id, text)),
    ...ofPairs,
    { kind: 'feedback', name: 'the general feedback', source: general },
  ]
}
