// JSON on pages with old libraries, which give arrays and other objects a `toJSON` of their own
// that returns text. The replacer gets what it returns, and takes the value itself in its place.

export function toJson(value: unknown): string {
  return JSON.stringify(value, function original(this: Readonly<Record<string, unknown>>, key) {
    return this[key]
  })
}
