// One right option: all or nothing. A truefalse question is one with two options.
import type { SingleQuestion, TrueFalseQuestion } from '../../../content/schema.ts'
import type { Grader } from '../grader.ts'

export const single: Grader<SingleQuestion | TrueFalseQuestion, string> = {
  read(question, response) {
    if (typeof response !== 'string')
      return { ok: false, error: 'The response must be the id of one option.' }
    const known = question.prompt.choices.some((choice) => choice.id === response)
    return known
      ? { ok: true, value: response }
      : { ok: false, error: 'There is no option with this id.' }
  },
  fraction: (question, response) => (response === question.solution.key ? 1 : 0),
  answer: (question) => question.solution.key,
  chosen: (response) => [response],
}
