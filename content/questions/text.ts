// Text questions: a word or a few, typed.
import type { TextQuestion } from '../model/question.ts'
import { layCommon } from '../translate/map-texts.ts'
import { layExpected, layTypedFeedback } from '../translate/typed.ts'
import { type QuestionKind, told } from './question-type.ts'
import {
  base,
  type ExpectedText,
  feedbackOf,
  feedbackTexts,
  scoredText,
  type TextKeySource,
  type TypedFeedback,
  type TypedSource,
  textKey,
} from './typed.ts'

/** Right is what reads as one of the accepted forms: content/parsing/text.ts says how. */
export function text<const S extends string>(
  source: TypedSource<S> &
    TextKeySource & {
      readonly feedback: TypedFeedback
      readonly expected?: readonly ExpectedText[]
    },
): TextQuestion & { readonly section: S } {
  const { prompt } = source
  return {
    type: 'text',
    ...base(source),
    prompt: { text: prompt },
    solution: {
      key: textKey(source),
      ...feedbackOf(source.feedback, source.expected),
      ...told(source),
    },
  }
}

export const textKind: QuestionKind<TextQuestion> = {
  publish: ({ type }, shown) => ({ ...shown, type }),
  translate(question, over) {
    const { prompt, solution } = question
    const { key } = solution
    return {
      ...question,
      prompt: { text: over.text(['prompt'], prompt.text) },
      solution: {
        ...solution,
        ...layCommon(solution, over),
        key: { ...key, accept: over.forms(['accept'], key.accept, key) },
        feedback: layTypedFeedback(solution.feedback, over),
        expected: layExpected(solution.expected, over, key),
      },
    }
  },
  texts: ({ solution }) => feedbackTexts(solution.feedback),
  typed: ({ solution }) => [{ key: { kind: 'text', ...solution.key } }],
  scored: ({ solution }) => scoredText(solution.key),
}
