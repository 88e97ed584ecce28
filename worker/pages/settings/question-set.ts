// Which questions of a quiz a page asks, and in which order: named by the query of its address,
// or by hidden fields of a sent form. Values that cannot be read are ignored.
import { drawn } from '../../../content/common/draw.ts'
import type { PublicQuestion, PublicQuiz } from '../../../content/wire/index.ts'

export interface QuestionSet {
  readonly seed?: number
  readonly only?: readonly string[]
}

/** Names of hidden fields. No other field name begins with `quiz.`: ids contain no dot. */
export const SET_FIELDS = {
  seed: 'quiz.seed',
  only: 'quiz.only',
  challenge: 'quiz.challenge',
} as const

const MAX_SEED = 0xffffffff

export function readSet(quiz: PublicQuiz, seed: string | null, only: string | null): QuestionSet {
  const requested = (only ?? '').split(/[\s,]+/)
  const ids = quiz.questions.map(({ id }) => id).filter((id) => requested.includes(id))
  return { ...(isSeed(quiz, seed) && { seed: Number(seed) }), ...(ids.length && { only: ids }) }
}

/** A quiz without `draw` and `shuffle` has nothing that a seed could decide. */
function isSeed({ draw, shuffle }: PublicQuiz, text: string | null): text is string {
  if (draw === undefined && !shuffle) return false
  return text !== null && /^\d{1,10}$/.test(text) && Number(text) <= MAX_SEED
}

/**
 * The set of the form without JavaScript. Caches keep that page, so every reader must get the
 * same one: a quiz with `draw` uses seed 0 if the address names no set. The page with the
 * answers, which is never cached, links to a random seed.
 */
export function formSet({ draw }: PublicQuiz, set: QuestionSet): QuestionSet {
  const isNamed = set.seed !== undefined || set.only !== undefined
  return isNamed || draw === undefined ? set : { seed: 0 }
}

export function questionsOf(
  quiz: PublicQuiz,
  { seed, only }: QuestionSet,
): readonly PublicQuestion[] {
  return drawn(quiz, seed, only)
}

/** As texts, for attributes, fields and queries. */
export function setTexts({ seed, only }: QuestionSet): { seed?: string; only?: string } {
  return {
    ...(seed !== undefined && { seed: String(seed) }),
    ...(only && { only: only.join(',') }),
  }
}

/** The address of a quiz page that asks this set. */
export function setAddress(quizPage: string, set: QuestionSet): string {
  const query = new URLSearchParams(setTexts(set)).toString()
  return `${quizPage}${query && `?${query}`}`
}

/** The page of the next attempt: the same named questions, or a random draw and order. */
export function nextAttempt({ id, draw, shuffle }: PublicQuiz, { only }: QuestionSet): string {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1))
  const hasChance = draw !== undefined || shuffle
  return setAddress(`/q/${id}`, only ? { only } : hasChance ? { seed } : {})
}
