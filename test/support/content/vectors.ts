// The golden vectors: one file that the scoring, the API, the form and the widget are
// all held to. Worked out by hand from the rule, never written by the code it judges.
import type { Response } from '../../../content/wire/index.ts'
import golden from '../../fixtures/vectors/every-type.json' with { type: 'json' }

export interface Vector {
  readonly question: string
  readonly response: Response
  readonly correct: boolean
  readonly score: number
  readonly maxScore: number
}

export const VECTOR_QUIZ: string = golden.quiz
export const VECTORS: readonly Vector[] = golden.cases.map((vector) => ({
  ...vector,
  response: responseOf(vector.response),
}))

/** JSON of many shapes is typed with every key of them all. */
export function responseOf(
  response: string | number | string[] | Readonly<Record<string, string | undefined>>,
): Response {
  if (typeof response !== 'object' || Array.isArray(response)) return response
  const pairs = Object.entries(response)
  return Object.fromEntries(pairs.flatMap(([id, to]) => (to === undefined ? [] : [[id, to]])))
}

/** One line that names a vector in a test report. */
export function vectorName({ question, response, score }: Vector): string {
  return `${question}: ${JSON.stringify(response)} earns ${score}`
}

/** For each question of the quiz, a response that is right and one that earns nothing. */
export function extremes(): ReadonlyMap<string, Record<'right' | 'wrong', Response>> {
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
