// Items put in order. Partial credit as Moodle's ordering questions give it under "longest
// ordered subset": the most items that stand in the right order among themselves, wherever
// they stand, over all items. So one item out of place costs one item, not each that it
// pushed along. A single item is in order with itself, and earns nothing for that.
import type { OrderQuestion } from '../../../content/model/question.ts'
import type { Grader } from './grader.ts'
import { placedFeedback } from './placing.ts'

export const order: Grader<OrderQuestion, string[]> = {
  read({ prompt }, response) {
    if (!Array.isArray(response))
      return { ok: false, error: 'The response must be a list of item ids.' }
    const known = new Set(prompt.items.map(({ id }) => id))
    if (response.some((id) => !known.has(id)))
      return { ok: false, error: 'There is no item with this id.' }
    if (new Set(response).size < response.length)
      return { ok: false, error: 'An item is listed twice.' }
    if (response.length < known.size) return { ok: false, error: 'An item is not in the list.' }
    return { ok: true, value: response }
  },
  fraction: ({ solution }, response) =>
    longestInOrder(solution.key, response).length / response.length,
  answer: ({ solution }) => [...solution.key],
  chosen(response, { solution }) {
    const inOrder = longestInOrder(solution.key, response)
    return response.filter((id) => !inOrder.includes(id))
  },
  feedback: (question, grade) => placedFeedback(question, grade),
}

/** Where several are as long, the one that ends first in the response. None of a single item. */
function longestInOrder(key: readonly string[], response: readonly string[]): readonly string[] {
  const ending: (readonly string[])[] = []
  for (const id of response) {
    const before = ending
      .filter((run) => key.indexOf(run.at(-1) ?? '') < key.indexOf(id))
      .reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), [])
    ending.push([...before, id])
  }
  const longest = ending.reduce<readonly string[]>((a, b) => (b.length > a.length ? b : a), [])
  return longest.length > 1 ? longest : []
}
