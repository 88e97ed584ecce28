// A short text: one line to write.
import { PaperLine } from './paper.tsx'
import type { QuestionPage } from './question-page.ts'
import { readTyped, TypedField, typedAnswers } from './typed.tsx'

export const text: QuestionPage<'text'> = {
  Field: ({ question, strings }) => <TypedField name={question.id} label={strings.yourAnswer()} />,
  read: readTyped,
  PaperField: ({ strings }) => <PaperLine strings={strings} />,
  ...typedAnswers((_question, response) => [{ text: String(response) }]),
}
