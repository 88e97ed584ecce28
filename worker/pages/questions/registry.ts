// The page of each question type. A type that the schema has and this table does not have is a
// compile error.
import type { QuestionType } from '../../../content/wire/index.ts'
import { blanks } from './blanks.tsx'
import { match } from './match.tsx'
import { multiple } from './multiple.tsx'
import { number } from './number.tsx'
import { order } from './order.tsx'
import type { QuestionPage } from './question-page.ts'
import { single } from './single.tsx'
import { text } from './text.tsx'
import { truefalse } from './truefalse.tsx'

const QUESTION_PAGES: { readonly [T in QuestionType]: QuestionPage<T> } = {
  single,
  multiple,
  truefalse,
  order,
  match,
  number,
  text,
  blanks,
}

export function questionPageOf(question: { type: QuestionType }): QuestionPage<QuestionType> {
  return QUESTION_PAGES[question.type]
}
