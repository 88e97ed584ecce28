// Rules for statements that are true or false. Their options always have the ids `true` and
// `false`, so the rule about ids that reveal the key does not apply.
import type { TrueFalseQuestion } from '../../model/question.ts'
import type { Quiz } from '../../model/quiz.ts'
import { hasCommonWords } from '../../parsing/common-words.ts'
import { markupText } from '../../parsing/markup.ts'
import { commonLabel } from '../../questions/truefalse.ts'
import { statement } from '../leaks/answers.ts'
import { error, type Finding, list } from '../support/diagnostic.ts'
import { isTag } from '../support/language.ts'
import { choiceRules } from './choice.ts'
import { rulesOf } from './question-rules.ts'

export const trueFalseRules = rulesOf<TrueFalseQuestion>(statement, ...choiceRules, checkLabels)

/** The labels must be in the language of the quiz. Authors need not write the common ones. */
function checkLabels({ prompt, ownLabels }: TrueFalseQuestion, { lang }: Quiz): Finding[] {
  if (ownLabels || !isTag(lang)) return []
  const isCommon = prompt.choices.every(({ id, text }) => text === commonLabel(id, lang))
  if (isCommon && hasCommonWords(lang)) return []
  return error(
    'language',
    `its options read ${list(prompt.choices.map(({ text }) => markupText(text)))}, in a quiz whose lang is "${lang}"; readers would get words of another language; write its "labels"${hasCommonWords(lang) ? ', or declare the quiz by defineQuiz' : ', or add a row to content/parsing/common-words.ts'}`,
  )
}
