// Items put in order. Partial credit follows "longest ordered subset" of Moodle's ordering
// questions: the largest number of items that are in the right order relative to each other,
// divided by the number of items. So one misplaced item costs one item, and not also the items
// that it shifts. A single item is always in order with itself, so it scores nothing.
import { err, ok } from '../../../content/common/result.ts'
import { longestInOrder } from '../../../content/grading/longest-in-order.ts'
import type { OrderQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { placingFeedback } from './placing.ts'

export const order: Grader<OrderQuestion, string[]> = {
  read({ prompt }, response) {
    if (!Array.isArray(response)) return err('The response must be a list of item ids.')
    const items = new Set(prompt.items.map(({ id }) => id))
    if (response.some((id) => !items.has(id))) return err('There is no item with this id.')
    if (new Set(response).size < response.length) return err('An item is listed twice.')
    if (response.length < items.size) return err('An item is not in the list.')
    return ok(response)
  },
  fraction: ({ solution }, response) =>
    longestInOrder(solution.key, response).length / response.length,
  answer: ({ solution }) => [...solution.key],
  chosen(response, { solution }) {
    const inOrder = longestInOrder(solution.key, response)
    return response.filter((id) => !inOrder.includes(id))
  },
  feedback: (question, grade) => placingFeedback(question, grade),
}
