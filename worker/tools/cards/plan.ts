// Lists the cards that the content needs: one for each guide and quiz, and one for each result that
// a reader may share.
import { err, ok, type Result } from '../../../content/common/result.ts'
import type { Catalogue } from '../../../content/model/catalogue.ts'
import type { Guide } from '../../../content/model/guide.ts'
import type { OutcomeQuiz } from '../../../content/model/outcome-quiz.ts'
import type { CheckQuiz, Quiz } from '../../../content/model/quiz.ts'
import { inEveryLanguage } from '../../../content/translate/editions.ts'
import { bandKey, guideKey, outcomeKey, quizKey, rightKey } from '../../catalogue/card-keys.ts'
import { type CardStrings, cardStringsFor } from '../../strings/card-strings.ts'
import type { Card } from './card.ts'

export interface PlannedCard {
  /** The key under which the worker finds the card (catalogue/card-keys.ts). */
  readonly key: string
  /** The guide or quiz, for messages. */
  readonly about: string
  readonly card: Card
}

interface Plan {
  readonly cards: readonly PlannedCard[]
  readonly detail: CardDetail
}

/** What results have a card of their own for, as many as fit: each score, each band, or nothing. */
export type CardDetail = keyof typeof DETAILS

export function planCards(catalogue: Catalogue, most: number): Result<Plan, string> {
  let count = 0
  for (const [detail, results] of Object.entries(DETAILS)) {
    const planned = planAll(catalogue, results)
    if (!planned.ok) return planned
    count = planned.value.length
    if (count <= most) return ok({ cards: planned.value, detail: detail as CardDetail })
  }
  return err(
    `${count} cards, one for each quiz and guide, are more than the ${most} files that a deployment can hold.`,
  )
}

type KeyedCard = readonly [key: string, card: Card]
type ResultCards = (quiz: Quiz, strings: CardStrings) => KeyedCard[]

/** Cards in every language. Content without translation has one card, not one for each language. */
function planAll(catalogue: Catalogue, results: ResultCards): Result<PlannedCard[], string> {
  const { guides, quizzes } = inEveryLanguage(catalogue)
  const cards: PlannedCard[] = []
  for (const one of [...guides, ...quizzes]) {
    const about = `${'questions' in one ? 'quiz' : 'guide'} "${one.id}" (${one.lang})`
    const strings = cardStringsFor(one.lang)
    if (!strings) {
      return err(
        `The card of ${about} has no text in its language. Add the language to worker/strings/card-strings.ts.`,
      )
    }
    const planned =
      'questions' in one
        ? quizCards(one, strings, results)
        : [guideCard(one, strings, catalogue.quizzes)]
    cards.push(...planned.map(([key, card]) => ({ key, about, card })))
  }
  return ok(cards)
}

function guideCard(guide: Guide, strings: CardStrings, quizzes: readonly Quiz[]): KeyedCard {
  const questions = quizzes
    .filter((quiz) => quiz.kind === 'check' && quiz.guide?.id === guide.id)
    .reduce((sum, quiz) => sum + quiz.questions.length, 0)
  return [guideKey(guide), pageCard(guide, strings.guide(questions))]
}

function quizCards(quiz: Quiz, strings: CardStrings, results: ResultCards): KeyedCard[] {
  const page = pageCard(quiz, strings.questions(quiz.questions.length))
  return [[quizKey(quiz), page], ...results(quiz, strings)]
}

/**
 * One card for each number of right questions, of the whole quiz and of its sets, and those of the
 * bands for results in part.
 */
function scoreCards(quiz: Quiz, strings: CardStrings): KeyedCard[] {
  if (quiz.kind === 'outcome') return outcomeCards(quiz)
  const { lang, title } = quiz
  const ofNumbers = askedCounts(quiz).flatMap((count) =>
    Array.from({ length: count + 1 }, (_, right): KeyedCard => {
      const score = strings.right(right, count)
      return [
        rightKey(quiz, right, count),
        { kind: 'score', lang, title, score, filled: right / count },
      ]
    }),
  )
  return [...ofNumbers, ...bandCards(quiz)]
}

/** How many questions the quiz may ask at a time, each number once. */
function askedCounts({ questions, draw = questions.length, sets = {} }: CheckQuiz): number[] {
  const counts = [draw, ...Object.values(sets).map((ids) => ids.length)]
  return [...new Set(counts)].filter((count) => count > 0)
}

function bandCards(quiz: Quiz): KeyedCard[] {
  if (quiz.kind === 'outcome') return outcomeCards(quiz)
  return quiz.bands.map(({ id, title }) => [bandKey(quiz, id), verdictCard(quiz, title)])
}

function outcomeCards(quiz: OutcomeQuiz): KeyedCard[] {
  return quiz.outcomes.map(({ id, title }) => [outcomeKey(quiz, id), verdictCard(quiz, title)])
}

/** The most detailed first. */
const DETAILS = { score: scoreCards, band: bandCards, none: () => [] } as const

function pageCard({ lang, title, description }: Guide | Quiz, note: string): Card {
  return { kind: 'page', lang, title, description, note }
}

function verdictCard({ lang, title }: Quiz, verdict: string): Card {
  return { kind: 'verdict', lang, title, verdict }
}
