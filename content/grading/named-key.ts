// Whether a text names the right answer, so that it may not be said before the answer is revealed:
// the server keeps such feedback back while a reader may try again, and `check` reports it. A text
// names what the grader would take for right, in other words and forms too. Pure.
import { plainText } from '../common/plain-text.ts'
import type { Question, QuestionOf } from '../model/question.ts'
import type { NumberKey, TextKey } from '../model/question-parts.ts'
import { readNumber } from '../parsing/number.ts'
import { readNumberWord, readOrdinalWord } from '../parsing/number-words.ts'
import { readText } from '../parsing/text.ts'
import type { QuestionType, RichText } from '../wire/index.ts'
import { isWithin, rangeOf } from './number-key.ts'
import { SLIP, textDistance } from './text-distance.ts'

/** Whether a text says one part of a key. */
type IsSaid = (text: string, lang: string) => boolean

/**
 * By type, the parts of the key that a text about an option, an item or a gap may not say. A text
 * about a whole question has no `about`.
 */
const PARTS: {
  readonly [T in QuestionType]: (question: QuestionOf<T>, about?: string) => readonly IsSaid[]
} = {
  single: ({ prompt, solution }) => rightTexts(prompt.choices, [solution.key]),
  // Whoever is told that one of two is wrong knows the other.
  truefalse: () => [],
  multiple: ({ prompt, solution }, about) =>
    rightTexts(
      prompt.choices,
      solution.key.filter((id) => id !== about),
    ),
  order({ prompt, solution: { key } }, about) {
    const at = about === undefined ? -1 : key.indexOf(about)
    const neighbours = at < 0 ? [] : [key[at - 1], key[at + 1]]
    return rightTexts(prompt.items, neighbours)
  },
  match: ({ prompt, solution }, about = '') => rightTexts(prompt.targets, [solution.key[about]]),
  number: ({ solution }) => [saysNumber(solution.key)],
  text: ({ solution }) => [saysForm(solution.key)],
  blanks: ({ prompt, solution }) =>
    prompt.blanks.flatMap(({ id, choices = [] }) => {
      const key = solution.key[id]
      if (key?.kind === 'number') return [saysNumber(key)]
      if (key?.kind === 'text') return [saysForm(key)]
      return rightTexts(choices, [key?.choice])
    }),
}

export function namesKey(
  question: Question,
  text: string,
  lang: string,
  about: string | undefined,
): boolean {
  const partsOf = PARTS[question.type] as (question: Question, about?: string) => readonly IsSaid[]
  return partsOf(question, about).some((isSaid) => isSaid(text, lang))
}

interface Listed {
  readonly id: string
  readonly text: RichText
}

/** Of two texts, the wrong one tells the right one anyway. */
function rightTexts(all: readonly Listed[], right: readonly (string | undefined)[]): IsSaid[] {
  if (all.length <= 2) return []
  return all
    .filter(({ id }) => right.includes(id))
    .map(
      ({ text }) =>
        (said) =>
          hasRun(runOf(said), runOf(plainText(text))),
    )
}

/** The words of a text on one line, as they are compared, between spaces. */
function runOf(text: string): string {
  const words = readText(text, { case: false, accents: false }).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return ` ${words.join(' ')} `
}

const hasRun = (run: string, part: string) => part.trim() !== '' && run.includes(part)

/** "thirty and one" in Spanish, "minus ninety nine" in English. */
const MAX_NUMBER_WORDS = 4
const NUMBER_OR_WORD = /\p{N}+(?:[.,'’]\p{N}+)*|[\p{L}\p{M}]+/gu

/** In digits or in words, also as an ordinal. The longest number counts: "twenty-one" is not 20. */
function saysNumber(key: NumberKey): IsSaid {
  const range = rangeOf(key)
  return (text, lang) => {
    const words = text.match(NUMBER_OR_WORD) ?? []
    let at = 0
    while (range && at < words.length) {
      const lengths = [...Array(MAX_NUMBER_WORDS).keys()].map((less) => MAX_NUMBER_WORDS - less)
      const read = lengths
        .map((length) => ({ length, values: numbersIn(words.slice(at, at + length), lang) }))
        .find(({ values }) => values.length > 0)
      // Without its sign: "40 below" says -40.
      const values = (read?.values ?? []).flatMap((one) => [one, { ...one, digits: -one.digits }])
      if (values.some((value) => isWithin(range, value))) return true
      at += read?.length ?? 1
    }
    return false
  }
}

function numbersIn(words: readonly string[], lang: string) {
  const text = words.join(' ')
  const value = readNumberWord(text, lang) ?? readOrdinalWord(text, lang)
  return readNumber(value === undefined ? text : String(value))
}

/** Shorter forms occur in other words and as words of their own, so capitals count in them. */
const SHORT = 3
const AROUND = /^[\p{Ps}\p{Pi}"'¿¡*_]+|(?<![\p{Pe}\p{Pf}"'.,:;!?…*_])[\p{Pe}\p{Pf}"'.,:;!?…*_]+$/gu

/** As the grader reads them, with another article or number, but without a typing slip. */
function saysForm({ accept, exact: _, ...comparison }: TextKey): IsSaid {
  return (text, lang) => {
    const words = text.split(/[\s—–]+/).map((word) => word.replaceAll(AROUND, ''))
    return accept.some((form) => {
      const key = { ...comparison, case: comparison.case || form.length < SHORT }
      const count = form.trim().split(/\s+/).length
      return words.some((_word, at) => {
        const run = words.slice(at, at + count).join(' ')
        return (textDistance(form, run, key, lang) ?? SLIP) < SLIP
      })
    })
  }
}
