// Options that refer to each other, and options that are too many.
import type { AnyQuestion, Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { isChoice, MAX_OPTIONS } from '../questions/choice.ts'
import { errorsFor, type Finding, warning } from '../support/diagnostic.ts'
import { isEnglish } from '../support/language.ts'
import { textsOf } from '../support/texts.ts'

const ABOVE =
  /\b(?:all|any|both|either|neither|none) of the (?:above|others?)\b|\ball of (?:these|them)\b/i

/** The words are English, and may be harmless in another language. */
export function isAbove(option: string, lang: string): boolean {
  return isEnglish(lang) && ABOVE.test(option)
}

export function checkOptionsAbove(question: AnyQuestion, { lang }: Quiz): Finding[] {
  return errorsFor(
    textsOf(question).filter(
      ({ role, source }) => role === 'option' && isAbove(markupText(source), lang),
    ),
    'above-option',
    ({ name }) =>
      `${name} refers to the other options; options are shuffled, and half-knowledge is enough to pick it; name one thing, or make the question a "multiple"`,
  )
}

/**
 * Three are enough: eighty years of research found that one right option and two plausible ones
 * measure as well as more (Rodriguez 2005). Options of an outcome quiz are wishes, which need not
 * be plausible.
 */
const MANY = 4

export function checkManyOptions(question: AnyQuestion): Finding[] {
  if (!isChoice(question)) return []
  const count = question.prompt.choices.length
  // Beyond the maximum, "option-count" reports it.
  if (count <= MANY || count > MAX_OPTIONS) return []
  return warning(
    'many-options',
    `it has ${count} options; readers weigh each one, and beyond ${MANY} the rest are hardly ever plausible; keep the most plausible ones`,
  )
}
