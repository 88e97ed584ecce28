// Keys of cards. The build stores each card under its key, and the worker looks it up. The key is
// also the first part of the file name.
import type { Guide } from '../../content/model/guide.ts'
import type { Quiz } from '../../content/model/quiz.ts'

type OfQuiz = Pick<Quiz, 'id' | 'lang'>

export const guideKey = ({ id, lang }: Pick<Guide, 'id' | 'lang'>) => `guide/${id}/${lang}`

export const quizKey = ({ id, lang }: OfQuiz) => `quiz/${id}/${lang}`

/** How many questions were right, of how many. */
export const rightKey = (quiz: OfQuiz, right: number, questions: number) =>
  `${quizKey(quiz)}/${right}-of-${questions}`

export const bandKey = (quiz: OfQuiz, band: string) => `${quizKey(quiz)}/band/${band}`

export const outcomeKey = (quiz: OfQuiz, outcome: string) => `${quizKey(quiz)}/outcome/${outcome}`
