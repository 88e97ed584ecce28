// The golden vectors: one file that the scoring, the API, the form and the widget are
// all held to. Worked out by hand from the rule, never written by the code it judges.
import golden from '../fixtures/golden-vectors.json' with { type: 'json' }

export interface Vector {
  readonly question: string
  readonly response: string | string[]
  readonly correct: boolean
  readonly score: number
  readonly maxScore: number
}

export const VECTOR_QUIZ: string = golden.quiz
export const VECTORS: readonly Vector[] = golden.cases

/** One line that names a vector in a test report. */
export function vectorName({ question, response, score }: Vector): string {
  const chosen = typeof response === 'string' ? response : Object.entries(response).flat().join(' ')
  return `${question}: ${chosen} earns ${score}`
}

/** For each question of the quiz, a response that is right and one that earns nothing. */
export function extremes(): ReadonlyMap<string, Record<'right' | 'wrong', Vector['response']>> {
  const questions = new Set(VECTORS.map(({ question }) => question))
  return new Map(
    [...questions].map((id) => {
      const cases = VECTORS.filter(({ question }) => question === id)
      const right = cases.find(({ correct }) => correct)?.response
      const wrong = cases.find(({ score }) => score === 0)?.response
      if (right === undefined || wrong === undefined) throw new Error(`${id} lacks a vector.`)
      return [id, { right, wrong }]
    }),
  )
}
