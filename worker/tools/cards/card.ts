// The content of a card, ready to be drawn. The language is only needed for direction and fonts.
import type { Span } from '../../strings/card-strings.ts'

interface CardBase {
  readonly lang: string
  /** The title of the quiz or guide. */
  readonly title: string
}

/** The card of a quiz or guide, without a result. */
export interface PageCard extends CardBase {
  readonly kind: 'page'
  readonly description: string
  /** The number of questions, as text. */
  readonly note: string
}

export interface ScoreCard extends CardBase {
  readonly kind: 'score'
  readonly score: readonly Span[]
  /** The filled part of the bar, from 0 to 1. */
  readonly filled: number
}

/** A result without points: a band of scores, or an outcome. */
export interface VerdictCard extends CardBase {
  readonly kind: 'verdict'
  readonly verdict: string
}

export type Card = PageCard | ScoreCard | VerdictCard

/** Every text of a card, the name of the site included, with a name for messages about missing glyphs. */
export function textsOf(
  card: Card,
  site: string,
): readonly (readonly [what: string, text: string])[] {
  return [...ownTexts(card), ['name of the site', site]]
}

function ownTexts(card: Card): readonly (readonly [what: string, text: string])[] {
  const title = ['title', card.title] as const
  switch (card.kind) {
    case 'page':
      return [title, ['description', card.description], ['note', card.note]]
    case 'score':
      return [title, ['score', card.score.map(({ text }) => text).join('')]]
    case 'verdict':
      return [title, ['verdict', card.verdict]]
  }
}
