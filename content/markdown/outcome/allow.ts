// Reasons for flaws of item writing in the heading of a question: `{allow-negative-stem="why"}`.
import type { QuestionFlaw, Reasons } from '../../model/item-flaws.ts'
import { QuestionReasons } from '../settings.ts'

const FLAWS = QuestionReasons.keyof().options

/** The names of these attributes. */
export const ALLOW: readonly string[] = FLAWS.map((flaw) => `allow-${flaw}`)

/** The field of a question; none without a reason. */
export function allowedFlaws(values: Readonly<Record<string, string>>): {
  readonly allow?: Reasons<QuestionFlaw>
} {
  const reasons = FLAWS.flatMap((flaw) => {
    const reason = values[`allow-${flaw}`]
    return reason === undefined ? [] : [[flaw, reason] as const]
  })
  return reasons.length > 0 ? { allow: Object.fromEntries(reasons) } : {}
}
