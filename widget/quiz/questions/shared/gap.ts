// What a verdict says of one gap.
import type { CheckResult } from '../../../../content/wire/index.ts'

/**
 * Undefined for a partly right response while the answer is kept back, and for a verdict that
 * was saved before verdicts said it.
 */
export function isGapRight(verdict: CheckResult, id: string): boolean | undefined {
  const { correct, score, answer, gaps, feedback } = verdict
  if (correct) return true
  if (score === 0) return false
  if (answer === undefined) return undefined
  if (gaps) return gaps[id]
  // A verdict that was saved before there was `gaps` says it beside the feedback.
  const part = feedback.chosen.find((one) => one.id === id)
  // A select without a choice has no feedback.
  return part ? part.correct : false
}
