// How far a typed text is from a form that an author listed. Pure.
//
// The words of both are compared one by one, without an article in front and without quotation
// marks around them; a hyphen counts as a space. A typing slip is one edit
// (content/parsing/edits.ts) in a word of five letters or more, two in a word of nine or more, by the
// letters of the listed form. The limit holds for each word and not for the whole answer: in "swarm
// of bees" two edits would make "swarm of bats" right.
// A space too few or too many is a slip as well ("cap stone"). An accent or a capital is no slip:
// the author decides whether these matter.
import type { TextKey } from '../model/question-parts.ts'
import { editsBetween } from '../parsing/edits.ts'
import { readNumberWord } from '../parsing/number-words.ts'
import { readText } from '../parsing/text.ts'
import { isOtherNumber, withoutArticle } from '../parsing/word-forms.ts'

/** What the differences add to a distance. A text that reads the same has the distance 0. */
const ANOTHER_ARTICLE = 1
const ANOTHER_NUMBER = 2
/** One edit. A text at this distance or further was mistyped. */
export const SLIP = 100

/** Undefined if the text is something else than the form. A blank text is nothing. */
export function textDistance(
  form: string,
  typed: string,
  key: Omit<TextKey, 'accept'>,
  lang: string,
): number | undefined {
  const listed = readText(form, key)
  const read = readText(typed, key)
  if (read === '') return undefined
  if (read === listed) return 0
  if (key.exact) return undefined
  if (DIGITS.test(listed) || DIGITS.test(read)) return numberDistance(listed, read, lang)
  const distance = wordDistance(listed, read, lang)
  if (distance === undefined || distance < SLIP) return distance
  // An edit may make another number: "eight" and "eighty".
  const areNumbers = [listed, read].every((text) => readNumberWord(text, lang) !== undefined)
  return areNumbers ? numberDistance(listed, read, lang) : distance
}

const DIGITS = /^\d{1,3}$/

/** "6" and "six" are the same answer. */
function numberDistance(listed: string, read: string, lang: string): number | undefined {
  const [one, other] = [listed, read].map((text) =>
    DIGITS.test(text) ? Number(text) : readNumberWord(text, lang),
  )
  return one !== undefined && one === other ? ANOTHER_NUMBER : undefined
}

/** For texts that `readText` returned. */
export function wordDistance(listed: string, read: string, lang: string): number | undefined {
  const words = wordsOf(listed, lang)
  const typed = wordsOf(read, lang)
  const sum = words.length === typed.length ? sumOfWords(words, typed, lang) : undefined
  if (sum !== undefined) return ANOTHER_ARTICLE + sum
  const [together, typedTogether] = [words.join(''), typed.join('')]
  const isSame = together === typedTogether || isOtherNumber(together, typedTogether, lang)
  return isSame && slipsIn(together) > 0 ? SLIP : undefined
}

function sumOfWords(
  words: readonly string[],
  typed: readonly string[],
  lang: string,
): number | undefined {
  let sum = 0
  for (const [index, word] of words.entries()) {
    const distance = distanceOfWord(word, typed[index] ?? '', lang)
    if (distance === undefined) return undefined
    sum += distance
  }
  return sum
}

function wordsOf(text: string, lang: string): string[] {
  const bare = text
    .replace(/^"(.+)"$/, '$1')
    .replaceAll('-', ' ')
    .trim()
  return withoutArticle(bare, lang).split(' ')
}

function distanceOfWord(word: string, typed: string, lang: string): number | undefined {
  if (word === typed) return 0
  if (isOtherNumber(word, typed, lang)) return ANOTHER_NUMBER
  const limit = slipsIn(word)
  if (limit === 0 || !WORD.test(typed)) return undefined
  if (Math.abs(word.length - typed.length) > limit) return undefined
  const edits = editsBetween(word, typed)
  if (edits > limit || isOtherBeginning(word, typed, edits)) return undefined
  // Fewer edits without accents and capitals: one of these made a difference.
  return edits === editsBetween(plain(word), plain(typed)) ? edits * SLIP : undefined
}

const WORD = /^[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*$/u
/** Scripts whose characters stand for syllables or words. Another one is another word. */
const NO_LETTERS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u

/** How many slips a word may have. Digits and other characters are never mistyped. */
function slipsIn(word: string): number {
  if (!WORD.test(word) || NO_LETTERS.test(word)) return 0
  const letters = word.match(/\p{L}/gu)?.length ?? 0
  return letters >= 9 ? 2 : letters >= 5 ? 1 : 0
}

/**
 * Whether a difference at the beginning makes another word: "atypical" is no slip for "typical".
 * With two edits the first letter must be the same. Nobody mistypes "dependent" for "independent",
 * or "diversity" for "university".
 */
function isOtherBeginning(word: string, typed: string, edits: number): boolean {
  if (edits > 1) return word[0] !== typed[0]
  return typed === `a${word}` || word === `a${typed}`
}

function plain(word: string): string {
  return readText(word, { case: false, accents: false })
}
