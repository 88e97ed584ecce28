// The rules of all question types. A type that the model has and this table lacks does not compile.
import type { Markup } from '../../model/markup.ts'
import type { Question, QuestionOf } from '../../model/question.ts'
import type { Quiz } from '../../model/quiz.ts'
import type { QuestionType } from '../../wire/index.ts'
import type { Asked, QuizWords } from '../leaks/answer.ts'
import type { Finding } from '../support/diagnostic.ts'
import { blanksRules } from './blanks.ts'
import { matchRules } from './match.ts'
import { multipleRules } from './multiple.ts'
import { numberRules } from './number.ts'
import { orderRules } from './order.ts'
import type { QuestionRules } from './question-rules.ts'
import { singleRules } from './single.ts'
import { textRules } from './text.ts'
import { trueFalseRules } from './truefalse.ts'

const RULES: { readonly [T in QuestionType]: QuestionRules<QuestionOf<T>> } = {
  single: singleRules,
  multiple: multipleRules,
  truefalse: trueFalseRules,
  order: orderRules,
  match: matchRules,
  number: numberRules,
  text: textRules,
  blanks: blanksRules,
}

export function typeFindings(question: Question, quiz: Quiz): Finding[] {
  return rulesFor(question).findings(question, quiz)
}

/** What a reader has to know to answer it. */
export function askedBy(question: Question, words: QuizWords): readonly Asked[] {
  return rulesFor(question).asked(question, words)
}

/** Its right answers, if readers see them in the texts of options. */
export function shownAnswers(question: Question): readonly Markup[] {
  return rulesFor(question).shown?.(question) ?? []
}

function rulesFor({ type }: Question): QuestionRules<Question> {
  return RULES[type]
}
