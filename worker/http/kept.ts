// Values that an isolate keeps in memory, up to a number of bytes: those that were not used for the
// longest time go first.

export interface Kept<T> {
  get(key: string): T | undefined
  /** A value that is larger than the limit is not kept. */
  set(key: string, value: T, bytes: number): void
}

export function keptInMemory<T>(maxBytes: number): Kept<T> {
  /** A map keeps its order, so the first entry is the one that was not used for the longest time. */
  const entries = new Map<string, { readonly value: T; readonly bytes: number }>()
  let all = 0

  function remove(key: string): void {
    all -= entries.get(key)?.bytes ?? 0
    entries.delete(key)
  }

  return {
    get(key) {
      const entry = entries.get(key)
      if (!entry) return undefined
      entries.delete(key)
      entries.set(key, entry)
      return entry.value
    },
    set(key, value, bytes) {
      remove(key)
      if (bytes > maxBytes) return
      entries.set(key, { value, bytes })
      all += bytes
      for (const oldest of entries.keys()) {
        if (all <= maxBytes) return
        remove(oldest)
      }
    },
  }
}
