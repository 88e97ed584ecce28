// Which of a question's texts a graded response has earned.

import type { Markup } from '../../content/model/markup.ts'
import type { Question } from '../../content/model/question.ts'
import { type Grade, graderOf } from './grade.ts'

export interface FeedbackText {
  /** Of the option, the item or the gap; a response that was typed has none. */
  readonly id?: string
  readonly text: Markup
}

export interface Feedback {
  /** For what was chosen, put in a wrong place or typed. */
  readonly chosen: readonly FeedbackText[]
  /** For the options left alone. */
  readonly others: readonly Required<FeedbackText>[]
}

export function feedbackOn(question: Question, grade: Grade): Feedback {
  return graderOf(question).feedback(question, grade)
}
