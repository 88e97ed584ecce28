// Words that authors need not write, by language: the common values of a facts table, and the
// two options of true-or-false questions.
import type { CommonValue } from '../model/guide.ts'
import { byLanguage } from './by-language.ts'

type CommonWords = Readonly<Record<CommonValue | 'true' | 'false', string>>

const en: CommonWords = {
  yes: 'Yes',
  no: 'No',
  'usually-not': 'Usually not',
  depends: 'Depends',
  unstated: 'Not stated',
  true: 'True',
  false: 'False',
}

const es: CommonWords = {
  yes: 'Sí',
  no: 'No',
  'usually-not': 'Por lo general, no',
  depends: 'Depende',
  unstated: 'No se indica',
  true: 'Verdadero',
  false: 'Falso',
}

const WORDS: Readonly<Record<string, CommonWords>> = { en, es }

/** For a language tag. `check` reports content in a language that has no row here. */
export function commonWords(lang: string): CommonWords {
  return byLanguage(WORDS, lang) ?? en
}

export function hasCommonWords(lang: string): boolean {
  return byLanguage(WORDS, lang) !== undefined
}
