// A short text: one line to write.
import type { Response } from '../../../content/wire/index.ts'
import { PaperLine } from './paper.tsx'
import type { QuestionPage } from './question-page.ts'
import { RightAnswer } from './solution.tsx'
import { readTyped, TypedAnswer, TypedField } from './typed.tsx'

export const text: QuestionPage<'text'> = {
  Field: ({ question, strings }) => <TypedField name={question.id} label={strings.yourAnswer()} />,
  read: readTyped,
  PaperField: ({ strings }) => <PaperLine strings={strings} />,
  Key: ({ answer, strings }) => <RightAnswer parts={rowsOf(answer)} strings={strings} />,
  Answer: (props) => <TypedAnswer {...props} rowsOf={rowsOf} />,
}

function rowsOf(response: Response) {
  return [{ text: String(response) }]
}
