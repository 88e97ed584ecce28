// Whether questions that put items in places (order, match) can be asked and graded.
import type { MatchQuestion, OrderQuestion, PlacingQuestion } from '../../model/question.ts'
import type { Finding } from '../support/diagnostic.ts'
import { notSlugs, repeated } from '../support/ids.ts'
import { error, list, sameTexts } from '../support/phrases.ts'

const MIN_ITEMS = 2
/** More than eight are work rather than thought, and no longer fit a phone's screen. */
const MAX_ITEMS = 8

const placingRules = [checkIds, checkCounts, checkTexts]

export const orderRules: readonly ((question: OrderQuestion) => Finding[])[] = [
  ...placingRules,
  checkPublishedOrder,
]

export const matchRules: readonly ((question: MatchQuestion) => Finding[])[] = [
  ...placingRules,
  checkTargets,
  checkPairs,
  checkNothingTells,
]

const idsOf = (placed: readonly { readonly id: string }[]) => placed.map(({ id }) => id)

function listsOf({ prompt }: PlacingQuestion) {
  return 'targets' in prompt ? [prompt.items, prompt.targets] : [prompt.items]
}

function checkIds(question: PlacingQuestion): Finding[] {
  return listsOf(question).flatMap((placed) => [
    ...notSlugs(idsOf(placed)),
    ...repeated(idsOf(placed)).map(({ id }) =>
      error('duplicate-id', `two have the id "${id}"; a response could mean either; rename one`),
    ),
  ])
}

function checkCounts({ prompt }: PlacingQuestion): Finding[] {
  const count = prompt.items.length
  const counted =
    count >= MIN_ITEMS && count <= MAX_ITEMS
      ? []
      : [
          error(
            'item-count',
            `it has ${count} items; there is nothing to place with fewer than ${MIN_ITEMS}, and more than ${MAX_ITEMS} are work rather than thought; ${count < MIN_ITEMS ? 'add some' : 'keep those that matter'}`,
          ),
        ]
  if (!('targets' in prompt) || prompt.targets.length >= MIN_ITEMS) return counted
  return [
    ...counted,
    error(
      'target-count',
      `it has ${prompt.targets.length} targets; with fewer than ${MIN_ITEMS} there is nothing to tell apart; add some`,
    ),
  ]
}

function checkTexts(question: PlacingQuestion): Finding[] {
  return listsOf(question).flatMap((placed) =>
    sameTexts(placed.map(({ text }) => text)).map((text) =>
      error(
        'same-text',
        `two read "${text}"; a reader cannot tell which one counts; reword or drop one`,
      ),
    ),
  )
}

/** The order that readers meet follows from the ids, so it may be the right one by chance. */
function checkPublishedOrder({ prompt, solution }: OrderQuestion): Finding[] {
  const published = idsOf(prompt.items)
  const inOrder = longestInOrder(solution.key, published)
  if (published.length < MIN_ITEMS || inOrder <= published.length / 2) return []
  if (inOrder === published.length) {
    return [
      error(
        'published-key',
        'its items are shown in the right order from the start; there is nothing to do; rename one of them, for their order follows from their ids',
      ),
    ]
  }
  return [
    {
      ...error(
        'published-key',
        `${inOrder} of its ${published.length} items are shown in the right order from the start; leaving them as they are earns more than half; rename one of them, for their order follows from their ids`,
      ),
      severity: 'warning',
    },
  ]
}

/** How many are in order among themselves, wherever they stand: the measure of the score. */
function longestInOrder(key: readonly string[], shown: readonly string[]): number {
  const lengths: number[] = []
  for (const [at, id] of shown.entries()) {
    const before = lengths.filter((_, i) => key.indexOf(shown[i] ?? '') < key.indexOf(id))
    lengths[at] = 1 + Math.max(0, ...before)
  }
  return Math.max(0, ...lengths)
}

function checkTargets({ prompt, solution }: MatchQuestion): Finding[] {
  const targets = idsOf(prompt.targets)
  return prompt.items.flatMap(({ id }) => {
    const target = Object.hasOwn(solution.key, id) ? solution.key[id] : undefined
    if (target !== undefined && targets.includes(target)) return []
    return [
      error(
        'unknown-target',
        `the item "${id}" ${target === undefined ? 'has no target' : `has the target "${target}", which is none of its targets`}; no response could be right; name one of ${list(targets)}`,
      ),
    ]
  })
}

function checkPairs({ prompt, solution }: MatchQuestion): Finding[] {
  const targets = idsOf(prompt.targets)
  return Object.entries(solution.pairs).flatMap(([item, pairs]) =>
    Object.keys(pairs)
      .filter((target) => !targets.includes(target) || target === solution.key[item])
      .map((target) =>
        error(
          'unused-feedback',
          `the feedback for "${item}" with "${target}" is never shown, for that pair is ${targets.includes(target) ? 'the right one' : 'not there'}; drop it`,
        ),
      ),
  )
}

function checkNothingTells({ prompt, solution }: MatchQuestion): Finding[] {
  const same = prompt.items
    .filter(({ id }) => solution.key[id] === id)
    .map(({ id }) =>
      error(
        'telling-id',
        `the item "${id}" and its target have one id; ids are public, so it gives the key away; rename one`,
      ),
    )
  const { items, targets } = prompt
  const isAligned =
    items.length >= MIN_ITEMS && items.every(({ id }, at) => solution.key[id] === targets[at]?.id)
  if (!isAligned) return same
  return [
    ...same,
    error(
      'published-key',
      'its items and their targets are shown in the same order; going down both would do; rename one, for their order follows from their ids',
    ),
  ]
}
