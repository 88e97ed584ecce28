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
 * The smallest set of wishes that together leave no outcome. Of several such sets with the same
 * number of wishes, the one whose wishes come first. Empty if an outcome is left.
 */
export function smallestConflict<W extends { readonly limit: Limit }>(
  outcomes: readonly string[],
  wishes: readonly W[],
): readonly W[] {
  const limits = wishes.map(({ limit }) => limit)
  if (allowedOutcomes(outcomes, limits).length > 0) return []
  for (let size = 1; size < wishes.length; size += 1) {
    const found = conflictOf(size, outcomes, wishes)
    if (found) return found
  }
  return wishes
}

/** Undefined if no set of this size leaves none of the outcomes in `left`. */
function conflictOf<W extends { readonly limit: Limit }>(
  size: number,
  left: readonly string[],
  wishes: readonly W[],
): readonly W[] | undefined {
  if (left.length === 0) return []
  if (size === 0) return undefined
  for (const [index, wish] of wishes.entries()) {
    const after = allowedOutcomes(left, [wish.limit])
    // A wish that rules out nothing more cannot be in a smallest set.
    if (after.length === left.length) continue
    const others = conflictOf(size - 1, after, wishes.slice(index + 1))
    if (others) return [wish, ...others]
  }
  return undefined
}
