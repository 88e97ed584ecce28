// Cards: preview images for links to quizzes, guides and results. The build draws them; this file
// finds the right one.
import { titled } from '../../content/common/attempt/titled.ts'
import type { Guide } from '../../content/model/guide.ts'
import type { Outcome } from '../../content/model/outcome-quiz.ts'
import type { CheckQuiz, Quiz } from '../../content/model/quiz.ts'
import { bandFor, type Reached, type Tally } from '../scoring/score.ts'
import { cardStringsFor } from '../strings/card-strings.ts'
import { bandKey, guideKey, outcomeKey, quizKey, rightKey } from './card-keys.ts'

export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

/** Paths of cards by key (card-keys.ts). */
export type CardPaths = Readonly<Record<string, string>>

export type CardSubject =
  | { readonly guide: Pick<Guide, 'id' | 'lang' | 'title'> }
  | { readonly quiz: Pick<Quiz, 'id' | 'lang' | 'title'> }
  | {
      readonly quiz: Pick<CheckQuiz, 'id' | 'lang' | 'title' | 'bands'>
      readonly tally: Tally & Reached
    }
  | {
      readonly quiz: Pick<Quiz, 'id' | 'lang' | 'title'>
      readonly outcome: Pick<Outcome, 'id' | 'title'>
    }

/** The values of the Open Graph tags of an image. */
export interface Card {
  readonly url: string
  readonly width: typeof CARD_WIDTH
  readonly height: typeof CARD_HEIGHT
  readonly type: 'image/png'
  readonly alt: string
}

/**
 * The card of a page, or of how many questions were right. If a part of the questions was left
 * open, or if there is no card for this number of questions (for instance after a recheck of
 * three), the card of the band is used, and without a band that of the quiz: an image that says
 * less, and never another number. Undefined if there is no card at all.
 */
export function cardFor(cards: CardPaths, origin: string, subject: CardSubject): Card | undefined {
  for (const { key, alt } of candidates(subject)) {
    const path = cards[key]
    if (path !== undefined) {
      const size = { width: CARD_WIDTH, height: CARD_HEIGHT } as const
      return { url: `${origin}${path}`, ...size, type: 'image/png', alt }
    }
  }
  return undefined
}

/** The most specific card first. */
function candidates(subject: CardSubject): { key: string; alt: string }[] {
  if ('guide' in subject) return [{ key: guideKey(subject.guide), alt: subject.guide.title }]
  const { quiz } = subject
  const page = { key: quizKey(quiz), alt: quiz.title }
  if ('outcome' in subject) {
    const { id, title } = subject.outcome
    return [{ key: outcomeKey(quiz, id), alt: `${quiz.title} ${title}` }, page]
  }
  if (!('tally' in subject)) return [page]
  const { right, asked, answered } = subject.tally
  const spans = cardStringsFor(quiz.lang)?.right(right, answered) ?? []
  const rightText = spans.map(({ text }) => text).join('')
  const band = bandFor(subject.quiz.bands, subject.tally)
  const ofScore = { key: rightKey(quiz, right, answered), alt: titled(quiz.title, rightText) }
  return [
    ...(answered === asked ? [ofScore] : []),
    ...(band ? [{ key: bandKey(quiz, band.id), alt: `${quiz.title} ${band.title}` }] : []),
    page,
  ]
}
