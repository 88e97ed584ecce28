// What is right in questions that are typed into, and whether a text says it: as the graders
// read it, so in other capitals, with other marks, or as "1 969" for 1969.
import { shownNumber } from '../../grading/number-key.ts'
import type { BlankKey, Question } from '../../model/question.ts'
import { compare, type Decimal, decimalText, readNumber } from '../../parsing/number.ts'
import { readText, type Sameness } from '../../parsing/text.ts'
import { kindOf } from '../../questions/registry.ts'

/** One spelling of what is right. */
export interface KeyForm {
  readonly text: string
  isIn(text: string): boolean
}

/** Fewer letters, or a single digit, stand everywhere by chance. */
const LONG_ENOUGH = /(?:\p{L}.*){4}|^\d{2,}$/u
const NUMBER = /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[ '’]\d{3})+|\d+(?:[.,]\d+)*)(?![\p{L}\p{N}])/gu
const IN_WORD = /[\p{L}\p{N}]/u

/** A list for each field that is typed into; `of` names it. */
export function typedKeys(question: Question): { of: string; forms: KeyForm[] }[] {
  const of = `the question "${question.id}"`
  const keys = kindOf(question).typed?.(question) ?? []
  return keys.map(({ gap, key }) => ({
    of: gap === undefined ? of : `the gap "${gap}" of ${of}`,
    forms: formsOf(key),
  }))
}

function formsOf(key: BlankKey): KeyForm[] {
  if (key.kind === 'select') return []
  if (key.kind === 'number') {
    const [answer] = readNumber(shownNumber(key))
    return answer ? numberForms(answer) : []
  }
  return key.accept
    .filter((form) => LONG_ENOUGH.test(readText(form, key)))
    .map((form) => ({ text: form, isIn: (text) => hasWords(text, form, key) }))
}

/** Without its sign: "40 below" tells -40. */
function numberForms(answer: Decimal): KeyForm[] {
  const size = answer.digits < 0n ? { ...answer, digits: -answer.digits } : answer
  const text = decimalText(size)
  if (text.replaceAll(/\D/g, '').length < 2) return []
  const says = (token: string) => readNumber(token).some((read) => compare(read, size) === 0)
  return [{ text, isIn: (said) => (said.normalize('NFKC').match(NUMBER) ?? []).some(says) }]
}

/** Whole words: "art" is not in "start". */
function hasWords(text: string, words: string, same: Sameness): boolean {
  const all = readText(text, same)
  const part = readText(words, same)
  for (let at = all.indexOf(part); at >= 0 && part !== ''; at = all.indexOf(part, at + 1)) {
    const around = [all[at - 1], all[at + part.length]]
    if (!around.some((char) => char !== undefined && IN_WORD.test(char))) return true
  }
  return false
}
