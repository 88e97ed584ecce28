// What the front page offers to embed, and which of it the query selects.
import { plainText } from '../../../content/common/plain-text.ts'
import type { OpenCatalogue } from '../../catalogue/catalogue.ts'
import type { OpenQuiz } from '../../catalogue/opened.ts'
import { OFFERED_MAX } from '../../http/limits.ts'
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
  readonly title: string
  readonly questions: readonly { readonly id: string; readonly label: string }[]
}

/** Nobody looks for a question in a longer list. */
const MAX_LISTED = 100

interface Offers {
  readonly groups: readonly OfferGroup[]
  readonly choices: readonly QuestionChoice[]
  /** The site has more quizzes or guides than are offered. */
  readonly isPart: boolean
}

/**
 * The first quizzes and guides, and the one that `show` names. Sets come first and then whole quizzes,
 * because the page shows the first entry by default.
 */
export async function offersOf(catalogue: OpenCatalogue, show: string | null): Promise<Offers> {
  const [, named] = show?.split(':') ?? []
  const quizzes = offered(catalogue.quizzes, named)
  const guides = offered(catalogue.guides, named)
  const opened = await Promise.all(quizzes.map(({ id }) => catalogue.quiz(id)))
  const quizOffers = quizzes.map(({ id, editions: [{ title }] }): Offer => {
    return { piece: { kind: 'quiz', id, title }, label: title }
  })
  const guideOffers = guides.map(({ id, editions: [{ title }] }): Offer => {
    return { piece: { kind: 'guide', id, title }, label: title }
  })
  const setOffers = quizzes.flatMap(({ id, editions: [{ title }], sets = [] }) =>
    sets.map(({ id: set, questionCount }): Offer => {
      const label = `${title} (${set}, ${questionCount} questions)`
      return { piece: { kind: 'quiz', id, set, title }, label }
    }),
  )
  const choices = opened.flatMap((open) => (open && hasChoice(open) ? [choiceFrom(open)] : []))
  const questionGroups = choices.map(({ quiz, title, questions }): OfferGroup => {
    const offers = questions.map(({ id: question, label }): Offer => {
      return { piece: { kind: 'quiz', id: quiz, question, title }, label }
    })
    return { label: `One question of “${title}”`, offers }
  })
  const groups = [
    { label: 'A set of questions', offers: setOffers },
    { label: 'A quiz', offers: quizOffers },
    { label: 'A guide', offers: guideOffers },
    ...questionGroups,
  ]
  return {
    groups: groups.filter(({ offers }) => offers.length > 0),
    choices,
    isPart: [catalogue.quizzes, catalogue.guides].some(({ all }) => all.length > OFFERED_MAX),
  }
}

function offered<T extends { readonly id: string }>(
  { all, get }: { readonly all: readonly T[]; readonly get: (id: string) => T | undefined },
  named: string | undefined,
): T[] {
  const first = all.slice(0, OFFERED_MAX)
  const other = get(named ?? '')
  return other && !first.includes(other) ? [...first, other] : first
}

/** Of an outcome quiz all questions are asked, for with a part no outcome may fit. */
const hasChoice = ({ kind, questions }: OpenQuiz) =>
  kind === 'check' && questions.size <= MAX_LISTED

function choiceFrom({ publicQuiz: { id, title, questions } }: OpenQuiz): QuestionChoice {
  const labelled = questions.map((one) => ({ id: one.id, label: plainText(one.prompt) }))
  return { quiz: id, title, questions: labelled }
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
