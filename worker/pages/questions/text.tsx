// A short text: one line to write.

import type { QuestionPage } from './question-page.ts'
import { PaperLine } from './shared/paper.tsx'
import { readTyped, TypedField, typedAnswers } from './shared/typed.tsx'

export const text: QuestionPage<'text'> = {
  Field: ({ question, strings }) => <TypedField name={question.id} label={strings.yourAnswer()} />,
  read: readTyped,
  PaperField: ({ strings }) => <PaperLine strings={strings} />,
  ...typedAnswers((_question, response) => [{ text: String(response) }]),
}
