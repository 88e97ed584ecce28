// Choosing among options: how one option and how several options are read, and the feedback
// on each option. Outcome quizzes, which have no key, read their responses here as well.
import { err, ok, type Result } from '../../../content/common/result.ts'
import type {
  ChoiceQuestion,
  SingleQuestion,
  TrueFalseQuestion,
} from '../../../content/model/question.ts'
import type { ChoicePrompt } from '../../../content/model/question-parts.ts'
import type { Response } from '../../../content/wire/index.ts'
import type { Feedback, Grade, Grader } from './grader.ts'

const NO_SUCH_OPTION = 'There is no option with this id.'

/** The grader of questions with exactly one right option. */
export const oneOption: Grader<SingleQuestion | TrueFalseQuestion, string> = {
  read: ({ prompt }, response) => readOption(prompt, response),
  fraction: ({ solution }, response) => (response === solution.key ? 1 : 0),
  answer: ({ solution }) => solution.key,
  chosen: (response) => [response],
  feedback: optionFeedback,
}

export function readOption({ choices }: ChoicePrompt, response: Response): Result<string, string> {
  if (typeof response !== 'string') return err('The response must be the id of one option.')
  return choices.some(({ id }) => id === response) ? ok(response) : err(NO_SUCH_OPTION)
}

export function readOptions(
  { choices }: ChoicePrompt,
  response: Response,
): Result<string[], string> {
  if (!Array.isArray(response)) return err('The response must be a list of option ids.')
  const ids = new Set(choices.map(({ id }) => id))
  if (response.some((id) => !ids.has(id))) return err(NO_SUCH_OPTION)
  if (new Set(response).size < response.length) return err('You’ve chosen an option twice.')
  return ok(response)
}

export function optionFeedback({ prompt, solution }: ChoiceQuestion, grade: Grade): Feedback {
  const texts = prompt.choices.flatMap(({ id }) => {
    const text = solution.feedback[id]
    return text === undefined ? [] : [{ id, text }]
  })
  return {
    chosen: texts.filter(({ id }) => grade.chosen.includes(id)),
    others: texts.filter(({ id }) => !grade.chosen.includes(id)),
  }
}
