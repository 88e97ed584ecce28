// Adding sums up, whatever they count: objects of whole numbers, nested alike. A key that one side
// lacks counts as 0 there. The order of adding does not matter, so shards merge exactly.

interface Sums {
  readonly [key: string]: number | Sums
}

/** `times` is -1 to subtract. */
export function addSums<T extends object>(sums: T, more: T, times: 1 | -1 = 1): T {
  return add(sums as Sums, more as Sums, times) as T
}

function add(sums: Sums, more: Sums, times: 1 | -1): Sums {
  const added = new Map(Object.entries(sums))
  for (const [key, value] of Object.entries(more)) {
    const before = added.get(key)
    if (typeof value === 'number')
      added.set(key, (typeof before === 'number' ? before : 0) + times * value)
    else added.set(key, add(typeof before === 'object' ? before : {}, value, times))
  }
  return Object.fromEntries(added)
}
