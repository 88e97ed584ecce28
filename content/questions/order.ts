// Authoring form of the questions that ask for an order. Items are written from the first
// to the last: that is the key. Readers meet them in publish order.
import type { Markup } from '../markup.ts'
import { publishOrder } from '../publish-order.ts'
import type { OrderQuestion } from '../schema.ts'
import { base, type QuestionSource } from './choice.ts'

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
      explanation: source.explanation,
      hints: source.hints ?? [],
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
