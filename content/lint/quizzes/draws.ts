// Rules for what a seed draws from the questions of a quiz.
import type { CheckQuiz } from '../../model/quiz.ts'
import { error, type Finding, warning } from '../support/diagnostic.ts'
import { keyAt } from '../support/locate.ts'

export const drawRules: readonly ((quiz: CheckQuiz) => Finding[])[] = [
  checkDraw,
  checkDrawWeights,
  checkAlways,
  checkSpread,
]

function checkDraw({ draw, questions }: CheckQuiz): Finding[] {
  const count = questions.length
  if (draw === undefined || (Number.isInteger(draw) && draw >= 1 && draw < count)) return []
  return error(
    'draw',
    `it draws ${draw} of ${count} questions; a draw leaves some out and asks at least one; draw 1 to ${count - 1}, or drop "draw" to ask them all`,
    [keyAt('draw')],
  )
}

/** A warning, because an author may want it. */
function checkDrawWeights({ draw, questions }: CheckQuiz): Finding[] {
  const weights = [...new Set(questions.map(({ weight }) => weight))].sort((a, b) => a - b)
  if (draw === undefined || weights.length < 2) return []
  return warning(
    'draw-weights',
    `it draws from questions worth ${weights.join(', ')} points; readers would get scores out of different totals, which they couldn’t compare; give them all the same weight, or ask them all`,
    [keyAt('draw')],
  )
}

function checkAlways({ draw, questions }: CheckQuiz): Finding[] {
  const count = questions.filter(({ always }) => always).length
  if (count === 0) return []
  if (draw === undefined)
    return warning(
      'always',
      'it marks questions as always asked but draws none; every question is asked anyway; add "draw", or drop the marks',
    )
  if (count <= draw) return []
  return error(
    'always',
    `it marks ${count} questions as always asked and draws ${draw}; some of them would be left out; draw ${count} or more, or mark fewer`,
    [keyAt('draw')],
  )
}

function checkSpread({ draw, spread }: CheckQuiz): Finding[] {
  if (!spread || draw !== undefined) return []
  return warning(
    'spread',
    'it spreads a draw over sections but draws nothing; every question is asked anyway; add "draw", or drop "spread"',
    [keyAt('spread')],
  )
}
