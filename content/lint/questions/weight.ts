// What questions may be worth. A result link holds its score in 16 bits, as hundredths of a
// point: what does not fit in there could be answered and never shared.
import type { CheckQuiz, Question } from '../../model/question.ts'
import type { Finding } from '../support/diagnostic.ts'
import { error } from '../support/phrases.ts'

/** In hundredths of a point. */
const MOST = 2 ** 16 - 1

export function checkWeight({ weight }: Question): Finding[] {
  if (isWeight(weight)) return []
  return [
    error(
      'weight',
      `it is worth ${weight} points; scores are kept in hundredths, and a result link holds ${MOST / 100} at most; write a number above 0 with two decimals or fewer`,
    ),
  ]
}

/** What an attempt can earn: with a draw, at most what its heaviest questions are worth. */
export function checkTotalWeight({ questions, draw }: CheckQuiz): Finding[] {
  const weights = questions.map(({ weight }) => weight)
  if (!weights.every(isWeight)) return []
  const total = weights
    .map(hundredths)
    .sort((a, b) => b - a)
    .slice(0, draw)
    .reduce((sum, one) => sum + one, 0)
  if (total <= MOST) return []
  return [
    error(
      'weight',
      `its questions are worth ${total / 100} points together; a result link holds ${MOST / 100}, so a good result could not be shared; give them smaller weights in the same proportion`,
    ),
  ]
}

function isWeight(weight: number): boolean {
  return weight > 0 && hundredths(weight) <= MOST && hundredths(weight) / 100 === weight
}

const hundredths = (weight: number) => Math.round(weight * 100)
