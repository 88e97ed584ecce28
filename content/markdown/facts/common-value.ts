// The values that a fact of any column may have, in the words of a language.
import type { CommonValue } from '../../model/guide.ts'
import { commonWords } from '../../parsing/common-words.ts'

const ALL: { readonly [value in CommonValue]: true } = {
  yes: true,
  no: true,
  'usually-not': true,
  depends: true,
  unstated: true,
}
export const COMMON_VALUES = Object.keys(ALL) as readonly CommonValue[]

/** Capitals do not matter. Undefined for words of the column itself. */
export function commonValue(words: string, lang: string): CommonValue | undefined {
  const common = commonWords(lang)
  return COMMON_VALUES.find((value) => common[value].toLowerCase() === words.toLowerCase())
}
