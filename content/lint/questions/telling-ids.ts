// Ids that reveal the key: ids that judge (`right`, `wrong`), and ids that count. Authors who write
// items in their right order tend to call them step-1 and step-2, and to match pair-1 with pair-1.
import type { MatchQuestion, OrderQuestion, Question } from '../../model/question.ts'
import { definitionOf } from '../../questions/registry.ts'
import { error, errorsFor, type Finding, list } from '../support/diagnostic.ts'

const TELLING_ID =
  /(?:^|-)(?:right|wrong|correct|incorrect|true|false|answer|solution|distractor|decoy)\d*(?:-|$)/
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** For the types whose ids the author chooses. */
export function checkTellingIds(question: Question): Finding[] {
  const ids = new Set(definitionOf(question).publicIds?.(question) ?? [])
  return errorsFor(
    [...ids].filter((id) => TELLING_ID.test(id)),
    'telling-id',
    (id) =>
      `the id "${id}" gives a verdict; ids are public, so it gives the key away; name it after its text`,
  )
}

/** Years count as numbers too, because they reveal a temporal order. */
export function checkCountedOrder({ prompt, solution }: OrderQuestion): Finding[] {
  const known = new Set(prompt.items.map(({ id }) => id))
  const counted = solution.key
    .filter((id) => known.has(id))
    .flatMap((id) => {
      const count = countIn(id)
      return count === undefined ? [] : [{ id, count }]
    })
  const ascend = counted.every(({ count }, at) => at === 0 || count > (counted[at - 1]?.count ?? 0))
  if (counted.length < 2 || !ascend) return []
  return error(
    'telling-id',
    `the ids ${list(counted.map(({ id }) => id))} count in the right order; ids are public, so they give the key away; name each after its item`,
  )
}

/** A minority of equal pairs may be chance. */
export function checkCountedPairs({ prompt, solution }: MatchQuestion): Finding[] {
  const counted = prompt.items.flatMap(({ id }) => {
    const target = solution.key[id] ?? ''
    const counts = [countIn(id), countIn(target)]
    return counts.includes(undefined) ? [] : [{ id, target, isEqual: counts[0] === counts[1] }]
  })
  const equal = counted.filter(({ isEqual }) => isEqual)
  if (equal.length <= counted.length / 2) return []
  return error(
    'telling-id',
    `${equal.map(({ id, target }) => `"${id}" goes with "${target}"`).join(', ')}; ids are public, so equal numbers give the key away; name each after its text`,
  )
}

/** The number at the end of an id, or an ordinal anywhere in it. */
function countIn(id: string): number | undefined {
  const digits = /(?<!\d)(\d+)(?:st|nd|rd|th)?$/.exec(id)?.[1]
  if (digits !== undefined) return Number(digits)
  const ordinal = id.split('-').find((word) => ORDINALS.includes(word))
  return ordinal === undefined ? undefined : ORDINALS.indexOf(ordinal) + 1
}
