// A short text: one line to write.

import type { QuestionPage } from './question-page.ts'
import { PaperLine } from './shared/paper.tsx'
import { readTyped, TypedField, typedAnswers } from './shared/typed.tsx'

export const text: QuestionPage<'text'> = {
  viewChunk: 'typed',
  Field: ({ question: { id }, strings, sent }) => (
    <TypedField name={id} label={strings.yourAnswer()} question={id} sent={sent} />
  ),
  read: readTyped,
  PaperField: ({ strings }) => <PaperLine strings={strings} />,
  ...typedAnswers((_question, response) => [{ text: String(response) }]),
}
