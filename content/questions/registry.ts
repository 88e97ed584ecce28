// Every type of question. One that the schema has and this list has not does not compile.
import type { Question, QuestionOf } from '../model/question.ts'
import type { QuestionType } from '../wire/index.ts'
import { blanksKind } from './blanks.ts'
import { multipleKind, singleKind, trueFalseKind } from './choice.ts'
import { matchKind } from './match.ts'
import { numberKind } from './number.ts'
import { orderKind } from './order.ts'
import type { QuestionKind } from './question-type.ts'
import { textKind } from './text.ts'

const KINDS: { readonly [T in QuestionType]: QuestionKind<QuestionOf<T>> } = {
  single: singleKind,
  multiple: multipleKind,
  truefalse: trueFalseKind,
  order: orderKind,
  match: matchKind,
  number: numberKind,
  text: textKind,
  blanks: blanksKind,
}

export function kindOf({ type }: Pick<Question, 'type'>): QuestionKind<Question> {
  return KINDS[type]
}
