// The possible maximum scores of a quiz. There is only one, unless the quiz draws from questions
// with different weights.
interface Pool {
  readonly questions: readonly { readonly weight: number }[]
  /** How many questions are drawn; absent if all are asked. */
  readonly draw?: number
}

/** Weights are added up in hundredths, because sums of binary fractions are not exact. */
const PARTS = 100

/** The maximum of every possible draw, in ascending order. */
export function maxima({ questions, draw = questions.length }: Pool): number[] {
  // sums[n] holds every sum of n questions. Each question is added to the sums without it.
  const sums = Array.from({ length: draw + 1 }, () => new Set<number>())
  sums[0]?.add(0)
  for (const { weight } of questions) {
    for (let count = draw; count > 0; count--) {
      for (const sum of sums[count - 1] ?? []) sums[count]?.add(sum + Math.round(PARTS * weight))
    }
  }
  return [...(sums[draw] ?? [])].map((sum) => sum / PARTS).toSorted((a, b) => a - b)
}
