// The words of a text by which `check` finds the same statement in another text: without function
// words, and without the endings of plurals, verbs and nouns, so that "observed" is the same
// word as "observation". This is coarser than a stemmer of the language, and enough for a warning.
import { FUNCTION_WORDS } from '../support/function-words.ts'

export interface Word {
  /** As it stands in the text. */
  readonly text: string
  /** In lower case, without accents and ending. Function words have none. */
  readonly stem?: string
}

export type Sentence = readonly Word[]

/** The first ending of the list that leaves at least four letters is removed. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  en: 'ations ation ings ing ions ion ies ied ers er ed es ly al y e s'.split(' '),
  es: 'aciones acion iones ion adas ados idas idos ada ado ida ido ando iendo mente as os es an en a o e s'.split(
    ' ',
  ),
}
const MIN_STEM = 4
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu
/** Shorter words hold sentences together. Scripts without capitals have short words of their own. */
const SIGNIFICANT = /\p{N}|\p{Lo}{2}|(?:\p{L}\p{M}*){4}/u

/** Split by the rules of Unicode (UAX 29), and at semicolons and colons. */
export function sentencesOf(text: string, lang: string): Sentence[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)
  return [...segments]
    .flatMap(({ segment }) => segment.split(/[;:]/))
    .map((sentence) => wordsOf(sentence, lang))
    .filter((words) => words.length > 0)
}

export function wordsOf(text: string, lang: string): Sentence {
  return (text.match(WORD) ?? []).map((word) => {
    const lower = word.toLowerCase()
    if (!SIGNIFICANT.test(lower) || FUNCTION_WORDS.has(lower)) return { text: word }
    return { text: word, stem: stemOf(lower, lang) }
  })
}

/** The stems of a text, once each. */
export function stemsOf(text: string, lang: string): string[] {
  const stems = wordsOf(text, lang).flatMap(({ stem }) => (stem === undefined ? [] : [stem]))
  return [...new Set(stems)]
}

function stemOf(word: string, lang: string): string {
  const plain = word
    .replace(/['’]s?$/, '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
  const endings = ENDINGS[new Intl.Locale(lang).language] ?? []
  const ending = endings.find((one) => plain.endsWith(one) && plain.length - one.length >= MIN_STEM)
  // "class" is no plural.
  if (ending === undefined || (ending === 's' && plain.endsWith('ss'))) return plain
  return plain.slice(0, -ending.length)
}
