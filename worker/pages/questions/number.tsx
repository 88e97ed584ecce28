// A number: one line to write, with its unit.
import { mayBeNumber } from '../../../content/common/numbers/may-be-number.ts'
import type { NumberQuestion } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'
import type { PageStrings } from '../../strings/page-strings.ts'
import type { QuestionPage } from './question-page.ts'
import { PaperLine } from './shared/paper.tsx'
import { readTyped, TypedField, typedAnswers } from './shared/typed.tsx'

export const number: QuestionPage<'number'> = {
  viewChunk: 'typed',
  Field: ({ question: { id, unit }, strings, sent }) => (
    <TypedField name={id} label={strings.yourAnswer(unit)} question={id} sent={sent} />
  ),
  complaint: (question, response, strings, lang) =>
    mayBeNumber(String(response), question, lang) ? undefined : strings.refused.needsNumber,
  read: readTyped,
  PaperField: ({ question, strings }) => <PaperLine unit={question.unit} strings={strings} />,
  ...typedAnswers(rowsOf, keyRows),
}

/** The key in the number format of the language. A typed response stays as it was typed. */
function keyRows(question: NumberQuestion, answer: Response, strings: PageStrings) {
  return rowsOf(question, strings.numeral(String(answer)))
}

/** Adds the unit, unless the reader typed it. */
function rowsOf({ prompt: { unit } }: NumberQuestion, response: Response) {
  const text = String(response)
  return [{ text: unit && !text.endsWith(unit) ? `${text} ${unit}` : text }]
}
