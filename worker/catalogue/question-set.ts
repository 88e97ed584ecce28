// Which questions of a quiz are asked, and in which order. API and pages read it from a query, a
// body or a form, each in its own way.
import { drawn, picked } from '../../content/common/draw.ts'
import { setOf } from '../../content/common/sets.ts'
import type { PublicQuestion, PublicQuiz } from '../../content/wire/index.ts'
import type { OpenQuiz } from './opened.ts'

/** With a set or a list of ids, nothing is drawn, and the seed decides only the order. */
export interface QuestionSet {
  readonly seed?: number
  /** The id of a set of the quiz. Never beside `only`. */
  readonly set?: string
  /** Ids of questions. */
  readonly only?: readonly string[]
}

export const MAX_SEED = 0xffffffff

export function randomSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1))
  return seed
}

/** In the order to show: that of the seed, or else that of the author. */
export function questionsOf(
  { quiz, publicQuiz }: OpenQuiz,
  { seed, set, only }: QuestionSet,
): readonly PublicQuestion[] {
  const named = set === undefined ? only : (setOf(quiz.sets, set) ?? [])
  if (named || seed === undefined) return drawn(publicQuiz, seed, named)
  // What decides a draw is in the quiz of the author, and need not be public.
  const { draw, spread } = quiz
  const questions: readonly { readonly id: string }[] = quiz.questions
  const ids = picked({ questions, draw, spread }, seed).map(({ id }) => id)
  return drawn(publicQuiz, seed, ids)
}

/** The quiz with the questions of this set alone. */
export function partOf(open: OpenQuiz, set: QuestionSet): PublicQuiz {
  const { id, revision, ...quiz } = open.publicQuiz
  const { seed } = set
  const questions = [...questionsOf(open, set)]
  return { id, revision, ...(seed !== undefined && { seed }), ...quiz, questions }
}
