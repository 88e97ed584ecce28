// A number: right within the tolerance or the range of its key. A response that holds no
// number is not correct, and never an error.
import { err, ok } from '../../../content/common/result.ts'
import { shownNumber } from '../../../content/grading/number-key.ts'
import { readTypedNumber } from '../../../content/grading/typed-number.ts'
import type { NumberQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { typedFeedback } from './typed.ts'

export const number: Grader<NumberQuestion, string | number> = {
  read(_question, response) {
    return typeof response === 'object'
      ? err('The response must be a number, or a string with a number.')
      : ok(response)
  },
  fraction: (question, response, lang) => (readingOf(question, response, lang).isRight ? 1 : 0),
  answer({ solution }) {
    const shown = shownNumber(solution.key)
    // The key is a decimal text. It is sent as a number only if that loses no digit.
    return String(Number(shown)) === shown ? Number(shown) : shown
  },
  chosen: (response, question, lang) => [readingOf(question, response, lang).feedback],
  readAs: (question, response, lang) => readingOf(question, response, lang).read,
  feedback: typedFeedback,
}

function readingOf({ prompt, solution }: NumberQuestion, response: string | number, lang: string) {
  return readTypedNumber(solution.key, solution.expected, String(response), lang, prompt)
}
