// Where entries are stored: in the script of the worker, or in Workers KV under their keys. A key is the
// hash of its text, so what KV keeps near readers is never an older text; and a deploy puts the entries
// there before the script that names them (tools/deploy/upload-content.ts), so that none is missing.
import type { ReadEntry } from './stored.ts'

/** An entry cannot be read now. A later request may find it. */
export class StorageFailure extends Error {}

/**
 * How long KV keeps an entry near readers after it was read there, in seconds. It may remember for as
 * long that an entry is missing, and then a late upload is not noticed before: so an hour and no more.
 */
const CACHE_SECONDS = 3600

export function entriesIn(entries: Readonly<Record<string, string>>): ReadEntry {
  return (key) => found(key, entries[key])
}

/** `namespace` is absent where the configuration lacks the binding. */
export function entriesInKv(namespace: Pick<KVNamespace, 'get'> | undefined): ReadEntry {
  return async (key) => {
    const reading = namespace?.get(key, { cacheTtl: CACHE_SECONDS })
    const text = await reading?.catch((error: unknown) => {
      throw new StorageFailure(`KV: ${error}`)
    })
    return found(key, text)
  }
}

function found(key: string, text: string | null | undefined): string {
  if (typeof text !== 'string') throw new StorageFailure(`No entry ${key}.`)
  return text
}
