// A response in words: the texts that its ids stand for. It depends on what a question has, not
// on its type, so that a new type with options, items, gaps or a unit needs nothing here.
import { numeral } from '../../../content/common/numbers/numeral.ts'
import { isLine, plainText } from '../../../content/common/plain-text.ts'
import type { Inline, PublicQuestion, Response, RichText } from '../../../content/wire/index.ts'
import type { ViewProps } from './view-props.ts'

/** The parts of a key. A number is written as the language of the content writes it. */
export function partsOfKey(
  { contentLang }: ViewProps,
  question: PublicQuestion,
  answer?: Response,
): string[][] {
  return question.type === 'number'
    ? [[numeral(`${answer}`, contentLang)]]
    : partsOf(question, answer)
}

/**
 * What a response consists of: options, items in order, a typed text, or pairs. Options and
 * pairs come in the order in which the question shows them.
 */
export function partsOf(question: PublicQuestion, answer: Response = []): string[][] {
  if (typeof answer !== 'object') return [[`${answer}`]]
  if (isSequence(question, answer)) return answer.map((id) => [id])
  const parts = Array.isArray(answer) ? answer.map((id) => [id]) : Object.entries(answer)
  return asShown(question, parts, ([id]) => id)
}

/** Sorts options, items or gaps into the order in which the reader sees them. */
export function asShown<T>(
  question: PublicQuestion,
  list: readonly T[],
  idOf: (one: T) => string | undefined,
): T[] {
  const shown = 'blanks' in question ? question.blanks : partTexts(question)
  const ids = shown.map(({ id }) => id)
  const placeOf = (one: T) => ids.indexOf(idOf(one) ?? '')
  return [...list].sort((one, other) => placeOf(one) - placeOf(other))
}

/** Whether a response is a list of items whose order counts. */
export function isSequence(
  question: PublicQuestion,
  answer: Response | undefined,
): answer is string[] {
  return 'items' in question && Array.isArray(answer)
}

/** The text of one part: of an option, or of an item or gap with what belongs to it. */
export function textOfPart(
  props: ViewProps,
  question: PublicQuestion,
  [id, other]: readonly string[],
): RichText {
  const text = textOf(props, question, id)
  if (other !== undefined) {
    return [...runs(text), ...runs(': '), ...runs(pairedText(question, id, other))]
  }
  if (!('unit' in question) || !question.unit) return text
  return [...runs(text), ...runs(` ${question.unit}`)]
}

/** The text of an option or item. A gap has its number. */
export function textOf({ strings }: ViewProps, question: PublicQuestion, id = ''): RichText {
  if ('blanks' in question) {
    return strings.gap(question.blanks.findIndex((blank) => blank.id === id) + 1)
  }
  return partTexts(question).find((one) => one.id === id)?.text ?? id
}

/** The text of what belongs to an item or a gap. */
export function pairedText(
  question: PublicQuestion,
  id: string | undefined,
  other: string,
): RichText {
  return pairedWith(question, id).find((one) => one.id === other)?.text ?? other
}

/** What may belong to an item or a gap: the targets, or the options of the gap. */
function pairedWith(question: PublicQuestion, id = ''): readonly { id: string; text: RichText }[] {
  if ('targets' in question) return question.targets
  const blanks = 'blanks' in question ? question.blanks : []
  return blanks.find((blank) => blank.id === id)?.choices ?? []
}

/** Options or items. */
export function partTexts(question: PublicQuestion): readonly { id: string; text: RichText }[] {
  return 'choices' in question ? question.choices : 'items' in question ? question.items : []
}

function runs(text: RichText): readonly Inline[] {
  if (typeof text !== 'string' && isLine(text)) return text
  return [{ t: 'text', text: plainText(text) }]
}
