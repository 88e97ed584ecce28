// A line that begins with `=` as a question: a statement, a number or a text.
import type { Question } from '../../model/question.ts'
import { number } from '../../questions/number.ts'
import { text } from '../../questions/text.ts'
import { trueFalse } from '../../questions/truefalse.ts'
import type { FileReader } from '../file-reader.ts'
import { type FeedbackList, named, withFeedback } from './labelled.ts'
import type { QuestionParts } from './question-parts.ts'
import { numberField, TYPED_FLAGS, textField } from './typed.ts'
import { formsOf } from './typed-key.ts'

export function withTyped(
  reader: FileReader,
  answer: string,
  parts: QuestionParts,
): Question | undefined {
  return withFeedback(reader, parts.labelled, (feedback) => {
    const question = typedQuestion(answer, parts, feedback)
    const message = `"= ${answer}" isn’t a number; write a number, "3.14 ± 0.01" or "3 to 4"`
    if (!question) reader.problems.error('number', message, parts.at)
    return question
  })
}

function typedQuestion(
  answer: string,
  { base, type, attributes: { values } }: QuestionParts,
  feedback: FeedbackList,
): Question | undefined {
  const { unit } = values
  const isTruth = /^(true|false)$/i.test(answer.trim())
  if (type === 'truefalse' || (type === undefined && isTruth)) {
    const yes = feedback.first(named('true'))
    const no = feedback.first(named('false'))
    return trueFalse<string>({
      ...base,
      key: answer.trim().toLowerCase() === 'true',
      feedback: { ...(yes !== undefined && { true: yes }), ...(no !== undefined && { false: no }) },
    })
  }
  const flags = new Set(TYPED_FLAGS.filter((flag) => values[flag] !== undefined))
  const asNumber = type === 'text' ? undefined : numberField(answer, flags, feedback)
  if (asNumber) return number<string>({ ...base, ...asNumber, ...(unit !== undefined && { unit }) })
  const asText = type === 'number' ? undefined : textField(formsOf(answer), flags, feedback)
  return asText && text<string>({ ...base, ...asText })
}
