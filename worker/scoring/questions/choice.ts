// Feedback on options: for those that were chosen, and for those left alone.
import type { ChoiceQuestion } from '../../../content/model/question.ts'
import type { Feedback } from '../feedback.ts'
import type { Grade } from '../grade.ts'

export function optionFeedback({ prompt, solution }: ChoiceQuestion, grade: Grade): Feedback {
  const texts = prompt.choices.map(({ id }) => ({ id, text: solution.feedback[id] ?? '' }))
  return {
    chosen: texts.filter(({ id }) => grade.chosen.includes(id)),
    others: texts.filter(({ id }) => !grade.chosen.includes(id)),
  }
}
