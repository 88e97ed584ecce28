// The right answers of questions that are typed into, and whether a text contains one. Texts are
// read as the graders read responses: without regard to capitals or marks, and "1 969" is 1969.
import { shownNumber } from '../../grading/number-key.ts'
import type { Question } from '../../model/question.ts'
import type { BlankKey, TextComparison } from '../../model/question-parts.ts'
import { compare, type Decimal, decimalText, readNumber } from '../../parsing/number.ts'
import { readText } from '../../parsing/text.ts'
import { definitionOf } from '../../questions/registry.ts'

/** One form of a right answer. */
export interface KeyForm {
  readonly text: string
  isIn(text: string): boolean
}

/** Shorter words and single digits occur in any text by chance. */
const LONG_ENOUGH = /(?:\p{L}.*){4}|^\d{2,}$/u
const NUMBER = /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[ '’]\d{3})+|\d+(?:[.,]\d+)*)(?![\p{L}\p{N}])/gu
const IN_WORD = /[\p{L}\p{N}]/u

interface TypedKey {
  readonly of: string
  readonly forms: readonly KeyForm[]
}

/** The keys of a question are searched for in every other one, so they are read once. */
const KEYS = new WeakMap<Question, readonly TypedKey[]>()

/** The accepted forms of each field that is typed into; `of` names the field. */
export function typedKeys(question: Question): readonly TypedKey[] {
  const keys = KEYS.get(question) ?? readKeys(question)
  KEYS.set(question, keys)
  return keys
}

function readKeys(question: Question): TypedKey[] {
  const of = `the question "${question.id}"`
  const keys = definitionOf(question).typedKeys?.(question) ?? []
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

/** Without its sign, because "40 below" reveals -40. */
function numberForms(answer: Decimal): KeyForm[] {
  const size = answer.digits < 0n ? { ...answer, digits: -answer.digits } : answer
  const text = decimalText(size)
  if (text.replaceAll(/\D/g, '').length < 2) return []
  const isIn = (other: string) => numbersIn(other).some((read) => compare(read, size) === 0)
  return [{ text, isIn }]
}

/** Every number of every question is searched for in the same texts, so each is read once. */
const NUMBERS = new Map<string, readonly Decimal[]>()

function numbersIn(text: string): readonly Decimal[] {
  const tokens = () => text.normalize('NFKC').match(NUMBER) ?? []
  const numbers = NUMBERS.get(text) ?? tokens().flatMap((token) => readNumber(token))
  NUMBERS.set(text, numbers)
  return numbers
}

/** Whole words: "art" is not in "start". */
function hasWords(text: string, words: string, comparison: TextComparison): boolean {
  const all = readOnce(text, comparison)
  const part = readOnce(words, comparison)
  for (let at = all.indexOf(part); at >= 0 && part !== ''; at = all.indexOf(part, at + 1)) {
    const around = [all[at - 1], all[at + part.length]]
    if (!around.some((char) => char !== undefined && IN_WORD.test(char))) return true
  }
  return false
}

/** Every form of every question is searched for in the same texts, so each is read once. */
const READ = new Map<string, string>()

function readOnce(text: string, comparison: TextComparison): string {
  const key = `${comparison.case} ${comparison.accents} ${text}`
  const read = READ.get(key) ?? readText(text, comparison)
  READ.set(key, read)
  return read
}
