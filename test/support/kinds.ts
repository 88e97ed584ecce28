// The quizzes of this repository by their kind: what has right answers, and what has none.
import { catalogue } from '../../content/catalogue.ts'

export const CHECK_QUIZZES = catalogue.quizzes.filter((quiz) => quiz.kind === 'check')
export const OUTCOME_QUIZZES = catalogue.quizzes.filter((quiz) => quiz.kind === 'outcome')
