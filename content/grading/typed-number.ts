// The verdict on a typed number: in digits, or in words of the language that readers type in.
// Digits are never mistyped, because each other digit is another number. Words of the question
// may stand around the number, but not where the question has a unit, or says a number itself: to
// "How many kilometres are five miles?", "8 miles" is wrong.

import { withoutWordsOf, wordsIn } from '../common/numbers/may-be-number.ts'
import { plainText } from '../common/plain-text.ts'
import type { Expected, NumberKey, TypedPrompt } from '../model/question-parts.ts'
import { bareNumber, type Decimal, readNumber } from '../parsing/number.ts'
import {
  comparableNumber,
  type NumberWord,
  numberWords,
  readNumberWord,
} from '../parsing/number-words.ts'
import { isWithin, type Range, rangeOf } from './number-key.ts'
import { SLIP, wordDistance } from './text-distance.ts'
import type { TypedReading } from './typed-text.ts'

export function readTypedNumber(
  key: NumberKey,
  expected: readonly Expected[],
  submitted: string,
  lang: string,
  { text, unit }: TypedPrompt & { readonly unit?: string },
): TypedReading {
  const question = plainText(text)
  const isStrict = key.exact || unit !== undefined || saysNumber(question, lang)
  const typed = (!isStrict && withoutWordsOf(question, submitted)) || submitted
  const digits = readNumber(typed, unit)
  const isInWords = digits.length === 0 && !key.exact
  const words = bareNumber(typed, unit)
  const spelled = isInWords ? readNumberWord(words, lang) : undefined
  const values = spelled === undefined ? digits : [decimal(spelled)]
  const range = rangeOf(key)
  if (hasOneOf(range, values)) return { isRight: true, feedback: 'right' }
  const near = isInWords && spelled === undefined ? nearWord(range, words, lang) : undefined
  if (near) {
    return { isRight: true, feedback: 'right', ...(near.distance >= SLIP && { read: near.text }) }
  }
  const found = expected.find((one) => !('accept' in one) && hasOneOf(rangeOf(one), values))
  return { isRight: false, feedback: found?.feedback ?? 'other' }
}

const saysNumber = (question: string, lang: string) =>
  wordsIn(question).some((word) => /\p{N}/u.test(word) || readNumberWord(word, lang) !== undefined)

/** The mistyped word of a right number, unless the text is as close to a wrong one. */
function nearWord(range: Range | undefined, text: string, lang: string) {
  const typed = comparableNumber(text)
  const distanceTo = ({ comparable }: NumberWord) =>
    wordDistance(comparable, typed, lang) ?? Number.POSITIVE_INFINITY
  const isRight = ({ value }: NumberWord) => hasOneOf(range, [decimal(value)])
  // Most responses are close to no right number, so the wrong ones are compared last.
  const [nearest] = numberWords(lang)
    .filter(isRight)
    .map((word) => ({ ...word, distance: distanceTo(word) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .toSorted((one, other) => one.distance - other.distance)
  if (!nearest) return undefined
  const isAmbiguous = numberWords(lang).some(
    (word) => !isRight(word) && distanceTo(word) <= nearest.distance,
  )
  return isAmbiguous ? undefined : nearest
}

function hasOneOf(range: Range | undefined, values: readonly Decimal[]): boolean {
  return range !== undefined && values.some((value) => isWithin(range, value))
}

function decimal(value: number): Decimal {
  return { digits: BigInt(value), exponent: 0 }
}
