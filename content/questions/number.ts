// Questions that ask for a number.
import type { NumberQuestion } from '../model/question.ts'
import type { Publish, QuestionDefinition } from './question-type.ts'
import { mapSolutionTexts, type QuestionSource, questionBase, solutionTexts } from './source.ts'
import {
  mapExpected,
  mapTypedFeedback,
  type NumberField,
  numberKey,
  numberScoringParts,
  typedFeedback,
  typedFeedbackTexts,
  typedResponses,
} from './typed.ts'

/**
 * Right is `key`, plus or minus an absolute `tolerance`; or any number within
 * `key: { from, to }`, ends included. The unit is shown beside the field, and readers may type it.
 * A number may be written in words as well, unless the question is `exact`.
 */
export function number<const S extends string = never>(
  source: QuestionSource<S> & NumberField & { readonly unit?: string },
): NumberQuestion & { readonly section?: S } {
  const { prompt, unit } = source
  return {
    type: 'number',
    ...questionBase(source),
    prompt: { text: prompt, ...(unit !== undefined && { unit }) },
    solution: {
      key: numberKey(source),
      ...typedFeedback(source.feedback, source.expected),
      ...solutionTexts(source),
    },
  }
}

export const publishNumber: Publish<'number'> = ({ type, prompt: { unit } }, base) => {
  return { ...base, type, ...(unit !== undefined && { unit }) }
}

export const numberDefinition: QuestionDefinition<NumberQuestion> = {
  mapTexts(question, mapper) {
    const { prompt, solution } = question
    const { unit } = prompt
    return {
      ...question,
      prompt: {
        text: mapper.text(['prompt'], prompt.text),
        ...(unit !== undefined && { unit: mapper.optionalWords(['unit'], unit) }),
      },
      solution: {
        ...mapSolutionTexts(solution, mapper),
        feedback: mapTypedFeedback(solution.feedback, mapper),
        expected: mapExpected(solution.expected, mapper),
      },
    }
  },
  texts: ({ solution }) => typedFeedbackTexts(solution.feedback),
  responses: ({ solution }) => typedResponses(solution.feedback),
  typedKeys: ({ solution: { key, expected } }) => [{ key: { kind: 'number', ...key }, expected }],
  scoringParts: ({ prompt, solution }) => [prompt.unit ?? null, numberScoringParts(solution.key)],
}
