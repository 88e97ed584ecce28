// What a card is found by, and the first half of its file's name: the build writes
// under these keys, the worker looks them up.
import type { Guide } from '../../content/model/guide.ts'
import type { Quiz } from '../../content/model/quiz.ts'

type OfQuiz = Pick<Quiz, 'id' | 'lang'>

export const guideKey = ({ id, lang }: Pick<Guide, 'id' | 'lang'>) => `guide/${id}/${lang}`

export const quizKey = ({ id, lang }: OfQuiz) => `quiz/${id}/${lang}`

/** Whole points; the maximum may have a fraction, and a file's name holds no dot. */
export const scoreKey = (quiz: OfQuiz, points: number, maxScore: number) =>
  `${quizKey(quiz)}/${points}-of-${String(maxScore).replace('.', '_')}`

export const bandKey = (quiz: OfQuiz, band: string) => `${quizKey(quiz)}/band/${band}`

export const outcomeKey = (quiz: OfQuiz, outcome: string) => `${quizKey(quiz)}/outcome/${outcome}`
