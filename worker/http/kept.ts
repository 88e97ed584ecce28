// Values that an isolate keeps in memory, up to a number of bytes: those that were not used for the
// longest time go first.

interface Entry<T> {
  readonly value: T
  readonly bytes: number
}

export class Kept<T> {
  readonly #maxBytes: number
  /** A map keeps its order, so the first entry is the one that was not used for the longest time. */
  readonly #entries = new Map<string, Entry<T>>()
  #bytes = 0

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key)
    if (!entry) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** A value that is larger than the limit is not kept. */
  set(key: string, value: T, bytes: number): void {
    this.#delete(key)
    if (bytes > this.#maxBytes) return
    this.#entries.set(key, { value, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#maxBytes) return
      this.#delete(oldest)
    }
  }

  #delete(key: string): void {
    const entry = this.#entries.get(key)
    if (entry && this.#entries.delete(key)) this.#bytes -= entry.bytes
  }
}
