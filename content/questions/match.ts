// Questions that match items with targets. An author writes each item with its target; a
// target that is not one of the list does not compile.

import { publishOrder } from '../common/publish-order.ts'
import type { MatchQuestion } from '../model/question.ts'
import type { Markup } from '../parsing/markup.ts'
import { mapped } from '../translate/map-texts.ts'
import { base, type QuestionSource } from './choice.ts'
import { feedbackOf, layItems, layPlacing, placingFeedback } from './order.ts'
import {
  feedbackText,
  optionText,
  publishPlaced,
  type QuestionKind,
  sortedIds,
  told,
} from './question-type.ts'

export interface MatchItemSource<T extends string> {
  readonly text: Markup
  readonly target: T
  /** For who matched it with another target. Without, they read the general feedback. */
  readonly feedback?: Markup
  /** By target: for who matched it with that very one. */
  readonly pairs?: Readonly<Partial<Record<T, Markup>>>
}

/** Each item has one target, and a target may have several items or none. */
export function match<const S extends string, const T extends Readonly<Record<string, Markup>>>(
  source: QuestionSource<S> & {
    readonly targets: T
    readonly items: Readonly<Record<string, MatchItemSource<NoInfer<keyof T & string>>>>
    /** For who matched an item wrongly that has no feedback of its own. */
    readonly feedback: Markup
  },
): MatchQuestion & { readonly section: S } {
  const entries = Object.entries(source.items)
  const items = entries.map(([id, { text }]) => ({ id, text }))
  const targets = Object.entries(source.targets).map(([id, text]) => ({ id, text }))
  return {
    type: 'match',
    ...base(source),
    prompt: {
      text: source.prompt,
      items: publishOrder(source.id, items),
      targets: publishOrder(source.id, targets),
    },
    solution: {
      key: Object.fromEntries(entries.map(([id, { target }]) => [id, target])),
      feedback: feedbackOf(entries),
      pairs: Object.fromEntries(entries.map(([id, { pairs }]) => [id, definedOf(pairs ?? {})])),
      general: source.feedback,
      ...told(source),
    },
  }
}

function definedOf(pairs: Readonly<Record<string, Markup | undefined>>): Record<string, Markup> {
  return Object.fromEntries(
    Object.entries(pairs).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])),
  )
}

export const matchKind: QuestionKind<MatchQuestion> = {
  publish: ({ type, prompt: { items, targets } }, shown) => ({
    ...shown,
    type,
    items: items.map(publishPlaced),
    targets: targets.map(publishPlaced),
  }),
  translate(question, over) {
    const { prompt, solution } = question
    return {
      ...question,
      prompt: {
        text: over.text(['prompt'], prompt.text),
        items: layItems(prompt.items, over),
        targets: prompt.targets.map(({ id, text }) => ({
          id,
          text: over.text(['targets', id], text),
        })),
      },
      solution: {
        ...solution,
        ...layPlacing(solution, over),
        pairs: mapped(solution.pairs, (item, pairs) =>
          mapped(pairs, (target, text) => over.text(['items', item, 'pairs', target], text)),
        ),
      },
    }
  },
  texts({ prompt, solution }) {
    const ofPairs = Object.entries(solution.pairs).flatMap(([item, pairs]) =>
      Object.entries(pairs).map(([target, text]) => feedbackText(`${item}" with "${target}`, text)),
    )
    return [
      ...prompt.items.map(({ id, text }) => optionText('item', id, text)),
      ...prompt.targets.map(({ id, text }) => optionText('target', id, text)),
      ...placingFeedback(solution, ofPairs),
    ]
  },
  scored: ({ prompt, solution }) => [
    sortedIds(prompt.items),
    sortedIds(prompt.targets),
    Object.entries(solution.key).sort(),
  ],
}
