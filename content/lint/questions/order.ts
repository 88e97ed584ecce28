// Rules for questions that ask for an order.
import type { OrderQuestion } from '../../model/question.ts'
import { idsOf } from '../../questions/source.ts'
import { neighbours } from '../leaks/answers.ts'
import { error, type Finding, list, warning } from '../support/diagnostic.ts'
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

/**
 * The published order follows from the ids, so by chance items can stand in their own place from
 * the start. A reader who moves nothing would get points for them.
 */
function checkPublishedOrder({ prompt, solution }: OrderQuestion): Finding[] {
  const published = idsOf(prompt.items)
  const inPlace = published.filter((id, index) => solution.key[index] === id)
  if (published.length < MIN_ITEMS || inPlace.length === 0) return []
  if (inPlace.length === published.length) {
    return error(
      'published-key',
      'its items are already shown in the right order; there’s nothing to do; give one of them another id, because ids decide the order',
    )
  }
  return warning(
    'published-key',
    `${inPlace.length} of its ${published.length} items are already shown in the right place (${list(inPlace)}); leaving them there earns points; give one of them another id, because ids decide the order`,
  )
}
