// How a question is worded: prompts that mislead, options that refer to each other, texts that are
// empty or too long for the card, marks that are not closed, and a scolding tone.
import type { AnyQuestion, Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import type { QuestionText } from '../../questions/question-type.ts'
import type { Rule } from '../questions/question-rules.ts'
import { error, errorsFor, type Finding } from '../support/diagnostic.ts'
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

const ABOVE =
  /\b(?:all|any|both|either|neither|none) of the (?:above|others?)\b|\ball of (?:these|them)\b/i
const NEGATIVE_STEM =
  /\bNOT\b|\b[Ee]xcept\b|\bEXCEPT\b|\b[Ww]hich\b[^.?!]*\b(?:(?:is|are|was|were|does|do|did|has|have|can|will)(?: not|n['’]t)|cannot)\b/
const SCOLDING = /\b(?:wrong(?:ly)?|incorrect(?:ly)?|fail(?:s|ed|ure)?)\b/i

export const wordingRules: readonly Rule<AnyQuestion>[] = [
  inEnglish(checkOptionsAbove),
  inEnglish(checkStem),
  inEnglish(checkTone),
  checkTexts,
]

function checkOptionsAbove(question: AnyQuestion): Finding[] {
  return errorsFor(
    textsOf(question).filter(
      ({ role, source }) => role === 'option' && ABOVE.test(markupText(source)),
    ),
    'above-option',
    ({ name }) =>
      `${name} speaks of the other options; options are mixed, and half-knowledge is enough to pick it; name one thing, or make the question a "multiple"`,
  )
}

function checkStem({ prompt }: AnyQuestion): Finding[] {
  const match = NEGATIVE_STEM.exec(markupText(prompt.text))
  if (!match) return []
  return error(
    'negative-stem',
    `its prompt asks for what does not hold ("${match[0]}"); readers miss the "not" and learn the opposite; ask for what holds`,
  )
}

function checkTone(question: AnyQuestion): Finding[] {
  return textsOf(question)
    .filter(({ role }) => role === 'feedback' || role === 'explanation')
    .flatMap(({ name, source }) => {
      const match = SCOLDING.exec(markupText(source))
      if (!match) return []
      return error(
        'scolding',
        `${name} says "${match[0]}"; the widget has given the verdict, and a reader who is scolded stops reading; say what is the case instead`,
      )
    })
}

function checkTexts(question: AnyQuestion): Finding[] {
  return textsOf(question).flatMap(({ role, name, source }) =>
    textFindings(name, source, MAX_LENGTH[role]),
  )
}

/** For rules that match English words, which may be harmless in another language. */
function inEnglish(rule: (question: AnyQuestion) => Finding[]): Rule<AnyQuestion> {
  return (question: AnyQuestion, { lang }: Quiz) => (/^en\b/i.test(lang) ? rule(question) : [])
}
