// Prompts that ask for what does not hold.
import type { AnyQuestion, Quiz } from '../../model/quiz.ts'
import { markupText } from '../../parsing/markup.ts'
import { error, type Finding } from '../support/diagnostic.ts'
import { isEnglish } from '../support/language.ts'

const NEGATIVE_STEM =
  /\bNOT\b|\b[Ee]xcept\b|\bEXCEPT\b|\b[Ww]hich\b[^.?!]*\b(?:(?:is|are|was|were|does|do|did|has|have|can|will)(?: not|n['’]t)|cannot)\b/

/** The words are English, and may be harmless in another language. */
export function checkStem({ prompt }: AnyQuestion, { lang }: Quiz): Finding[] {
  const match = isEnglish(lang) ? NEGATIVE_STEM.exec(markupText(prompt.text)) : null
  if (!match) return []
  return error(
    'negative-stem',
    `its prompt asks for what’s not true ("${match[0]}"); readers miss the "not" and learn the opposite; ask for what’s true`,
  )
}
