// How a question is worded: texts that are empty or too long for the card, marks that are not
// closed, and a scolding tone.
import type { AnyQuestion, Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import type { QuestionText } from '../../questions/question-type.ts'
import type { Rule } from '../questions/question-rules.ts'
import { type Finding, warning } from '../support/diagnostic.ts'
import { isEnglish } from '../support/language.ts'
import { textFindings } from '../support/markup.ts'
import { textsOf } from '../support/texts.ts'

/** In characters without marks. Longer prompts push the options off the card at 600 px. */
const MAX_LENGTH: Readonly<Record<QuestionText['role'], number>> = {
  prompt: 200,
  option: 120,
  feedback: 320,
  explanation: 400,
  hint: 200,
}

const SCOLDING = /\b(?:wrong(?:ly)?|incorrect(?:ly)?|fail(?:s|ed|ure)?)\b/i

export const wordingRules: readonly Rule<AnyQuestion>[] = [checkTone, checkTexts]

/** The words are English, and may be harmless in another language. */
function checkTone(question: AnyQuestion, { lang }: Quiz): Finding[] {
  if (!isEnglish(lang)) return []
  return textsOf(question)
    .filter(({ role }) => role === 'feedback' || role === 'explanation')
    .flatMap(({ name, source }) => {
      const match = SCOLDING.exec(markupText(source))
      if (!match) return []
      return warning(
        'scolding',
        `${name} says "${match[0]}"; the widget has already given the verdict, and readers who feel scolded stop reading; say what’s true instead`,
      )
    })
}

function checkTexts(question: AnyQuestion): Finding[] {
  return textsOf(question).flatMap(({ role, name, source }) =>
    textFindings(name, source, MAX_LENGTH[role]),
  )
}
