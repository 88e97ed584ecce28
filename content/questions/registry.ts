// All question types, as they are published and as they are defined. A type that the model has and one
// of these tables lacks does not compile.
import type { Question, QuestionOf } from '../model/question.ts'
import type { PublicOf, QuestionType } from '../wire/index.ts'
import { blanksDefinition, publishBlanks } from './blanks.ts'
import { matchDefinition, publishMatch } from './match.ts'
import { multipleDefinition, publishMultiple } from './multiple.ts'
import { numberDefinition, publishNumber } from './number.ts'
import { orderDefinition, publishOrdered } from './order.ts'
import type { PublicBase, Publish, QuestionDefinition } from './question-type.ts'
import { publishSingle, singleDefinition } from './single.ts'
import { publishText, textDefinition } from './text.ts'
import { publishTrueFalse, trueFalseDefinition } from './truefalse.ts'

const PUBLISH: { readonly [T in QuestionType]: Publish<T> } = {
  single: publishSingle,
  multiple: publishMultiple,
  truefalse: publishTrueFalse,
  order: publishOrdered,
  match: publishMatch,
  number: publishNumber,
  text: publishText,
  blanks: publishBlanks,
}

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

export function publishQuestion<T extends QuestionType>(
  question: Pick<QuestionOf<T>, 'type' | 'prompt'> & { readonly type: T },
  base: PublicBase,
): PublicOf<T> {
  return PUBLISH[question.type](question, base)
}

export function definitionOf({ type }: Pick<Question, 'type'>): QuestionDefinition<Question> {
  return DEFINITIONS[type]
}
