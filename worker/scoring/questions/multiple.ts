// Any number of right options. Partial credit as Moodle's multiple-answer questions
// give it by default: each right option chosen adds 1/r, each other one takes 1/r,
// never below 0. So choosing everything earns nothing unless everything is right.
// (QTI says the same with a mapping and lowerBound="0".)
import type { Result } from '../../../content/common/result.ts'
import type { MultipleQuestion } from '../../../content/model/question.ts'
import type { ChoicePrompt } from '../../../content/model/question-parts.ts'
import type { Response } from '../../../content/wire/index.ts'
import type { Grader } from '../grader.ts'
import { optionFeedback } from './choice.ts'

export const multiple: Grader<MultipleQuestion, string[]> = {
  read: ({ prompt }, response) => readSome(prompt, response),
  fraction({ solution }, response) {
    const right = response.filter((id) => solution.key.includes(id)).length
    const others = response.length - right
    return Math.max(0, right - others) / solution.key.length
  },
  answer: (question) => [...question.solution.key],
  chosen: (response) => response,
  feedback: optionFeedback,
}

/** Any number of options, of a question that may have no key at all (outcome.ts). */
export function readSome({ choices }: ChoicePrompt, response: Response): Result<string[], string> {
  if (!Array.isArray(response))
    return { ok: false, error: 'The response must be a list of option ids.' }
  const known = new Set(choices.map(({ id }) => id))
  if (response.some((id) => !known.has(id)))
    return { ok: false, error: 'There is no option with this id.' }
  if (new Set(response).size < response.length)
    return { ok: false, error: 'An option is chosen twice.' }
  return { ok: true, value: response }
}
