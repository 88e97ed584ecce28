// What the front page offers to embed, and which of it the query selects.
import { plainText } from '../../../content/common/plain-text.ts'
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import { type Choice, choiceOf, keyOf, type Piece, withOnly } from './snippets.ts'

interface Offer {
  readonly piece: Piece
  readonly label: string
}

export interface OfferGroup {
  readonly label: string
  readonly offers: readonly Offer[]
}

/** The questions of a quiz, to choose from. */
export interface QuestionChoice {
  readonly quiz: string
  readonly questions: readonly { readonly id: string; readonly label: string }[]
}

/** Nobody looks for a question in a longer list. */
const MAX_LISTED = 100

/** Of an outcome quiz all questions are asked, for with a part no outcome may fit. */
export function questionChoicesOf({ quizzes }: OpenCatalogue): QuestionChoice[] {
  return [...quizzes.values()]
    .filter(({ kind, questions }) => kind === 'check' && questions.size <= MAX_LISTED)
    .map(({ publicQuiz: { id, questions } }) => ({
      quiz: id,
      questions: questions.map((one) => ({ id: one.id, label: plainText(one.prompt) })),
    }))
}

/** Sets come first and then whole quizzes, because the page shows the first entry by default. */
export function offersOf({ quizzes, guides }: OpenCatalogue): OfferGroup[] {
  const publicQuizzes = [...quizzes.values()].map(({ publicQuiz }) => publicQuiz)
  const quizOffers = publicQuizzes.map(
    ({ id, title }): Offer => ({ piece: { kind: 'quiz', id, title }, label: title }),
  )
  const guideOffers = [...guides.values()].map(
    ({ guide: { id, title } }): Offer => ({ piece: { kind: 'guide', id, title }, label: title }),
  )
  const setOffers = publicQuizzes.flatMap(({ id, title, sets = [] }) =>
    sets.map(({ id: set, questionCount }): Offer => {
      const label = `${title} (${set}, ${questionCount} questions)`
      return { piece: { kind: 'quiz', id, set, title }, label }
    }),
  )
  // A question of an outcome quiz cannot be checked on its own.
  const questionGroups = publicQuizzes
    .filter(({ kind, questions }) => kind === 'check' && questions.length <= MAX_LISTED)
    .map(({ id, title, questions }): OfferGroup => {
      const offers = questions.map(({ id: question, prompt }): Offer => {
        return { piece: { kind: 'quiz', id, question, title }, label: plainText(prompt) }
      })
      return { label: `One question of “${title}”`, offers }
    })
  const groups = [
    { label: 'A set of questions', offers: setOffers },
    { label: 'A quiz', offers: quizOffers },
    { label: 'A guide', offers: guideOffers },
    ...questionGroups,
  ]
  return groups.filter(({ offers }) => offers.length > 0)
}

/** Values that are not offered are ignored. */
export function readChoice(
  groups: readonly OfferGroup[],
  choices: readonly QuestionChoice[],
  query: URLSearchParams,
): Required<Choice> | undefined {
  const pieces = groups.flatMap(({ offers }) => offers.map(({ piece }) => piece))
  const piece = pieces.find((one) => keyOf(one) === query.get('show')) ?? pieces[0]
  const [theme, platform, place] = ['theme', 'platform', 'place'].map((name) => query.get(name))
  return piece && choiceOf(withChosen(piece, query, choices), { theme, platform, place })
}

/** `only` holds `QUIZ:QUESTION` for each question that is checked, also of other quizzes. */
function withChosen(
  piece: Piece,
  query: URLSearchParams,
  choices: readonly QuestionChoice[],
): Piece {
  if (piece.kind !== 'quiz' || piece.question !== undefined) return piece
  const requested = query.getAll('only')
  const own = choices.find(({ quiz }) => quiz === piece.id)?.questions ?? []
  const chosen = own.map(({ id }) => id).filter((id) => requested.includes(`${piece.id}:${id}`))
  return withOnly(piece, chosen)
}
