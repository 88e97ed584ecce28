// Questions that ask for a word or a few words.
import type { TextQuestion } from '../model/question.ts'
import type { Publish, QuestionDefinition } from './question-type.ts'
import { mapSolutionTexts, type QuestionSource, questionBase, solutionTexts } from './source.ts'
import {
  mapExpected,
  mapTypedFeedback,
  type TextField,
  textKey,
  textScoringParts,
  typedFeedback,
  typedFeedbackTexts,
  typedResponses,
} from './typed.ts'

/** Right is any text that is read as an accepted form (content/grading/typed-text.ts). */
export function text<const S extends string = never>(
  source: QuestionSource<S> & TextField,
): TextQuestion & { readonly section?: S } {
  const { prompt } = source
  return {
    type: 'text',
    ...questionBase(source),
    prompt: { text: prompt },
    solution: {
      key: textKey(source),
      ...typedFeedback(source.feedback, source.expected),
      ...solutionTexts(source),
    },
  }
}

export const publishText: Publish<'text'> = ({ type }, base) => ({ ...base, type })

export const textDefinition: QuestionDefinition<TextQuestion> = {
  mapTexts(question, mapper) {
    const { prompt, solution } = question
    const { key } = solution
    return {
      ...question,
      prompt: { text: mapper.text(['prompt'], prompt.text) },
      solution: {
        ...mapSolutionTexts(solution, mapper),
        key: { ...key, accept: mapper.forms(['accept'], key.accept, key) },
        feedback: mapTypedFeedback(solution.feedback, mapper),
        expected: mapExpected(solution.expected, mapper, key),
      },
    }
  },
  texts: ({ solution }) => typedFeedbackTexts(solution.feedback),
  responses: ({ solution }) => typedResponses(solution.feedback),
  typedKeys: ({ solution: { key, expected } }) => [{ key: { kind: 'text', ...key }, expected }],
  scoringParts: ({ solution }) => textScoringParts(solution.key),
}
