// A text: one line to write.
import type { Response } from '../../../content/wire/index.ts'
import type { PageKind } from './question-page.ts'
import { RightAnswer } from './solution.tsx'
import { LongLine, readTyped, Typed, TypedField } from './typed.tsx'

export const text: PageKind<'text'> = {
  Field: ({ question, words }) => <TypedField name={question.id} label={words.yourAnswer()} />,
  read: readTyped,
  Room: ({ words }) => <LongLine words={words} />,
  Key: ({ answer, words }) => <RightAnswer parts={rows(answer)} words={words} />,
  Answer: (props) => <Typed {...props} rows={rows} />,
}

const rows = (response: Response) => [{ text: String(response) }]
