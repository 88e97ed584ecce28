// What a verdict says of one gap.
import type { CheckResult } from '../../../../content/wire/index.ts'

/**
 * Undefined for a partly right response while the answer is kept back, and for a verdict that
 * was saved before verdicts said it.
 */
export function isGapRight(verdict: CheckResult, id: string): boolean | undefined {
  const { correct, score, answer, feedback } = verdict
  if (correct) return true
  if (score === 0) return false
  if (answer === undefined) return undefined
  const part = feedback.chosen.find((one) => one.id === id)
  // A select without a choice has no feedback.
  return part ? part.correct : false
}
