// A number: right within the tolerance or the range. What holds no number is not right,
// and never an error: nobody is to be told that they cannot type.
import { shownNumber } from '../../../content/grading/number-key.ts'
import type { NumberQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { expectedNumber, isRightNumber, typedFeedback } from './typed.ts'

const isRight = ({ prompt, solution }: NumberQuestion, response: string | number) =>
  isRightNumber(solution.key, String(response), prompt.unit)

export const number: Grader<NumberQuestion, string | number> = {
  read(_question, response) {
    return typeof response === 'object'
      ? { ok: false, error: 'The response must be a number, or a text that holds one.' }
      : { ok: true, value: response }
  },
  fraction: (question, response) => (isRight(question, response) ? 1 : 0),
  answer({ solution }) {
    const shown = shownNumber(solution.key)
    // As a number where that is the very same one.
    return String(Number(shown)) === shown ? Number(shown) : shown
  },
  chosen(response, question) {
    if (isRight(question, response)) return ['right']
    const { prompt, solution } = question
    return [expectedNumber(solution.expected, String(response), prompt.unit) ?? 'other']
  },
  feedback: typedFeedback,
}
