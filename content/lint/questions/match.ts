// Rules for questions that match items with targets.
import type { MatchQuestion } from '../../model/question.ts'
import { idsOf } from '../../questions/source.ts'
import { matchedPairs } from '../leaks/answers.ts'
import { error, errorsFor, type Finding, list } from '../support/diagnostic.ts'
import { MIN_ITEMS, placingRules } from './placing.ts'
import { rulesOf } from './question-rules.ts'
import { checkCountedPairs, checkTellingIds } from './telling-ids.ts'

export const matchRules = rulesOf<MatchQuestion>(
  matchedPairs,
  ...placingRules,
  checkTargets,
  checkPairs,
  checkAlignment,
  checkTellingIds,
  checkCountedPairs,
)

function checkTargets({ prompt, solution }: MatchQuestion): Finding[] {
  const targets = idsOf(prompt.targets)
  return prompt.items.flatMap(({ id }) => {
    const target = Object.hasOwn(solution.key, id) ? solution.key[id] : undefined
    if (target !== undefined && targets.includes(target)) return []
    return error(
      'unknown-target',
      `the item "${id}" ${target === undefined ? 'has no target' : `has the target "${target}", which isn’t one of its targets`}; no response could be right; name one of ${list(targets)}`,
    )
  })
}

function checkPairs({ prompt, solution }: MatchQuestion): Finding[] {
  const targets = idsOf(prompt.targets)
  return Object.entries(solution.pairs).flatMap(([item, pairs]) =>
    errorsFor(
      Object.keys(pairs).filter(
        (target) => !targets.includes(target) || target === solution.key[item],
      ),
      'unused-feedback',
      (target) =>
        `the feedback for "${item}" with "${target}" is never shown, because that pair ${targets.includes(target) ? 'is right' : 'doesn’t exist'}; drop it`,
    ),
  )
}

/** Neither equal ids nor equal positions may reveal which target belongs to an item. */
function checkAlignment({ prompt, solution }: MatchQuestion): Finding[] {
  const same = errorsFor(
    prompt.items.filter(({ id }) => solution.key[id] === id),
    'telling-id',
    ({ id }) =>
      `the item "${id}" and its target have the same id; ids are public, so it gives the key away; rename one`,
  )
  const { items, targets } = prompt
  const isAligned =
    items.length >= MIN_ITEMS && items.every(({ id }, at) => solution.key[id] === targets[at]?.id)
  if (!isAligned) return same
  return [
    ...same,
    ...error(
      'published-key',
      'its items and their targets are shown in the same order; matching them row by row would work; give one another id, because ids decide the order',
    ),
  ]
}
