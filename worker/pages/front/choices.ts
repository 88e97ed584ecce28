// What the front page offers to embed, and which of it the query selects.
import { plainText } from '../../../content/common/plain-text.ts'
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import { type Choice, choiceOf, keyOf, type Piece } from './snippets.ts'

interface Offer {
  readonly piece: Piece
  readonly label: string
}

export interface OfferGroup {
  readonly label: string
  readonly offers: readonly Offer[]
}

/** Whole quizzes come first, because the page shows the first entry by default. */
export function offersOf({ quizzes, guides }: OpenCatalogue): OfferGroup[] {
  const publicQuizzes = [...quizzes.values()].map(({ publicQuiz }) => publicQuiz)
  const quizOffers = publicQuizzes.map(
    ({ id, title }): Offer => ({ piece: { kind: 'quiz', id, title }, label: title }),
  )
  const guideOffers = [...guides.values()].map(
    ({ guide: { id, title } }): Offer => ({ piece: { kind: 'guide', id, title }, label: title }),
  )
  // A question of an outcome quiz cannot be checked on its own.
  const questionGroups = publicQuizzes
    .filter(({ kind }) => kind === 'check')
    .map(({ id, title, questions }): OfferGroup => {
      const offers = questions.map(({ id: question, prompt }): Offer => {
        return { piece: { kind: 'quiz', id, question, title }, label: plainText(prompt) }
      })
      return { label: `One question of “${title}”`, offers }
    })
  const groups = [
    { label: 'A quiz', offers: quizOffers },
    { label: 'A guide', offers: guideOffers },
    ...questionGroups,
  ]
  return groups.filter(({ offers }) => offers.length > 0)
}

/** Values that are not offered are ignored. */
export function readChoice(
  groups: readonly OfferGroup[],
  query: URLSearchParams,
): Choice | undefined {
  const pieces = groups.flatMap(({ offers }) => offers.map(({ piece }) => piece))
  const piece = pieces.find((one) => keyOf(one) === query.get('show')) ?? pieces[0]
  return piece && choiceOf(piece, query.get('theme'), query.get('platform'))
}
