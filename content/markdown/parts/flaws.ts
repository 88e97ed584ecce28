// The flaws that an author may allow with a reason, by name. A flaw that is missing here does not
// compile.
import type { ItemFlaw, QuestionFlaw, Reasons } from '../../model/item-flaws.ts'

const OF_QUESTIONS: { readonly [F in QuestionFlaw]: true } = {
  'above-option': true,
  'absolute-words': true,
  'longest-is-right': true,
  'many-options': true,
  'negative-stem': true,
}
const OF_QUIZZES: { readonly [F in ItemFlaw]: true } = { ...OF_QUESTIONS, 'key-position': true }

export const QUESTION_FLAWS = Object.keys(OF_QUESTIONS) as QuestionFlaw[]
export const QUIZ_FLAWS = Object.keys(OF_QUIZZES) as ItemFlaw[]

/** The attributes of a question that allow them: `{allow-negative-stem="why"}`. */
export const ALLOW: readonly string[] = QUESTION_FLAWS.map((flaw) => `allow-${flaw}`)

/** The field of a question; none without a reason. */
export function allowedFlaws(values: Readonly<Record<string, string>>): {
  readonly allow?: Reasons<QuestionFlaw>
} {
  const reasons = QUESTION_FLAWS.flatMap((flaw) => {
    const reason = values[`allow-${flaw}`]
    return reason === undefined ? [] : [[flaw, reason] as const]
  })
  return reasons.length > 0 ? { allow: Object.fromEntries(reasons) } : {}
}
