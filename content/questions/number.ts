// Authoring form of number questions.
import type { NumberQuestion } from '../schema.ts'
import {
  base,
  type ExpectedNumber,
  feedbackOf,
  type NumberKeySource,
  numberKey,
  type TypedFeedback,
  type TypedSource,
} from './typed.ts'

/**
 * A number to type. Right is `key`, give or take `tolerance` in the number's own terms; or
 * what lies in `key: { from, to }`, ends included. The unit is shown beside the field, and
 * may be typed along.
 */
export function number<const S extends string>(
  source: TypedSource<S> &
    NumberKeySource & {
      readonly unit?: string
      readonly feedback: TypedFeedback
      readonly expected?: readonly ExpectedNumber[]
    },
): NumberQuestion & { readonly section: S } {
  const { prompt, unit, explanation, hints = [] } = source
  return {
    type: 'number',
    ...base(source),
    prompt: { text: prompt, ...(unit !== undefined && { unit }) },
    solution: {
      key: numberKey(source),
      ...feedbackOf(source.feedback, source.expected),
      explanation,
      hints,
    },
  }
}
