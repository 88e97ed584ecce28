// Which rules hold for which type of question. One that the schema has and this list has not
// does not compile.
import type { Question, QuestionOf, Quiz } from '../../model/question.ts'
import type { QuestionType } from '../../wire/index.ts'
import type { Finding } from '../support/diagnostic.ts'
import { checkLabels } from '../translations/language.ts'
import { checkBlanks } from './blanks.ts'
import { checkManyKeys, choiceRules } from './choice.ts'
import { checkCountedOrder, checkCountedPairs } from './counted-ids.ts'
import { checkTellingGaps, checkTellingOptions, checkTellingPlaces } from './cues.ts'
import { checkNoGaps } from './gaps.ts'
import { checkNumber } from './number.ts'
import { matchRules, orderRules } from './placing.ts'
import { checkText } from './text.ts'

interface Rules<Q extends Question> {
  findings(question: Q, quiz: Quiz): Finding[]
}

const RULES: { readonly [T in QuestionType]: Rules<QuestionOf<T>> } = {
  single: all(...choiceRules, checkNoGaps, checkTellingOptions),
  multiple: all(...choiceRules, checkManyKeys, checkNoGaps, checkTellingOptions),
  // Its options are always the same two.
  truefalse: all(...choiceRules, checkNoGaps, checkLabels),
  order: all(...orderRules, checkNoGaps, checkTellingPlaces, checkCountedOrder),
  match: all(...matchRules, checkNoGaps, checkTellingPlaces, checkCountedPairs),
  number: all(checkNoGaps, checkNumber),
  text: all(checkNoGaps, checkText),
  blanks: all(checkBlanks, checkTellingGaps),
}

export function typeFindings(question: Question, quiz: Quiz): Finding[] {
  const rules: Rules<Question> = RULES[question.type]
  return rules.findings(question, quiz)
}

function all<Q extends Question>(
  ...rules: readonly ((question: Q, quiz: Quiz) => Finding[])[]
): Rules<Q> {
  return { findings: (question, quiz) => rules.flatMap((rule) => rule(question, quiz)) }
}
