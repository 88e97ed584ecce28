// Items put in order. An item is right if it stands in its own place, and the score is the share
// of such items, as "absolute position" of Moodle's ordering questions. Items are shown with the
// number of their place, so readers can see for themselves which ones are right.
import { err, ok } from '../../../content/common/result.ts'
import type { OrderQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { placingFeedback } from './placing.ts'

export const order: Grader<OrderQuestion, string[]> = {
  read({ prompt }, response) {
    if (!Array.isArray(response)) return err('The response must be a list of item ids.')
    const items = new Set(prompt.items.map(({ id }) => id))
    if (response.some((id) => !items.has(id))) return err('There is no item with this id.')
    if (new Set(response).size < response.length) return err('You’ve listed an item twice.')
    if (response.length < items.size) return err('The list must include every item.')
    return ok(response)
  },
  fraction: (question, response) =>
    (response.length - displaced(question, response).length) / response.length,
  answer: ({ solution }) => [...solution.key],
  chosen: (response, question) => displaced(question, response),
  feedback: (question, grade) => placingFeedback(question, grade),
}

/** The items that do not stand in their own place. */
function displaced({ solution }: OrderQuestion, response: readonly string[]): string[] {
  return response.filter((id, index) => solution.key[index] !== id)
}
