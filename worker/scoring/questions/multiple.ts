// Any number of right options. Partial credit follows the default of Moodle's multiple-answer
// questions: with r right options, each right one that is chosen adds 1/r and each other one
// takes 1/r away, never below 0. So choosing every option scores nothing unless all are right.
// QTI has the same rule as a mapping with lowerBound="0".
import type { MultipleQuestion } from '../../../content/model/question.ts'
import { optionFeedback, readOptions } from './choice.ts'
import type { Grader } from './grader.ts'

export const multiple: Grader<MultipleQuestion, string[]> = {
  read: ({ prompt }, response) => readOptions(prompt, response),
  fraction({ solution }, response) {
    const right = response.filter((id) => solution.key.includes(id)).length
    const others = response.length - right
    return Math.max(0, right - others) / solution.key.length
  },
  answer: ({ solution }) => [...solution.key],
  chosen: (response) => response,
  feedback: optionFeedback,
}
