// Three groups of readers with known truth: questions without a fault, questions with one fault
// each, and drawn questions of different weight with partial credit.
import type { Item, Readers } from '../../../worker/tools/demo-stats/readers.ts'

const OPTIONS = ['a', 'b', 'c', 'd']

const item = (number: number, more: Partial<Item> = {}): Item => ({
  id: `question-${number}`,
  options: OPTIONS,
  worth: { a: 1 },
  weight: 1,
  difficulty: -1 + 0.2 * number,
  discrimination: 1.6,
  ...more,
})

export const HEALTHY: Readers = {
  seed: 20_261_129,
  count: 600,
  items: Array.from({ length: 8 }, (_, index) => item(index)),
  leaving: 0.03,
}

/** The number of the question says which fault it has. */
export const WRONG_KEY = 'question-2'
export const MISLEADING = 'question-5'

export const FAULTY: Readers = {
  seed: 77,
  count: 500,
  items: Array.from({ length: 9 }, (_, index) => {
    if (`question-${index}` === WRONG_KEY) return item(index, { truth: 'c' })
    if (`question-${index}` === MISLEADING) return item(index, { difficulty: 0.8, lure: 'b' })
    return item(index)
  }),
  leaving: 0.05,
}

export const DRAWN: Readers = {
  seed: 4242,
  count: 900,
  draw: 5,
  items: Array.from({ length: 12 }, (_, index) =>
    item(index % 7, {
      id: `drawn-${index}`,
      weight: 1 + (index % 3),
      worth: index % 2 === 0 ? { a: 1, b: 0.5, c: 1 / 3 } : { a: 1 },
    }),
  ),
  leaving: 0.1,
}
