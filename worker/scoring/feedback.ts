// Which of a question's texts a graded response has earned.
import type { Markup } from '../../content/markup.ts'
import type { ChoiceQuestion, PlacingQuestion, Question } from '../../content/schema.ts'
import type { Grade } from './grade.ts'

export interface FeedbackText {
  /** Of the option, the item or the gap; a response that was typed has none. */
  readonly id?: string
  readonly text: Markup
}

export interface Feedback {
  readonly chosen: readonly FeedbackText[]
  readonly others: readonly Required<FeedbackText>[]
}

/** Feedback in published order: for the options chosen, and for those left alone. */
export function feedbackOn(question: Question, grade: Grade): Feedback {
  switch (question.type) {
    case 'order':
    case 'match':
      return placedWrongly(question, grade)
    case 'number':
    case 'text':
    case 'blanks':
      return { chosen: typedFeedback(question.solution.feedback, grade.chosen), others: [] }
    default:
      return choiceFeedback(question, grade)
  }
}

/** Feedback by name; before a slash stands the id of the gap that it is about. */
function typedFeedback(
  feedback: Readonly<Record<string, Markup>>,
  names: readonly string[],
): FeedbackText[] {
  return names.flatMap((name) => {
    const text = feedback[name]
    // Of a list that was left alone there is nothing to say but its answer.
    if (text === undefined) return []
    const [id] = name.includes('/') ? name.split('/') : []
    return [{ ...(id !== undefined && { id }), text }]
  })
}

function choiceFeedback(question: ChoiceQuestion, grade: Grade): Feedback {
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
    if (question.type !== 'match' || typeof response !== 'object' || Array.isArray(response)) return
    return question.solution.pairs[id]?.[response[id] ?? '']
  }
  const texts = question.prompt.items
    .filter(({ id }) => chosen.includes(id))
    .map(({ id }) => ({ id, text: ofPair(id) ?? feedback[id] ?? general }))
  return { chosen: texts, others: [] }
}
