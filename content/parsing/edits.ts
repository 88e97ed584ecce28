// How many edits lead from one word to another: a letter inserted, deleted or replaced, or two
// neighbours swapped (optimal string alignment). Pure.

/** The cost grows with the product of both lengths, so callers compare words of similar length. */
export function editsBetween(from: string, to: string): number {
  const a = [...from]
  const b = [...to]
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of a.entries()) {
    const row = [i + 1]
    for (const [j, other] of b.entries()) {
      const replaced = at(last, j) + (letter === other ? 0 : 1)
      const isSwapped = i > 0 && j > 0 && letter === b[j - 1] && a[i - 1] === other
      const swapped = isSwapped ? at(before, j - 1) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(replaced, swapped, at(row, j) + 1, at(last, j + 1) + 1))
    }
    before = last
    last = row
  }
  return at(last, b.length)
}

const at = (row: readonly number[], index: number) => row[index] ?? Number.POSITIVE_INFINITY
