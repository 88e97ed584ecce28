// Every quiz of the fixtures, of both kinds and with all types of questions.
import type { CheckQuiz, Quiz } from '../../../content/model/quiz.ts'
import { FIXTURES } from '../../fixtures/content/catalogue.ts'
import { JOURNEYS } from '../../fixtures/content/limited-outcomes.ts'
import { REASONS } from '../../fixtures/content/outcome-reasons.ts'
import { COMBS_QUIZ } from '../../fixtures/content/picture-quiz.ts'
import { RICH_QUIZ } from '../../fixtures/content/rich-quiz.ts'
import { SETS } from './golden.ts'

export const QUIZZES: readonly Quiz[] = [
  ...FIXTURES.quizzes,
  ...SETS.map(({ quiz }) => quiz),
  JOURNEYS,
  REASONS,
  COMBS_QUIZ,
  RICH_QUIZ,
]

/** Those with right answers. */
export const CHECKS: readonly CheckQuiz[] = QUIZZES.flatMap((quiz) =>
  quiz.kind === 'check' ? [quiz] : [],
)
