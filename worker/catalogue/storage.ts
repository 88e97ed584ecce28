// Where entries are stored.
import type { ReadEntry } from './stored.ts'

/** An entry cannot be read now, which is expected to pass. */
export class StorageFailure extends Error {}

/** In the script of the worker itself. */
export function entriesIn(entries: Readonly<Record<string, string>>): ReadEntry {
  return (key) => {
    const text = entries[key]
    if (text === undefined) throw new StorageFailure(`There is no entry ${key}.`)
    return text
  }
}
