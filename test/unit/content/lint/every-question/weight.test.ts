// Rules about the weights of questions.
import { describe, expect, it } from 'vitest'
import { checkCatalogue } from '../../../../../content/lint/check.ts'
import type { CheckQuiz } from '../../../../../content/model/quiz.ts'
import { TYPED, TYPED_QUIZ } from '../../../../fixtures/content/typed-scoring.ts'

const worth = (...weights: number[]): CheckQuiz => ({
  ...TYPED_QUIZ,
  questions: weights.flatMap((weight, index) =>
    TYPED_QUIZ.questions.slice(0, 1).map((one) => ({ ...one, id: `q${index}`, weight })),
  ),
})
const found = (quiz: CheckQuiz) =>
  checkCatalogue({ ...TYPED, quizzes: [quiz] })
    .filter(({ code }) => code === 'weight')
    .map(({ message }) => message)

describe('the weight of a question', () => {
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1 / 3, 1e6, 0.001, 655.36])(
    'may not be %s',
    (weight) => {
      expect(found(worth(1, weight))).toEqual([
        `question "q1": it’s worth ${weight} points; scores are kept in hundredths, and a result link holds 655.35 at most; write a number above 0 with two decimals or fewer`,
      ])
    },
  )

  it.each([0.01, 0.07, 0.29, 1, 1.1, 2.5, 3, 655.35])('may be %s', (weight) => {
    expect(found(worth(weight))).toEqual([])
  })
})

describe('the weights of a quiz', () => {
  it('are reported if their sum does not fit into a share code', () => {
    expect(found(worth(600, 55.36))).toEqual([
      expect.stringContaining('quiz "typed": its questions are worth 655.36 points together'),
    ])
    expect(found(worth(600, 55.35))).toEqual([])
  })

  it('count only as far as a draw can ask for them', () => {
    expect(found({ ...worth(300, 300, 300), draw: 2 })).toEqual([])
    expect(found({ ...worth(300, 400, 300), draw: 2 })).toHaveLength(1)
  })
})
