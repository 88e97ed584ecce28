// Records with string keys, entry by entry.

/** The record with each value replaced, in the same order. */
export function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  change: (key: string, value: V) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(key, value)]))
}

/** The record without the entries whose value is undefined. */
export function definedValues<V>(
  record: Readonly<Record<string, V | undefined>>,
): Record<string, V> {
  const isDefined = (entry: [string, V | undefined]): entry is [string, V] => entry[1] !== undefined
  return Object.fromEntries(Object.entries(record).filter(isDefined))
}
