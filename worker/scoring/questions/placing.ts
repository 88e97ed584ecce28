// Feedback on items that were put in places. Only for those in a wrong one: what stands
// right needs no more than its mark.

import type { Markup } from '../../../content/model/markup.ts'
import type { PlacingQuestion } from '../../../content/model/question.ts'
import type { Feedback } from '../feedback.ts'
import type { Grade } from '../grade.ts'

/** `own` is what there is to say of an item in the very place where it was put. */
export function placedFeedback(
  { prompt, solution }: PlacingQuestion,
  { chosen }: Grade,
  own: (id: string) => Markup | undefined = () => undefined,
): Feedback {
  const texts = prompt.items
    .filter(({ id }) => chosen.includes(id))
    .map(({ id }) => ({ id, text: own(id) ?? solution.feedback[id] ?? solution.general }))
  return { chosen: texts, others: [] }
}
