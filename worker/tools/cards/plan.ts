// Lists the cards that the content needs: one for each guide and quiz, and one for each result that
// a reader may share.
import { err, ok, type Result } from '../../../content/common/result.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import type { Guide } from '../../../content/model/guide.ts'
import type { OutcomeQuiz } from '../../../content/model/outcome-quiz.ts'
import type { CheckQuiz, Quiz } from '../../../content/model/quiz.ts'
import { inLanguage, languagesOf } from '../../../content/translate/editions.ts'
import { bandKey, guideKey, outcomeKey, quizKey, scoreKey } from '../../catalogue/card-keys.ts'
import { type CardStrings, cardStringsFor } from '../../strings/card-strings.ts'
import type { Card } from './card.ts'
import { maxima } from './maxima.ts'

export interface PlannedCard {
  /** The key under which the worker finds the card (catalogue/card-keys.ts). */
  readonly key: string
  /** The guide or quiz, for messages. */
  readonly about: string
  readonly card: Card
}

export interface Plan {
  readonly cards: readonly PlannedCard[]
  /** Results have a card for each band, because there are too many scores. */
  readonly isByBand: boolean
}

export function planCards(catalogue: Catalogue, most: number): Result<Plan, string> {
  const byScore = planAll(catalogue, scoreCards)
  if (!byScore.ok) return byScore
  if (byScore.value.length <= most) return ok({ cards: byScore.value, isByBand: false })
  const byBand = planAll(catalogue, bandCards)
  if (!byBand.ok) return byBand
  const count = byBand.value.length
  if (count > most) {
    return err(
      `${count} cards, one for each band, are more than the ${most} files that a deployment can hold.`,
    )
  }
  return ok({ cards: byBand.value, isByBand: true })
}

type PlanResults = (quiz: CheckQuiz, strings: CardStrings, about: string) => PlannedCard[]

/** Cards in every language. Content without translation has one card, not one for each language. */
function planAll(catalogue: Catalogue, plan: PlanResults): Result<PlannedCard[], string> {
  const cards = new Map<string, PlannedCard>()
  for (const lang of languagesOf(catalogue)) {
    const planned = planOne(inLanguage(catalogue, lang), plan)
    if (!planned.ok) return planned
    for (const card of planned.value) cards.set(card.key, card)
  }
  return ok([...cards.values()])
}

function planOne({ guides, quizzes }: Catalogue, plan: PlanResults): Result<PlannedCard[], string> {
  const cards: PlannedCard[] = []
  for (const guide of guides) {
    const about = `guide "${guide.id}" (${guide.lang})`
    const strings = cardStringsFor(guide.lang)
    if (!strings) return err(noStrings(about))
    const questions = quizzes
      .filter((quiz) => quiz.kind === 'check')
      .filter((quiz) => quiz.guide.id === guide.id)
      .flatMap((quiz) => quiz.questions)
    cards.push(pageCard(guideKey(guide), about, guide, strings.guide(questions.length)))
  }
  for (const quiz of quizzes) {
    const about = `quiz "${quiz.id}" (${quiz.lang})`
    const strings = cardStringsFor(quiz.lang)
    if (!strings) return err(noStrings(about))
    cards.push(pageCard(quizKey(quiz), about, quiz, strings.questions(quiz.questions.length)))
    cards.push(
      ...(quiz.kind === 'outcome' ? outcomeCards(quiz, about) : plan(quiz, strings, about)),
    )
  }
  return ok(cards)
}

const noStrings = (about: string) =>
  `The card of ${about} has no words in its language. Add the language to worker/strings/card-strings.ts.`

function pageCard(
  key: string,
  about: string,
  { lang, title, description }: Guide | Quiz,
  note: string,
): PlannedCard {
  return { key, about, card: { kind: 'page', lang, title, description, note } }
}

/** One card for each whole score from 0 to the maximum. */
function scoreCards(quiz: CheckQuiz, strings: CardStrings, about: string): PlannedCard[] {
  const { lang, title } = quiz
  return maxima(quiz).flatMap((max) =>
    Array.from({ length: Math.floor(max) + 1 }, (_, points) => ({
      key: scoreKey(quiz, points, max),
      about,
      card: {
        kind: 'score' as const,
        lang,
        title,
        score: strings.score(points, max),
        filled: max === 0 ? 0 : points / max,
      },
    })),
  )
}

function bandCards(quiz: CheckQuiz, _: CardStrings, about: string): PlannedCard[] {
  const { lang, title, bands } = quiz
  return bands.map((band) => ({
    key: bandKey(quiz, band.id),
    about,
    card: { kind: 'verdict', lang, title, verdict: band.title },
  }))
}

function outcomeCards(quiz: OutcomeQuiz, about: string): PlannedCard[] {
  const { lang, title, outcomes } = quiz
  return outcomes.map((outcome) => ({
    key: outcomeKey(quiz, outcome.id),
    about,
    card: { kind: 'verdict', lang, title, verdict: outcome.title },
  }))
}
