// For comparisons: JSON says the same of two values if their fields stand in one order.

/** Fields in one order, whoever built the object. */
export function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOneOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]): [string, unknown] => [name, inOneOrder(one)])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  )
}
