// The measure of questions that ask for an order. Scoring uses it for responses, and `check` for
// the order in which the items are published.

/**
 * The longest run of items in the order of the key. If several runs have the same length, the
 * run that ends first in the list counts. A run of one item counts as empty.
 */
export function longestInOrder(
  key: readonly string[],
  items: readonly string[],
): readonly string[] {
  const runs: (readonly string[])[] = []
  for (const id of items) {
    const before = runs.filter((run) => key.indexOf(run.at(-1) ?? '') < key.indexOf(id))
    runs.push([...longest(before), id])
  }
  const result = longest(runs)
  return result.length > 1 ? result : []
}

function longest(runs: readonly (readonly string[])[]): readonly string[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}
