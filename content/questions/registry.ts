// All question types. A type that the model has and this table lacks does not compile.
import type { Question, QuestionOf } from '../model/question.ts'
import type { QuestionType } from '../wire/index.ts'
import { blanksDefinition } from './blanks.ts'
import { matchDefinition } from './match.ts'
import { multipleDefinition } from './multiple.ts'
import { numberDefinition } from './number.ts'
import { orderDefinition } from './order.ts'
import type { QuestionDefinition } from './question-type.ts'
import { singleDefinition } from './single.ts'
import { textDefinition } from './text.ts'
import { trueFalseDefinition } from './truefalse.ts'

const DEFINITIONS: { readonly [T in QuestionType]: QuestionDefinition<QuestionOf<T>> } = {
  single: singleDefinition,
  multiple: multipleDefinition,
  truefalse: trueFalseDefinition,
  order: orderDefinition,
  match: matchDefinition,
  number: numberDefinition,
  text: textDefinition,
  blanks: blanksDefinition,
}

export function definitionOf({ type }: Pick<Question, 'type'>): QuestionDefinition<Question> {
  return DEFINITIONS[type]
}
