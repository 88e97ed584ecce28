// Which of a question's texts a graded response has earned.
import type { Markup } from '../../content/markup.ts'
import type { PlacingQuestion, Question } from '../../content/schema.ts'
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
  if (question.type === 'order' || question.type === 'match') return placedWrongly(question, grade)
  const texts = question.prompt.choices.map(({ id }) => ({
    id,
    text: question.solution.feedback[id] ?? '',
  }))
  return {
    chosen: texts.filter(({ id }) => grade.chosen.includes(id)),
    others: texts.filter(({ id }) => !grade.chosen.includes(id)),
  }
}

/** Only for items in a wrong place: what stands right needs no more than its mark. */
function placedWrongly(question: PlacingQuestion, { chosen, response }: Grade): Feedback {
  const { feedback, general } = question.solution
  const ofPair = (id: string) => {
    if (question.type !== 'match' || typeof response === 'string' || Array.isArray(response)) return
    return question.solution.pairs[id]?.[response[id] ?? '']
  }
  const texts = question.prompt.items
    .filter(({ id }) => chosen.includes(id))
    .map(({ id }) => ({ id, text: ofPair(id) ?? feedback[id] ?? general }))
  return { chosen: texts, others: [] }
}
