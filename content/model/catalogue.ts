// Everything that a site publishes.
import type { Guide } from './guide.ts'
import type { Quiz } from './quiz.ts'
import type { Translation } from './translation.ts'

export interface Catalogue<Q extends Quiz = Quiz> {
  readonly guides: readonly Guide[]
  readonly quizzes: readonly Q[]
  /** Texts in other languages, for the guides and quizzes above. */
  readonly translations?: readonly Translation[]
}
