// Questions in which items get a place (order, match): reading pairs, and the feedback on
// items in a wrong place. An item in its right place gets no text, only its mark.

import type { Markup } from '../../../content/model/markup.ts'
import type { PlacingQuestion } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'
import type { Feedback, Grade } from './grader.ts'

/** `pairText` returns the text that an author wrote for an item in exactly this wrong place. */
export function placingFeedback(
  { prompt, solution }: PlacingQuestion,
  { chosen }: Grade,
  pairText: (item: string) => Markup | undefined = () => undefined,
): Feedback {
  const texts = prompt.items
    .filter(({ id }) => chosen.includes(id))
    .flatMap(({ id }) => {
      const text = pairText(id) ?? solution.feedback[id] ?? solution.general
      return text === undefined ? [] : [{ id, text }]
    })
  return { chosen: texts, others: [] }
}

/** A response that is an object by item or by gap; empty for a response of another shape. */
export function pairsOf(response: Response): Readonly<Record<string, string>> {
  return typeof response !== 'object' || Array.isArray(response) ? {} : response
}
