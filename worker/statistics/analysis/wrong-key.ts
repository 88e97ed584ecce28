// The alarm for a key that is wrong: readers who do well elsewhere choose something else.

import type { ItemSums } from '../sums.ts'
import { Z } from '../wilson.ts'
import { restOf } from './choices.ts'
import { type PooledRests, restVariance } from './discrimination.ts'
import type { ChoiceAnalysis, WrongKeyAlarm } from './item-analysis.ts'
import type { Choice } from './subject.ts'

/** With fewer choosers, chance alone makes such a difference too often. */
const CHOOSERS_MIN = 5

interface Answers {
  readonly sums: ItemSums
  /** The choices of the author. */
  readonly choices: readonly Choice[]
  /** The same in the distractor table. */
  readonly table: readonly ChoiceAnalysis[]
  readonly pooled: PooledRests
}

/** The wrong choice that most readers of the best third take for right, if there is one. */
export function wrongKeyAlarm(answers: Answers): WrongKeyAlarm | undefined {
  const { choices, table } = answers
  const inUpper = ({ id }: Choice) => table.find((row) => row.id === id)?.groups?.upper ?? 0
  return (
    choices
      // All other typed answers together need have nothing in common.
      .filter(({ isRight, kind }) => isRight === false && kind !== 'others')
      .toSorted((one, other) => inUpper(other) - inUpper(one))
      .flatMap((wrong) => {
        const key = choices.find(({ isRight, part }) => isRight && part === wrong.part)
        if (wrong.part === undefined) return []
        const because: WrongKeyAlarm['because'] = [
          ...(key && isPreferred(inUpper(wrong), inUpper(key)) ? (['upper-group'] as const) : []),
          ...(isBetter(answers, wrong, key) ? (['rest-score'] as const) : []),
        ]
        return because.length > 0 ? [{ choice: wrong.id, because }] : []
      })
      .toSorted((one, other) => other.because.length - one.because.length)[0]
  )
}

/**
 * Whether more of one group chose the one than the other, beyond chance: of those who chose either,
 * the sign test in its normal form (McNemar 1947, Psychometrika 12:153-157, without correction).
 */
function isPreferred(wrong: number, key: number): boolean {
  return wrong >= CHOOSERS_MIN && wrong - key > Z * Math.sqrt(wrong + key)
}

/**
 * Whether choosers of the wrong choice do better elsewhere than those of the key, or, where readers
 * may choose several, than those who left it out. Beyond chance: a z test of two means with the
 * variance of all rest scores.
 */
function isBetter({ sums, pooled }: Answers, wrong: Choice, key: Choice | undefined): boolean {
  const NONE = { groups: {}, rests: {} }
  const theirs = restOf(sums.choices[wrong.id] ?? NONE)
  const others = key
    ? restOf(sums.choices[key.id] ?? NONE)
    : { n: pooled.n - theirs.n, sum: pooled.rest - theirs.sum }
  if (theirs.n < CHOOSERS_MIN || others.n < CHOOSERS_MIN) return false
  const error = Math.sqrt(restVariance(pooled) * (1 / theirs.n + 1 / others.n))
  return theirs.sum / theirs.n - others.sum / others.n > Z * error
}
