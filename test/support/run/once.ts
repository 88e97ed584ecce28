// vitest reads its configuration once for itself and once more for each project with Cloudflare's
// plugin, side by side in one process and each time as new modules.
const KEY = Symbol.for('selfcheck: made for this run of the tests')
const kept: typeof globalThis & { [KEY]?: Map<string, Promise<unknown>> } = globalThis
const made = kept[KEY] ?? new Map<string, Promise<unknown>>()
kept[KEY] = made

/** What the first reading of the configuration made under this name. */
export function once<T>(name: string, make: () => Promise<T>): Promise<T> {
  const now = made.get(name) ?? make()
  made.set(name, now)
  return now as Promise<T>
}
