// Which questions of a quiz a page asks, and in which order: named by the query of its address,
// or by hidden fields of a sent form. Values that cannot be read are ignored.
import { setOf } from '../../../content/common/sets.ts'
import type { PublicQuiz } from '../../../content/wire/index.ts'
import type { OpenQuiz } from '../../catalogue/opened.ts'
import { MAX_SEED, type QuestionSet, randomSeed } from '../../catalogue/question-set.ts'

/** Names of hidden fields. No other field name begins with `quiz.`: ids contain no dot. */
export const SET_FIELDS = {
  seed: 'quiz.seed',
  set: 'quiz.set',
  only: 'quiz.only',
  challenge: 'quiz.challenge',
} as const

type NameOf = 'seed' | 'set' | 'only'

/** `get` reads a value by its name. Named questions come before a set. */
export function readSet(
  { quiz, publicQuiz, questions }: OpenQuiz,
  get: (name: NameOf) => string | null | undefined,
): QuestionSet {
  const [seed, set] = [get('seed'), get('set') ?? '']
  const requested = new Set((get('only') ?? '').split(/[\s,]+/))
  const only = [...questions.keys()].filter((id) => requested.has(id))
  return {
    ...(isSeed(publicQuiz, seed) && { seed: Number(seed) }),
    ...(only.length > 0 ? { only } : setOf(quiz.sets, set) && { set }),
  }
}

/**
 * The set that a sent form names. A form without one gets what the form of the page asks: a pool
 * never leaves whole.
 */
export function readFormSet(open: OpenQuiz, form: URLSearchParams): QuestionSet {
  return formSet(
    open.publicQuiz,
    readSet(open, (name) => form.get(SET_FIELDS[name])),
  )
}

/** A quiz without `draw` and `shuffle` has nothing that a seed could decide. */
function isSeed({ draw, shuffle }: PublicQuiz, text: string | null | undefined): text is string {
  if (draw === undefined && !shuffle) return false
  return /^\d{1,10}$/.test(text ?? '') && Number(text) <= MAX_SEED
}

/**
 * The set of the form without JavaScript. Caches keep that page, so every reader must get the
 * same one: a quiz with `draw` uses seed 0 if the address names no set. The page with the
 * answers, which is never cached, links to a random seed.
 */
export function formSet({ draw }: PublicQuiz, set: QuestionSet): QuestionSet {
  const isNamed = Object.keys(set).length > 0
  return isNamed || draw === undefined ? set : { seed: 0 }
}

/** As texts, for attributes and queries. */
export function setTexts({ seed, set, only }: QuestionSet): Partial<Record<NameOf, string>> {
  return {
    ...(seed !== undefined && { seed: String(seed) }),
    ...(set !== undefined && { set }),
    ...(only && { only: only.join(',') }),
  }
}

/** The address of a quiz page that asks this set. */
export function setAddress(quizPage: string, set: QuestionSet): string {
  const query = new URLSearchParams(setTexts(set)).toString()
  return `${quizPage}${query && `?${query}`}`
}

/** The page of the next attempt: the same named questions, or a random draw and order. */
export function nextAttempt({ id, draw, shuffle }: PublicQuiz, { set, only }: QuestionSet): string {
  const hasChance = draw !== undefined || shuffle
  const next = only ? { only } : set ? { set } : hasChance ? { seed: randomSeed() } : {}
  return setAddress(`/q/${id}`, next)
}
