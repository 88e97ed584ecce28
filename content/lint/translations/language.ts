// Whether a language can be asked for, and has the words that no author writes. Sources are
// held to it as translations are: what is no tag makes the build throw.

import type { Guide, Quiz, TrueFalseQuestion } from '../../model/question.ts'
import { hasCommonWords } from '../../parsing/common-words.ts'
import { usualLabel } from '../../questions/choice.ts'
import type { Finding } from '../support/diagnostic.ts'
import { idAt, keyAt } from '../support/locate.ts'
import { error, list } from '../support/phrases.ts'

/** Whether it is one, written as Unicode writes it. No language has more than three letters. */
export function isTag(lang: string): boolean {
  try {
    const tag = new Intl.Locale(lang)
    return tag.toString() === lang && tag.language.length <= 3
  } catch {
    return false
  }
}

/** Of a source; a translation is told its own place. */
export function checkGuideLanguage({ id, lang, facts }: Guide): Finding[] {
  return [...checkTag(lang), ...(facts ? checkCommonWords(lang) : [])].map(placedAt(id))
}

/** Its questions say themselves where they need words of the language. */
export function checkQuizLanguage({ id, lang }: Quiz): Finding[] {
  return checkTag(lang).map(placedAt(id))
}

export function checkTag(lang: string): Finding[] {
  if (isTag(lang)) return []
  return [
    error(
      'language',
      `its lang "${lang}" is no language tag as BCP 47 writes it; nobody could ask for it; write "es" or "pt-BR"`,
    ),
  ]
}

export function checkCommonWords(lang: string): Finding[] {
  if (!isTag(lang) || hasCommonWords(lang)) return []
  return [
    error(
      'language',
      `there are no words for yes, no, true and false in "${lang}"; they would be shown in English; add a row to content/parsing/common-words.ts`,
    ),
  ]
}

/** The options of true-or-false questions, which an author need not write. */
export function checkLabels({ prompt, ownLabels }: TrueFalseQuestion, { lang }: Quiz): Finding[] {
  if (ownLabels || !isTag(lang)) return []
  const isUsual = prompt.choices.every(({ id, text }) => text === usualLabel(id, lang))
  if (isUsual && hasCommonWords(lang)) return []
  return [
    error(
      'language',
      `its options read ${list(prompt.choices.map(({ text }) => text))}, in a quiz whose lang is "${lang}"; readers would get words of another language; write its "labels"${hasCommonWords(lang) ? ', or declare the quiz by defineQuiz' : ', or add a row to content/parsing/common-words.ts'}`,
    ),
  ]
}

function placedAt(id: string) {
  return (finding: Finding): Finding => ({ ...finding, at: [idAt(id), keyAt('lang')] })
}
