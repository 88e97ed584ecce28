// Authoring form of text questions: a word or a few, typed.
import type { TextQuestion } from '../schema.ts'
import {
  base,
  type ExpectedText,
  feedbackOf,
  type TextKeySource,
  type TypedFeedback,
  type TypedSource,
  textKey,
} from './typed.ts'

/** Right is what reads as one of the accepted forms: content/read-text.ts says how. */
export function text<const S extends string>(
  source: TypedSource<S> &
    TextKeySource & {
      readonly feedback: TypedFeedback
      readonly expected?: readonly ExpectedText[]
    },
): TextQuestion & { readonly section: S } {
  const { prompt, explanation, hints = [] } = source
  return {
    type: 'text',
    ...base(source),
    prompt: { text: prompt },
    solution: {
      key: textKey(source),
      ...feedbackOf(source.feedback, source.expected),
      explanation,
      hints,
    },
  }
}
