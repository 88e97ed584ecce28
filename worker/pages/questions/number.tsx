// A number: one line to write, with its unit.
import type { NumberQuestion } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'
import type { PageStrings } from '../../strings/page-strings.ts'
import { PaperLine } from './paper.tsx'
import type { QuestionPage } from './question-page.ts'
import { RightAnswer } from './solution.tsx'
import { readTyped, TypedAnswer, TypedField } from './typed.tsx'

export const number: QuestionPage<'number'> = {
  Field: ({ question: { id, unit }, strings }) => (
    <TypedField name={id} label={strings.yourAnswer(unit)} isNumber />
  ),
  read: readTyped,
  PaperField: ({ question, strings }) => <PaperLine unit={question.unit} strings={strings} />,
  Key: ({ question, answer, strings }) => (
    <RightAnswer parts={keyRows(question, strings)(answer)} strings={strings} />
  ),
  Answer: (props) => (
    <TypedAnswer
      {...props}
      rowsOf={rowsOf(props.question)}
      keyRowsOf={keyRows(props.question, props.strings)}
    />
  ),
}

/** The key in the number format of the language. A typed response stays as it was typed. */
function keyRows(question: NumberQuestion, strings: PageStrings) {
  return (answer: Response) => rowsOf(question)(strings.numeral(String(answer)))
}

/** Adds the unit, unless the reader typed it. */
function rowsOf({ prompt: { unit } }: NumberQuestion) {
  return (response: Response) => {
    const text = String(response)
    return [{ text: unit && !text.endsWith(unit) ? `${text} ${unit}` : text }]
  }
}
