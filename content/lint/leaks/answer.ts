// Whether a sentence tells an answer. It must have the words of the answer, and words of what is
// asked: "six" alone does not tell how many agencies there are, "six such agencies" does.
import { isWithin, type Range } from '../../grading/number-key.ts'
import type { Markup } from '../../model/markup.ts'
import { markupText } from '../../parsing/markup.ts'
import { type Decimal, readNumber } from '../../parsing/number.ts'
import { readNumberWord } from '../../parsing/number-words.ts'
import { type Sentence, stemsOf } from './words.ts'

export interface QuizWords {
  readonly lang: string
  /** Whether the texts of many questions have this stem. */
  isCommon(stem: string): boolean
  /** The stems of the month and year of the facts, which many sentences name. */
  readonly date: readonly string[]
}

/** The words of a sentence that tell the answer, as they stand there. None if it does not tell. */
export type Answer = (sentence: Sentence) => readonly string[]

/** Something that a reader has to know: the answer of a question, or of one of its gaps. */
export interface Asked {
  readonly gap?: string
  /** The answer in parts, such as pairs or right options. */
  readonly parts: readonly Answer[]
  /** It is told if this many parts are. */
  readonly needed: number
}

/** What a question type knows about its answers; content/lint/questions/ lists it for each. */
export interface Answers<Q> {
  asked(question: Q, words: QuizWords): readonly Asked[]
  /** Right answers as readers see them in the texts of options, for types that have these. */
  shown?(question: Q): readonly Markup[]
}

export interface Phrase {
  /** The answer. If it has several parts, such as the two texts of a pair, each must be said. */
  readonly say: readonly Markup[]
  /** Texts whose words do not distinguish the answer, such as the other options. */
  readonly except?: readonly Markup[]
  /** The prompt. */
  readonly about: Markup
  /** Readers type the answer, so that its words are all of it. */
  readonly isTyped?: boolean
}

/** The share of the words of a long option that suffices. A typed answer needs all its words. */
const ENOUGH = 2 / 3
/** How many words of the prompt must stand in the same sentence. */
const MIN_ABOUT = 2
/** A number counts what is at most this many words away. */
const NEAR = 4

export function phraseAnswer(phrase: Phrase, words: QuizWords): Answer {
  const { say, except = [], about, isTyped = false } = phrase
  const stems = (text: Markup) => stemsIn(text, words)
  const shared = except.flatMap(stems)
  const parts = say.map((text) => stems(text).filter((stem) => !shared.includes(stem)))
  const all = new Set(parts.flat())
  const context = stems(about).filter((stem) => !all.has(stem))
  // A rare word that is the answer tells it without the words of the prompt.
  const isRare = isTyped && all.size > 0 && [...all].every((stem) => !words.isCommon(stem))
  const needed = isRare ? 0 : Math.min(MIN_ABOUT, context.length)
  return (sentence) => {
    const has = (stem: string) => sentence.some((word) => word.stem === stem)
    const isSaid = parts.every((part) => {
      const share = isTyped ? 1 : ENOUGH
      const enough = Math.max(Math.min(2, part.length), Math.ceil(part.length * share))
      return part.length > 0 && part.filter(has).length >= enough
    })
    if (!isSaid || context.filter(has).length < needed) return []
    return quoted(sentence, [...all, ...context])
  }
}

export function numberAnswer(range: Range, about: Markup, words: QuizWords): Answer {
  const context = stemsIn(about, words)
  return (sentence) => {
    for (const [at, { text }] of sentence.entries()) {
      if (!numbersIn(text, words.lang).some((value) => isWithin(range, value))) continue
      const near = sentence.slice(Math.max(0, at - NEAR), at + NEAR + 1)
      const counted = near.filter(({ stem }) => stem !== undefined && context.includes(stem))
      if (counted.length > 0) return [text, ...counted.map((word) => word.text)]
    }
    return []
  }
}

function stemsIn(text: Markup, { lang, date }: QuizWords): string[] {
  return stemsOf(markupText(text), lang).filter((stem) => !date.includes(stem))
}

/** Every number of every question is searched for in the same words, so each is read once. */
const NUMBERS = new Map<string, readonly Decimal[]>()

/** The words for 1 are left out: "one" and "uno" are pronouns far more often than numbers. */
function numbersIn(word: string, lang: string): readonly Decimal[] {
  const key = `${lang} ${word}`
  const known = NUMBERS.get(key)
  if (known) return known
  const value = readNumberWord(word, lang)
  const numbers = readNumber(value === undefined || value === 1 ? word : String(value))
  NUMBERS.set(key, numbers)
  return numbers
}

/** Each of these stems once, as the sentence has it. */
function quoted(sentence: Sentence, stems: readonly string[]): string[] {
  const found = new Map<string, string>()
  for (const { stem, text } of sentence) {
    if (stem !== undefined && stems.includes(stem) && !found.has(stem)) found.set(stem, text)
  }
  return [...found.values()]
}
