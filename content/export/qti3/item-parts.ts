// What an item of QTI 3 is made of, and what the items of all types have.
import type { Element } from 'hast'
import type { Markup } from '../../model/markup.ts'
import type { Placed } from '../../model/question-parts.ts'
import { element } from '../markup/element.ts'
import { type TextPlaces, textElements } from '../markup/rich-text.ts'
import type { Declaration } from './scoring.ts'

/** A text that is shown once its outcome has its identifier. */
export interface Feedback {
  readonly outcome: string
  readonly identifier: string
  readonly text: Markup
}

export interface ItemParts {
  readonly declarations: readonly Declaration[]
  readonly body: readonly Element[]
  readonly processing: readonly Element[]
  readonly feedback: readonly Feedback[]
  /** Outcomes of which several identifiers hold at once. */
  readonly multipleOutcomes?: readonly string[]
}

/** How its file shows it: whether options are mixed, and where pictures are. */
export interface ItemContext {
  readonly isShuffled: boolean
  readonly picture: TextPlaces['picture']
}

export const RESPONSE = 'RESPONSE'
export const FEEDBACK = 'FEEDBACK'

export const plain = ({ picture }: ItemContext): TextPlaces => ({ picture, gap: (_, text) => text })
export const field = (response: string) =>
  element('qti-text-entry-interaction', { 'response-identifier': response })

export const placed = (
  list: readonly Placed[],
  name: string,
  attributes: Readonly<Record<string, number>>,
  places: TextPlaces,
) =>
  list.map(({ id, text }) =>
    element(name, { identifier: id, ...attributes }, textElements(text, places)),
  )
