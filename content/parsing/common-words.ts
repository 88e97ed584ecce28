// Words that no author should have to write: what facts have in common, and the two options
// of true-or-false questions.
import type { CommonValue } from '../model/question.ts'

export type CommonWords = Readonly<Record<CommonValue | 'true' | 'false', string>>

const en: CommonWords = {
  yes: 'Yes',
  no: 'No',
  depends: 'Depends',
  unstated: 'Not stated',
  true: 'True',
  false: 'False',
}

const es: CommonWords = {
  yes: 'Sí',
  no: 'No',
  depends: 'Depende',
  unstated: 'No se indica',
  true: 'Verdadero',
  false: 'Falso',
}

const WORDS: Readonly<Record<string, CommonWords>> = { en, es }

/** Of a language tag. The author's check refuses a translation into a language without. */
export function commonWords(lang: string): CommonWords {
  return wordsOf(lang) ?? en
}

export function hasCommonWords(lang: string): boolean {
  return wordsOf(lang) !== undefined
}

/** What is no tag has none, too: a quiz is declared before the author's check can say so. */
function wordsOf(lang: string): CommonWords | undefined {
  try {
    return WORDS[new Intl.Locale(lang).language]
  } catch {
    return undefined
  }
}
