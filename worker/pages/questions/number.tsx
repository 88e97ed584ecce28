// A number: one line to write, with its unit.
import type { NumberQuestion } from '../../../content/model/question.ts'
import type { Response } from '../../../content/wire/index.ts'
import type { PageWords } from '../../strings/page-strings.ts'
import type { PageKind } from './question-page.ts'
import { RightAnswer } from './solution.tsx'
import { LongLine, readTyped, Typed, TypedField } from './typed.tsx'

export const number: PageKind<'number'> = {
  Field: ({ question: { id, unit }, words }) => (
    <TypedField name={id} label={words.yourAnswer(unit)} isNumber />
  ),
  read: readTyped,
  Room: ({ question, words }) => <LongLine unit={question.unit} words={words} />,
  Key: ({ question, answer, words }) => (
    <RightAnswer parts={keyRows(question, words)(answer)} words={words} />
  ),
  Answer: (props) => (
    <Typed
      {...props}
      rows={rowsOf(props.question)}
      keyRows={keyRows(props.question, props.words)}
    />
  ),
}

/** The key as the reader's language writes it; what was typed stays as it was. */
function keyRows(question: NumberQuestion, words: PageWords) {
  return (answer: Response) => rowsOf(question)(words.numeral(String(answer)))
}

/** The unit may have been typed along. */
function rowsOf({ prompt: { unit } }: NumberQuestion) {
  return (response: Response) => {
    const text = String(response)
    return [{ text: unit && !text.endsWith(unit) ? `${text} ${unit}` : text }]
  }
}
