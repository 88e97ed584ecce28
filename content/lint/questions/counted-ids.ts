// Ids that count. An author who writes items in their right order calls them step-1, step-2:
// ids are public, so whoever reads them has the order; and pair-1 goes with pair-1.
import type { MatchQuestion, OrderQuestion } from '../../model/question.ts'
import type { Finding } from '../support/diagnostic.ts'
import { error, list } from '../support/phrases.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']

/** Years count, too: what they tell is when. */
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
  return [
    error(
      'telling-id',
      `the ids ${list(counted.map(({ id }) => id))} count in the right order; ids are public, so they give the key away; name each for what its item says`,
    ),
  ]
}

/** A single equal pair of many is what chance brings about. */
export function checkCountedPairs({ prompt, solution }: MatchQuestion): Finding[] {
  const counted = prompt.items.flatMap(({ id }) => {
    const target = solution.key[id] ?? ''
    const counts = [countIn(id), countIn(target)]
    return counts.includes(undefined) ? [] : [{ id, target, isEqual: counts[0] === counts[1] }]
  })
  const equal = counted.filter(({ isEqual }) => isEqual)
  if (equal.length <= counted.length / 2) return []
  return [
    error(
      'telling-id',
      `${equal.map(({ id, target }) => `"${id}" goes with "${target}"`).join(', ')}; ids are public, so equal numbers give the key away; name each for what it says`,
    ),
  ]
}

/** The number at the end of an id, or the ordinal anywhere in it. */
function countIn(id: string): number | undefined {
  const digits = /(\d+)(?:st|nd|rd|th)?$/.exec(id)?.[1]
  if (digits !== undefined) return Number(digits)
  const ordinal = id.split('-').find((word) => ORDINALS.includes(word))
  return ordinal === undefined ? undefined : ORDINALS.indexOf(ordinal) + 1
}
