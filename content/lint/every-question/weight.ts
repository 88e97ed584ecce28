// What questions may be worth. A share code holds a score in 16 bits, as hundredths of a point. A
// larger score could be reached and not shared.
import type { Question } from '../../model/question.ts'
import type { CheckQuiz } from '../../model/quiz.ts'
import { error, type Finding } from '../support/diagnostic.ts'

/** In hundredths of a point. */
const MAX_HUNDREDTHS = 2 ** 16 - 1

export function checkWeight({ weight }: Question): Finding[] {
  if (isWeight(weight)) return []
  return error(
    'weight',
    `it’s worth ${weight} points; scores are kept in hundredths, and a result link holds ${MAX_HUNDREDTHS / 100} at most; write a number above 0 with two decimals or fewer`,
  )
}

/** The most that an attempt can earn: with `draw`, the sum of the heaviest questions. */
export function checkTotalWeight({ questions, draw }: CheckQuiz): Finding[] {
  const weights = questions.map(({ weight }) => weight)
  if (!weights.every(isWeight)) return []
  const total = weights
    .map(hundredths)
    .sort((a, b) => b - a)
    .slice(0, draw)
    .reduce((sum, one) => sum + one, 0)
  if (total <= MAX_HUNDREDTHS) return []
  return error(
    'weight',
    `its questions are worth ${total / 100} points together; a result link holds ${MAX_HUNDREDTHS / 100}, so a good result could not be shared; give them smaller weights in the same proportion`,
  )
}

function isWeight(weight: number): boolean {
  return weight > 0 && hundredths(weight) <= MAX_HUNDREDTHS && hundredths(weight) / 100 === weight
}

const hundredths = (weight: number) => Math.round(weight * 100)
