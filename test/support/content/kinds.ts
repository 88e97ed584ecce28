// The quizzes of the fixture site by their kind: what has right answers, and what has none.
import { FIXTURES } from '../../fixtures/content/catalogue.ts'

export const CHECK_QUIZZES = FIXTURES.quizzes.filter((quiz) => quiz.kind === 'check')
export const OUTCOME_QUIZZES = FIXTURES.quizzes.filter((quiz) => quiz.kind === 'outcome')
