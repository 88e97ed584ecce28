// Number questions.
import type { NumberQuestion } from '../model/question.ts'
import { layCommon } from '../translate/map-texts.ts'
import { layExpected, layTypedFeedback } from '../translate/typed.ts'
import { type QuestionKind, told } from './question-type.ts'
import {
  base,
  type ExpectedNumber,
  feedbackOf,
  feedbackTexts,
  type NumberKeySource,
  numberKey,
  scoredNumber,
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
  const { prompt, unit } = source
  return {
    type: 'number',
    ...base(source),
    prompt: { text: prompt, ...(unit !== undefined && { unit }) },
    solution: {
      key: numberKey(source),
      ...feedbackOf(source.feedback, source.expected),
      ...told(source),
    },
  }
}

export const numberKind: QuestionKind<NumberQuestion> = {
  publish({ type, prompt: { unit } }, shown) {
    return { ...shown, type, ...(unit !== undefined && { unit }) }
  },
  translate(question, over) {
    const { prompt, solution } = question
    const { unit } = prompt
    return {
      ...question,
      prompt: {
        text: over.text(['prompt'], prompt.text),
        ...(unit !== undefined && { unit: over.textOr(['unit'], unit) }),
      },
      solution: {
        ...solution,
        ...layCommon(solution, over),
        feedback: layTypedFeedback(solution.feedback, over),
        expected: layExpected(solution.expected, over),
      },
    }
  },
  texts: ({ solution }) => feedbackTexts(solution.feedback),
  typed: ({ solution }) => [{ key: { kind: 'number', ...solution.key } }],
  scored: ({ prompt, solution }) => [prompt.unit ?? null, scoredNumber(solution.key)],
}
