// Rules for questions that ask for an order.
import { longestInOrder } from '../../grading/longest-in-order.ts'
import type { OrderQuestion } from '../../model/question.ts'
import { idsOf } from '../../questions/source.ts'
import { error, type Finding, warning } from '../support/diagnostic.ts'
import { neighbours } from '../told/answers.ts'
import { MIN_ITEMS, placingRules } from './placing.ts'
import { rulesOf } from './question-rules.ts'
import { checkCountedOrder, checkTellingIds } from './telling-ids.ts'

export const orderRules = rulesOf<OrderQuestion>(
  neighbours,
  ...placingRules,
  checkPublishedOrder,
  checkTellingIds,
  checkCountedOrder,
)

/** The published order follows from the ids, so by chance it can be the right order. */
function checkPublishedOrder({ prompt, solution }: OrderQuestion): Finding[] {
  const published = idsOf(prompt.items)
  const inOrder = longestInOrder(solution.key, published).length
  if (published.length < MIN_ITEMS || inOrder <= published.length / 2) return []
  if (inOrder === published.length) {
    return error(
      'published-key',
      'its items are shown in the right order from the start; there is nothing to do; rename one of them, for their order follows from their ids',
    )
  }
  return warning(
    'published-key',
    `${inOrder} of its ${published.length} items are shown in the right order from the start; leaving them as they are earns more than half; rename one of them, for their order follows from their ids`,
  )
}
