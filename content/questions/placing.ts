// What questions that put items in places (order, match) share.
import { definedValues, mapValues } from '../common/map-values.ts'
import type { Markup } from '../model/markup.ts'
import type { PlacingQuestion } from '../model/question.ts'
import type { Placed } from '../model/question-parts.ts'
import type { TextMapper } from '../model/text-mapper.ts'
import type { QuestionText, RespondedTo } from './question-type.ts'
import { feedbackText, mapSolutionTexts } from './source.ts'

/** The feedback of the items that have feedback of their own. */
export function itemFeedback(
  items: Readonly<Record<string, { readonly feedback?: Markup }>>,
): Record<string, Markup> {
  return definedValues(mapValues(items, (_, { feedback }) => feedback))
}

export function mapItems(items: readonly Placed[], mapper: TextMapper): Placed[] {
  return items.map(({ id, text }) => ({ id, text: mapper.text(['items', id, 'text'], text) }))
}

export function mapPlacingSolution<S extends PlacingQuestion['solution']>(
  solution: S,
  mapper: TextMapper,
): S {
  return {
    ...mapSolutionTexts(solution, mapper),
    feedback: mapValues(solution.feedback, (id, text) =>
      mapper.text(['items', id, 'feedback'], text),
    ),
    ...(solution.general !== undefined && {
      general: mapper.text(['feedback'], solution.general),
    }),
  }
}

export function placingFeedbackTexts(
  { feedback, general }: PlacingQuestion['solution'],
  pairTexts: readonly QuestionText[] = [],
): QuestionText[] {
  return [
    ...Object.entries(feedback).map(([id, text]) => feedbackText(id, text)),
    ...pairTexts,
    ...(general === undefined ? [] : [generalText(general)]),
  ]
}

function generalText(source: Markup): QuestionText {
  return { role: 'feedback', name: 'the general feedback', source }
}

/** An item in a wrong place gets its own feedback, or else the general one. */
export function placingResponses({ prompt, solution }: PlacingQuestion): RespondedTo[] {
  return prompt.items.map(({ id }) => {
    return { name: `"${id}"`, feedback: solution.feedback[id] ?? solution.general }
  })
}
