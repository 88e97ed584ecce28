// Whether a typed text may be a number, as far as a page can tell without the words of numbers. It
// lets through more than the grader reads, and nothing that the grader reads is stopped. Words of
// the question may stand around the number: to "How many agencies are there?", readers also type
// "6 agencies" and "there are six". The grader leaves these out with the same function.

import type { RichText } from '../../wire/index.ts'
import { plainText } from '../plain-text.ts'

/** Beside digits: signs, separators, powers of ten and currencies. */
const BESIDE_DIGITS = /^[\p{N}\p{Sc}\p{Cf}\s.,'’ʼ٫٬،٪%+\p{Pd}−×x*·^e⁄]*$/u

/** Words of the longest numbers that are read: "minus ninety nine", "moins quatre vingt dix neuf". */
const MAX_WORDS: Readonly<Record<string, number>> = { es: 4, fr: 5, pt: 4 }

interface Asked {
  readonly prompt: RichText
  readonly unit?: string | undefined
}

/** `lang` is the language that readers type in. */
export function mayBeNumber(text: string, { prompt, unit = '' }: Asked, lang: string): boolean {
  const written =
    unit === ''
      ? withoutWordsOf(plainText(prompt), plain(text))
      : plain(text).replace(plain(unit), '')
  // A unit may be spelled in another way, which only the grader knows.
  const behind = /(?<![\p{L}\p{S}.\s])[\p{L}\p{S}.\s]*$/u.exec(written)?.[0] ?? ''
  const isUnit = unit !== '' && behind.trim().length <= unit.length + 1
  const bare = (isUnit ? written.slice(0, written.length - behind.length) : written).trim()
  if (/\p{N}/u.test(bare)) return BESIDE_DIGITS.test(bare)
  return bare.split(/\s+/).length <= (MAX_WORDS[lang.slice(0, 2)] ?? 3)
}

/** Full width, one sign for a degree and its letter, and so on, are written alike. */
const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** Without the words at both ends that the question uses too. "6 or 7" stays what it is. */
export function withoutWordsOf(question: string, text: string): string {
  const asked = new Set(wordsIn(question).map(beginning))
  const words = text.trim().split(/\s+/)
  const isAnswer = (word: string) => /\p{N}/u.test(word) || !asked.has(beginning(word))
  return words.slice(words.findIndex(isAnswer), words.findLastIndex(isAnswer) + 1).join(' ')
}

export const wordsIn = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u)

/** Enough to know a word by, because a plural may end otherwise: "1 agency" beside "agencies". */
const beginning = (word: string) => word.toLowerCase().replace(/[.,]$/, '').slice(0, 4)
