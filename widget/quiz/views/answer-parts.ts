// An answer in words, right or not: what stands for its ids. It goes by what a question has,
// not by its type, so that one with items, options, gaps or a unit needs nothing here; a
// number alone is written as its language writes it.
import type { Inline, PublicQuestion, Response, RichText } from '../../../content/wire/index.ts'
import { numeral, wordsOf } from '../../strings/strings-late.ts'
import type { View } from './view-props.ts'

/** The parts of a key: a number as the content's language writes it. */
export function partsOfKey(view: View, question: PublicQuestion, answer?: Response): string[][] {
  if (question.type !== 'number') return partsOf(question, answer)
  return [[numeral(`${answer}`, view.contentLang)]]
}

/**
 * What an answer consists of: options, items in order, what was to be typed, or pairs. As
 * the question shows them, unless their order is the answer.
 */
export function partsOf(question: PublicQuestion, answer: Response = []): string[][] {
  if (typeof answer !== 'object') return [[`${answer}`]]
  if (isSequence(question, answer)) return answer.map((id) => [id])
  const parts = Array.isArray(answer) ? answer.map((id) => [id]) : Object.entries(answer)
  return asShown(question, parts, ([id]) => id)
}

/** Options, items or gaps in the order in which the reader sees them. */
export function asShown<T>(
  question: PublicQuestion,
  list: readonly T[],
  idOf: (one: T) => string | undefined,
): T[] {
  const ids = shownIn(question).map(({ id }) => id)
  const placeOf = (one: T) => ids.indexOf(idOf(one) ?? '')
  return [...list].sort((one, other) => placeOf(one) - placeOf(other))
}

/** Whether an answer is items in their order. */
export function isSequence(
  question: PublicQuestion,
  answer: Response | undefined,
): answer is string[] {
  return 'items' in question && Array.isArray(answer)
}

/** A part of an answer: a text, or an item or gap with what it goes with. */
export function wording(
  view: View,
  question: PublicQuestion,
  [id, other]: readonly string[],
): RichText {
  const text = textOf(view, question, id)
  if (other !== undefined) {
    return [...runs(text), ...runs(': '), ...runs(pairedText(question, id, other))]
  }
  if (!('unit' in question) || !question.unit) return text
  return [...runs(text), ...runs(` ${question.unit}`)]
}

/** What feedback is about: an option, an item, or a gap by its number. */
export function textOf(view: View, question: PublicQuestion, id = ''): RichText {
  if ('blanks' in question) {
    return wordsOf(view).gap(question.blanks.findIndex((blank) => blank.id === id) + 1)
  }
  return partTexts(question).find((one) => one.id === id)?.text ?? id
}

/** The words of what an item or a gap goes with. */
export function pairedText(
  question: PublicQuestion,
  id: string | undefined,
  other: string,
): RichText {
  return pairedWith(question, id).find((one) => one.id === other)?.text ?? other
}

/** What an item or a gap may go with: targets, or the options that the gap offers. */
function pairedWith(question: PublicQuestion, id = ''): readonly { id: string; text: RichText }[] {
  if ('targets' in question) return question.targets
  const blanks = 'blanks' in question ? question.blanks : []
  return blanks.find((blank) => blank.id === id)?.choices ?? []
}

/** Options or items. */
function partTexts(question: PublicQuestion): readonly { id: string; text: RichText }[] {
  return 'choices' in question ? question.choices : 'items' in question ? question.items : []
}

function shownIn(question: PublicQuestion): readonly { id: string }[] {
  return 'blanks' in question ? question.blanks : partTexts(question)
}

function runs(text: RichText): readonly Inline[] {
  return typeof text === 'string' ? [{ t: 'text', text }] : text
}
