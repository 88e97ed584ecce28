// What the front page offers, and what of it a query asks for.
import { plainText } from '../../../content/common/plain-text.ts'
import type { Library } from '../../catalogue/catalogue.ts'
import { type Choice, keyOf, type Piece, PLATFORMS, THEMES } from './snippets.ts'

export interface Offer {
  readonly piece: Piece
  readonly label: string
}

export interface OfferGroup {
  readonly label: string
  readonly offers: readonly Offer[]
}

/** Whole quizzes first, so that the first of them is what the page opens with. */
export function offersOf({ quizzes, guides }: Library): OfferGroup[] {
  const whole = [...quizzes.values()].map(({ asked }): Offer => {
    const { id, title } = asked
    return { piece: { kind: 'quiz', id, title }, label: title }
  })
  const guide = [...guides.values()].map(({ guide: { id, title } }): Offer => {
    return { piece: { kind: 'guide', id, title }, label: title }
  })
  // An outcome has no question that could be checked alone.
  const single = [...quizzes.values()]
    .filter(({ asked }) => asked.kind === 'check')
    .map(({ asked: { id, title, questions } }): OfferGroup => {
      const offers = questions.map(({ id: question, prompt }): Offer => {
        return { piece: { kind: 'quiz', id, question, title }, label: plainText(prompt) }
      })
      return { label: `One question of “${title}”`, offers }
    })
  const groups = [
    { label: 'A quiz', offers: whole },
    { label: 'A guide', offers: guide },
    ...single,
  ]
  return groups.filter(({ offers }) => offers.length > 0)
}

/** Whatever the query says that is not on offer is as if it had not been said. */
export function readChoice(
  groups: readonly OfferGroup[],
  query: URLSearchParams,
): Choice | undefined {
  const pieces = groups.flatMap(({ offers }) => offers.map(({ piece }) => piece))
  const piece = pieces.find((one) => keyOf(one) === query.get('show')) ?? pieces[0]
  if (!piece) return undefined
  return {
    piece,
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? 'auto',
    platform: PLATFORMS.find((platform) => platform === query.get('platform')) ?? 'html',
  }
}
