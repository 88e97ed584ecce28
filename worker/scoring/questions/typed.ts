// The feedback on typed responses. The texts have names: `right`, the names of expected
// responses, and `other`.
import type { TypedQuestion } from '../../../content/model/question.ts'
import type { Feedback, Grade } from './grader.ts'

/** Looks up feedback by name. In `GAP/NAME`, GAP is the id of the gap that the text is about. */
export function typedFeedback({ solution }: TypedQuestion, grade: Grade): Feedback {
  const texts = grade.chosen.flatMap((name) => {
    const text = solution.feedback[name]
    // The author may have written none, and a select without a choice has none of its own.
    if (text === undefined) return []
    const [id] = name.includes('/') ? name.split('/') : []
    return [{ ...(id !== undefined && { id }), text }]
  })
  return { chosen: texts, others: [] }
}
