// Attempts as tests of statistics make them: four questions with an option each for right and wrong.
import type {
  CountedAnswer,
  CountedAttempt,
  CountedTry,
} from '../../../../worker/statistics/counted-attempt.ts'

export const QUESTIONS = ['dance', 'honey', 'queen', 'sting'] as const
const ASKED = QUESTIONS.map((question) => ({ question, revision: 1 }))

export const right: CountedTry = {
  picks: ['b'],
  grade: { points: 100, maxPoints: 100, right: true },
}
export const wrong: CountedTry = {
  picks: ['a'],
  grade: { points: 0, maxPoints: 100, right: false },
}

export function answered(
  question: string,
  first: CountedTry,
  more: Partial<CountedAnswer> = {},
): CountedAnswer {
  return { question, revision: 1, first, final: first, ...more }
}

export function attempted(answers: readonly CountedAnswer[], asked = ASKED): CountedAttempt {
  return { revision: 3, asked, answers, pool: QUESTIONS.length }
}

/** One letter for each question that is answered: `r` or `w`, and a space for an open one. */
export function attemptOf(marks: string): CountedAttempt {
  return attempted(
    QUESTIONS.flatMap((question, index) => {
      const mark = marks[index]
      return mark === 'r' || mark === 'w' ? [answered(question, mark === 'r' ? right : wrong)] : []
    }),
  )
}
