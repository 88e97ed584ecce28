// The wishes that an outcome must meet: options that require or exclude outcomes. Pure; scoring
// and the author's rules both use it.
import type { Limit, OutcomeQuestion } from '../model/outcome-quiz.ts'

/** Undefined for an option that leaves every outcome possible. */
export function limitOf({ limits }: OutcomeQuestion, option: string): Limit | undefined {
  return Object.hasOwn(limits, option) ? limits[option] : undefined
}

export function allows({ requires, excludes }: Limit, outcome: string): boolean {
  return (requires?.includes(outcome) ?? true) && !excludes?.includes(outcome)
}

/** The outcomes that all limits leave possible. */
export function allowedOutcomes(outcomes: readonly string[], limits: readonly Limit[]): string[] {
  return outcomes.filter((outcome) => limits.every((limit) => allows(limit, outcome)))
}

/**
 * How many sets of wishes of one size are continued. To find the smallest conflict is to find a
 * smallest cover, which no known method does fast, and readers choose the wishes. Eleven outcomes
 * have fewer subsets; with more outcomes, the conflict may be larger than the smallest.
 */
const MAX_KEPT = 2048

/** Wishes by their place in the list, and the outcomes that they leave. */
interface Chosen {
  readonly places: readonly number[]
  readonly left: readonly string[]
}

/**
 * The smallest set of wishes that together leave no outcome. Of several such sets with the same
 * number of wishes, the one whose wishes come first. Empty if an outcome is left.
 */
export function smallestConflict<W extends { readonly limit: Limit }>(
  outcomes: readonly string[],
  wishes: readonly W[],
): readonly W[] {
  const limits = wishes.map(({ limit }) => limit)
  if (allowedOutcomes(outcomes, limits).length > 0) return []
  let sets: readonly Chosen[] = [{ places: [], left: outcomes }]
  while (sets.length > 0) {
    const conflict = sets.find(({ left }) => left.length === 0)
    if (conflict) return conflict.places.flatMap((place) => wishes[place] ?? [])
    sets = withOneMore(sets, limits)
  }
  return []
}

/**
 * Each set with one more wish. Of the sets that leave the same outcomes only the first is kept:
 * whatever completes another one to a conflict, completes the first as well.
 */
function withOneMore(sets: readonly Chosen[], limits: readonly Limit[]): readonly Chosen[] {
  const firsts = new Map<string, Chosen>()
  for (const { places, left } of sets)
    for (const [place, limit] of limits.entries()) {
      const after = allowedOutcomes(left, [limit])
      // A wish that rules out nothing more cannot be in a smallest set.
      if (after.length === left.length) continue
      const larger = { places: [...places, place].sort((a, b) => a - b), left: after }
      const first = firsts.get(after.join())
      if (!first || isBefore(larger, first)) firsts.set(after.join(), larger)
    }
  return [...firsts.values()]
    .sort((one, other) => (isBefore(one, other) ? -1 : 1))
    .slice(0, MAX_KEPT)
}

/** For sets of one size that differ. */
function isBefore({ places }: Chosen, other: Chosen): boolean {
  const at = places.findIndex((place, index) => place !== other.places[index])
  return (places[at] ?? 0) < (other.places[at] ?? 0)
}
