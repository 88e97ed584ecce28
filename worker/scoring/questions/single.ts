// One right option: all or nothing. A truefalse question is one with two options.
import type { Result } from '../../../content/common/result.ts'
import type { SingleQuestion, TrueFalseQuestion } from '../../../content/model/question.ts'
import type { ChoicePrompt } from '../../../content/model/question-parts.ts'
import type { Response } from '../../../content/wire/index.ts'
import type { Grader } from '../grader.ts'
import { optionFeedback } from './choice.ts'

export const single: Grader<SingleQuestion | TrueFalseQuestion, string> = {
  read: ({ prompt }, response) => readOne(prompt, response),
  fraction: (question, response) => (response === question.solution.key ? 1 : 0),
  answer: (question) => question.solution.key,
  chosen: (response) => [response],
  feedback: optionFeedback,
}

/** One option, of a question that may have no key at all (outcome.ts). */
export function readOne({ choices }: ChoicePrompt, response: Response): Result<string, string> {
  if (typeof response !== 'string')
    return { ok: false, error: 'The response must be the id of one option.' }
  return choices.some(({ id }) => id === response)
    ? { ok: true, value: response }
    : { ok: false, error: 'There is no option with this id.' }
}
