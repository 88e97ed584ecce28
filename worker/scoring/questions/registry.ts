// The grader of each question type. A type that the schema has and this table does not have
// is a compile error.
import type { Question, QuestionOf } from '../../../content/model/question.ts'
import type { QuestionType, Response } from '../../../content/wire/index.ts'
import { blanks } from './blanks.ts'
import type { Grader } from './grader.ts'
import { match } from './match.ts'
import { multiple } from './multiple.ts'
import { number } from './number.ts'
import { order } from './order.ts'
import { single } from './single.ts'
import { text } from './text.ts'
import { truefalse } from './truefalse.ts'

const GRADERS: { readonly [T in QuestionType]: Grader<QuestionOf<T>, Response> } = {
  single,
  multiple,
  truefalse,
  order,
  match,
  number,
  text,
  blanks,
}

export function graderOf({ type }: Pick<Question, 'type'>): Grader<Question, Response> {
  return GRADERS[type]
}
