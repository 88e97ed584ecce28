// Whether questions that put items in places (order, match) can be asked and graded.
import type { PlacingQuestion } from '../../model/question.ts'
import { idsOf } from '../../questions/source.ts'
import { error, type Finding } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { sameTexts } from '../support/phrases.ts'
import { checkNoGaps } from './gaps.ts'
import type { Rule } from './question-rules.ts'

export const MIN_ITEMS = 2
/** More than eight take long, and do not fit the screen of a phone. */
const MAX_ITEMS = 8

export const placingRules: readonly Rule<PlacingQuestion>[] = [
  checkIds,
  checkCounts,
  checkTexts,
  checkNoGaps,
]

function listsOf({ prompt }: PlacingQuestion) {
  return 'targets' in prompt ? [prompt.items, prompt.targets] : [prompt.items]
}

function checkIds(question: PlacingQuestion): Finding[] {
  return listsOf(question).flatMap((placed) => [
    ...notSlugs(idsOf(placed)),
    ...repeated(idsOf(placed)).flatMap(({ id }) =>
      error('duplicate-id', `two have the id "${id}"; a response could mean either; rename one`),
    ),
  ])
}

function checkCounts({ prompt }: PlacingQuestion): Finding[] {
  const count = prompt.items.length
  const counted =
    count >= MIN_ITEMS && count <= MAX_ITEMS
      ? []
      : error(
          'item-count',
          `it has ${count} items; there is nothing to place with fewer than ${MIN_ITEMS}, and more than ${MAX_ITEMS} are work rather than thought; ${count < MIN_ITEMS ? 'add some' : 'keep those that matter'}`,
        )
  if (!('targets' in prompt) || prompt.targets.length >= MIN_ITEMS) return counted
  return [
    ...counted,
    ...error(
      'target-count',
      `it has ${prompt.targets.length} targets; with fewer than ${MIN_ITEMS} there is nothing to tell apart; add some`,
    ),
  ]
}

function checkTexts(question: PlacingQuestion): Finding[] {
  return listsOf(question).flatMap((placed) =>
    sameTexts(placed.map(({ text }) => text)).flatMap((text) =>
      error(
        'same-text',
        `two read "${text}"; a reader cannot tell which one counts; reword or drop one`,
      ),
    ),
  )
}
