// Which questions of a quiz a page asks, and in what order: by its address, or by the form
// that it sent. What makes no sense there is as if it had not been said.
import { drawn } from '../../../content/common/draw.ts'
import type { PublicQuestion, PublicQuiz } from '../../../content/wire/index.ts'

export interface AskedSet {
  readonly seed?: number
  readonly only?: readonly string[]
}

/** Names of the form's hidden fields. No question's field has a dot but that of its revision. */
export const SET_FIELDS = {
  seed: 'quiz.seed',
  only: 'quiz.only',
  challenge: 'quiz.challenge',
} as const

const GREATEST_SEED = 0xffffffff

export function readSet(quiz: PublicQuiz, seed: string | null, only: string | null): AskedSet {
  const ids = (only ?? '').split(/[\s,]+/)
  const known = quiz.questions.map(({ id }) => id).filter((id) => ids.includes(id))
  return { ...(isSeed(quiz, seed) && { seed: Number(seed) }), ...(known.length && { only: known }) }
}

/** A seed says nothing about a quiz that leaves nothing open. */
function isSeed({ draw, shuffle }: PublicQuiz, text: string | null): text is string {
  if (draw === undefined && !shuffle) return false
  return text !== null && /^\d{1,10}$/.test(text) && Number(text) <= GREATEST_SEED
}

/**
 * The set of a plain form. A page is the same for everybody and is kept by caches, so
 * chance has no place in it: a quiz that draws gives the set of seed 0 to whoever names
 * none. The page of the answers, which nobody keeps, links to one by chance.
 */
export function plainSet({ draw }: PublicQuiz, set: AskedSet): AskedSet {
  const isNamed = set.seed !== undefined || set.only !== undefined
  return isNamed || draw === undefined ? set : { seed: 0 }
}

export function questionsOf(quiz: PublicQuiz, { seed, only }: AskedSet): readonly PublicQuestion[] {
  return drawn(quiz, seed, only)
}

/** As texts, for attributes, fields and queries. */
export function setTexts({ seed, only }: AskedSet): { seed?: string; only?: string } {
  return {
    ...(seed !== undefined && { seed: String(seed) }),
    ...(only && { only: only.join(',') }),
  }
}

/** Where the next attempt begins: at the questions asked for, or at others by chance. */
export function nextAttempt({ id, draw, shuffle }: PublicQuiz, { only }: AskedSet): string {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1))
  const isOpen = draw !== undefined || shuffle
  const query = new URLSearchParams(setTexts(only ? { only } : isOpen ? { seed } : {})).toString()
  return `/q/${id}${query && `?${query}`}`
}
