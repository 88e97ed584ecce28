// Which of a question's texts a graded response has earned.
import type { Markup } from '../../content/markup.ts'
import type { Question } from '../../content/schema.ts'
import type { Grade } from './grade.ts'

export interface FeedbackText {
  readonly id: string
  readonly text: Markup
}

export interface Feedback {
  readonly chosen: readonly FeedbackText[]
  readonly others: readonly FeedbackText[]
}

/** Feedback in published order: for the options chosen, and for those left alone. */
export function feedbackOn(question: Question, grade: Grade): Feedback {
  const texts = question.prompt.choices.map(({ id }) => ({
    id,
    text: question.solution.feedback[id] ?? '',
  }))
  return {
    chosen: texts.filter(({ id }) => grade.chosen.includes(id)),
    others: texts.filter(({ id }) => !grade.chosen.includes(id)),
  }
}
