// Whether questions that put items in places (order, match) can be asked and graded.
import type { PlacingQuestion } from '../../model/question.ts'
import { listErrors } from '../support/alike.ts'
import { error, type Finding } from '../support/diagnostic.ts'
import { checkNoGaps } from './gaps.ts'
import { itemPlaces, plainPlaces } from './places.ts'
import type { Rule } from './question-rules.ts'

export const MIN_ITEMS = 2
/** More than eight take long, and do not fit the screen of a phone. */
const MAX_ITEMS = 8

export const placingRules: readonly Rule<PlacingQuestion>[] = [
  checkLists,
  checkCounts,
  checkPlaces,
  checkNoGaps,
]

function checkCounts({ prompt }: PlacingQuestion): Finding[] {
  const count = prompt.items.length
  const counted =
    count >= MIN_ITEMS && count <= MAX_ITEMS
      ? []
      : error(
          'item-count',
          `it has ${count} items; with fewer than ${MIN_ITEMS} there’s nothing to place, and more than ${MAX_ITEMS} are a chore; ${count < MIN_ITEMS ? 'add some' : 'keep those that matter'}`,
        )
  if (!('targets' in prompt) || prompt.targets.length >= MIN_ITEMS) return counted
  return [
    ...counted,
    ...error(
      'target-count',
      `it has ${prompt.targets.length} targets; with fewer than ${MIN_ITEMS} there’s nothing to tell apart; add some`,
    ),
  ]
}

function checkPlaces({ prompt }: PlacingQuestion): Finding[] {
  return [
    ...itemPlaces(prompt.items),
    ...('targets' in prompt ? plainPlaces('target', prompt.targets) : []),
  ]
}

function checkLists({ prompt }: PlacingQuestion): Finding[] {
  const lists = 'targets' in prompt ? [prompt.items, prompt.targets] : [prompt.items]
  return lists.flatMap((placed) => listErrors('two', placed))
}
