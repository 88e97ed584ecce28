// How many points there are to reach in a quiz. One number, unless each reader gets a draw
// of questions that are not all worth the same.
interface Pool {
  readonly questions: readonly { readonly weight: number }[]
  /** How many questions of the pool are asked; all of them where it is absent. */
  readonly draw?: number
}

/** Weights are counted in hundredths: sums of fractions stay what they are. */
const PARTS = 100

/** Every maximum that some draw has, in ascending order. */
export function maxima({ questions, draw = questions.length }: Pool): number[] {
  // Sums of so many questions, by how many: each question is added to those without it.
  const sums = Array.from({ length: draw + 1 }, () => new Set<number>())
  sums[0]?.add(0)
  for (const { weight } of questions) {
    for (let count = draw; count > 0; count--) {
      for (const sum of sums[count - 1] ?? []) sums[count]?.add(sum + Math.round(PARTS * weight))
    }
  }
  return [...(sums[draw] ?? [])].map((sum) => sum / PARTS).toSorted((a, b) => a - b)
}
