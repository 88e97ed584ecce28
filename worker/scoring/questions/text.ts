// A word or a few: right where it reads as one of the accepted forms, all or nothing.
// (QTI does the same with a mapping of a text entry, Moodle with a short answer.)
import type { TextQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { expectedText, isRightText, typedFeedback } from './typed.ts'

export const text: Grader<TextQuestion, string> = {
  read(_question, response) {
    return typeof response === 'string'
      ? { ok: true, value: response }
      : { ok: false, error: 'The response must be a text.' }
  },
  fraction: ({ solution }, response) => (isRightText(solution.key, response) ? 1 : 0),
  answer: ({ solution }) => solution.key.accept[0] ?? '',
  chosen(response, { solution }) {
    if (isRightText(solution.key, response)) return ['right']
    return [expectedText(solution.expected, response, solution.key) ?? 'other']
  },
  feedback: typedFeedback,
}
