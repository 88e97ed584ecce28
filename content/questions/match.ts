// Questions that match items with targets. The author writes each item with its target; a target
// that is not in the list does not compile.
import { definedValues, mapValues } from '../common/map-values.ts'
import { publishOrder } from '../common/publish-order.ts'
import type { Markup } from '../model/markup.ts'
import type { MatchQuestion } from '../model/question.ts'
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
  feedbackText,
  idsOf,
  optionText,
  publishPlaced,
  type QuestionSource,
  questionBase,
  solutionTexts,
  sortedIds,
} from './source.ts'

type Targets = Readonly<Record<string, Markup>>

interface MatchItemSource<T extends string> extends ItemTexts {
  readonly target: T
  /** By wrong target: for readers who matched it with exactly that one. */
  readonly pairs?: Readonly<Partial<Record<T, Markup>>>
}

/** Each item has one target, and a target may have several items or none. */
export function match<const S extends string = never, const T extends Targets = Targets>(
  source: QuestionSource<S> & {
    readonly targets: T
    readonly items: Readonly<Record<string, MatchItemSource<NoInfer<keyof T & string>>>>
    /** For wrongly matched items that have no feedback of their own. */
    readonly feedback?: Markup
  },
): MatchQuestion & { readonly section?: S } {
  const items = Object.entries(source.items).map(([id, { text }]) => ({ id, text }))
  const targets = Object.entries(source.targets).map(([id, text]) => ({ id, text }))
  return {
    type: 'match',
    ...questionBase(source),
    prompt: {
      text: source.prompt,
      items: publishOrder(source.id, items),
      targets: publishOrder(source.id, targets),
    },
    solution: {
      key: mapValues(source.items, (_, { target }) => target),
      feedback: itemFeedback(source.items),
      pairs: mapValues(source.items, (_, { pairs }) => definedValues<Markup>(pairs ?? {})),
      ...(source.feedback !== undefined && { general: source.feedback }),
      ...solutionTexts(source),
    },
  }
}

export const publishMatch: Publish<'match'> = ({ type, prompt: { items, targets } }, base) => ({
  ...base,
  type,
  items: items.map(publishPlaced),
  targets: targets.map(publishPlaced),
})

export const matchDefinition: QuestionDefinition<MatchQuestion> = {
  mapTexts(question, mapper) {
    const { prompt, solution } = question
    return {
      ...question,
      prompt: {
        text: mapper.text(['prompt'], prompt.text),
        items: mapItems(prompt.items, mapper),
        targets: prompt.targets.map(({ id, text }) => {
          return { id, text: mapper.text(['targets', id], text) }
        }),
      },
      solution: {
        ...mapPlacingSolution(solution, mapper),
        pairs: mapValues(solution.pairs, (item, pairs) =>
          mapValues(pairs, (target, text) => mapper.text(['items', item, 'pairs', target], text)),
        ),
      },
    }
  },
  texts({ prompt, solution }) {
    const pairTexts = Object.entries(solution.pairs).flatMap(([item, pairs]) =>
      Object.entries(pairs).map(([target, text]) => feedbackText(`${item}" with "${target}`, text)),
    )
    return [
      ...prompt.items.map(({ id, text }) => optionText('item', id, text)),
      ...prompt.targets.map(({ id, text }) => optionText('target', id, text)),
      ...placingFeedbackTexts(solution, pairTexts),
    ]
  },
  responses: placingResponses,
  publicIds: ({ prompt }) => idsOf([...prompt.items, ...prompt.targets]),
  scoringParts: ({ prompt, solution }) => [
    sortedIds(prompt.items),
    sortedIds(prompt.targets),
    Object.entries(solution.key).sort(),
  ],
}
