// A short text: all points if it equals one of the accepted forms, otherwise none. QTI does the
// same with the mapping of a text entry, Moodle with a short answer.
import { err, ok } from '../../../content/common/result.ts'
import type { TextQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { expectedText, isRightText, typedFeedback } from './typed.ts'

export const text: Grader<TextQuestion, string> = {
  read: (_question, response) =>
    typeof response === 'string' ? ok(response) : err('The response must be a text.'),
  fraction: ({ solution }, response) => (isRightText(solution.key, response) ? 1 : 0),
  answer: ({ solution }) => solution.key.accept[0] ?? '',
  chosen(response, { solution }) {
    if (isRightText(solution.key, response)) return ['right']
    return [expectedText(solution.expected, response, solution.key) ?? 'other']
  },
  feedback: typedFeedback,
}
