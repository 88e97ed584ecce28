// What a type of question is to the rest of content/. Each type says it beside its authoring
// form; kinds.ts lists them.

import type { AskedOf, BlankKey, Placed, Question } from '../model/question.ts'
import { type Markup, parseMarkup } from '../parsing/markup.ts'
import type { Overlay } from '../translate/text-mapper.ts'
import type { PublicOf, PublicQuestion } from '../wire/index.ts'

export interface QuestionKind<Q extends Question> {
  /** Takes the prompt half alone, so that it cannot leak the other. */
  publish(asked: AskedOf<Q>, shown: Shown): PublicOf<Q['type']>
  /** With other texts: the same id, type, key and weight. */
  translate(question: Q, over: Overlay): Q
  /** With the words of a language that authors need not write, where it has any. */
  speak?(question: Q, lang: string): Q
  /** Its texts but those that every question has, for the author's rules. */
  texts(question: Q): QuestionText[]
  /** What is right in each field that is typed into; none where everything is chosen. */
  typed?(question: Q): TypedKey[]
  /**
   * What its score depends on beside type and weight, lists sorted where their order does
   * not score. As JSON it is part of the ledger's hash: another order is another revision.
   */
  scored(question: Q): readonly unknown[]
}

export interface TypedKey {
  /** Which gap of a text it is, where there may be several. */
  readonly gap?: string
  readonly key: BlankKey
}

/** What every type shows. */
export type Shown = Pick<PublicQuestion, 'id' | 'revision' | 'prompt' | 'section' | 'hints'>

/** A text with a name that an author recognises. */
export interface QuestionText {
  readonly kind: 'prompt' | 'option' | 'feedback' | 'explanation' | 'hint'
  readonly name: string
  readonly source: Markup
}

export const publishPlaced = ({ id, text }: Placed) => ({ id, text: parseMarkup(text) })

export function optionText(of: string, id: string, source: Markup): QuestionText {
  return { kind: 'option', name: `the ${of} "${id}"`, source }
}

export function feedbackText(id: string, source: Markup): QuestionText {
  return { kind: 'feedback', name: `the feedback for "${id}"`, source }
}

export function sortedIds(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id).sort()
}

/** What every solution has, as every authoring form takes it. */
export function told(source: {
  readonly explanation: Markup
  readonly hints?: readonly Markup[]
  readonly evidence?: string
}) {
  const { explanation, hints = [], evidence } = source
  return { explanation, hints, ...(evidence !== undefined && { evidence }) }
}
