// What a card says, ready to be drawn: no catalogue, no language but for direction and fonts.
import type { Span } from '../../strings/card-strings.ts'

interface CardBase {
  readonly lang: string
  /** Of the quiz or guide. */
  readonly title: string
}

/** A quiz or a guide, which nobody has answered yet. */
export interface PageCard extends CardBase {
  readonly kind: 'page'
  readonly description: string
  /** How many questions there are. */
  readonly note: string
}

export interface ScoreCard extends CardBase {
  readonly kind: 'score'
  readonly score: readonly Span[]
  /** 0 to 1: how far the bar is filled. */
  readonly filled: number
}

/** What came of a quiz, in words: a band of scores, or an outcome. */
export interface VerdictCard extends CardBase {
  readonly kind: 'verdict'
  readonly verdict: string
}

export type Card = PageCard | ScoreCard | VerdictCard

/** Every text of a card, with what to call it when a font lacks it. */
export function textsOf(card: Card): readonly (readonly [what: string, text: string])[] {
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
