// A short text: all points if it is read as one of the accepted forms, otherwise none. QTI does
// the same with the mapping of a text entry, Moodle with a short answer.
import { err, ok } from '../../../content/common/result.ts'
import { readTypedText } from '../../../content/grading/typed-text.ts'
import type { TextQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { typedFeedback } from './typed.ts'

export const text: Grader<TextQuestion, string> = {
  read: (_question, response) =>
    typeof response === 'string' ? ok(response) : err('The response must be a string.'),
  fraction: (question, response, lang) => (readingOf(question, response, lang).isRight ? 1 : 0),
  answer: ({ solution }) => solution.key.accept[0] ?? '',
  chosen: (response, question, lang) => [readingOf(question, response, lang).feedback],
  readAs: (question, response, lang) => readingOf(question, response, lang).read,
  feedback: typedFeedback,
}

const readingOf = ({ solution }: TextQuestion, response: string, lang: string) =>
  readTypedText(solution.key, solution.expected, response, lang)
