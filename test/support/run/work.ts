// Counts work in place of time, so that a cost is the same on every machine: how many characters
// and entries the built-in methods of strings, lists, maps and sets are given while something runs.
// What a regular expression does inside is not seen; test/unit/structure/regular-expressions.test.ts
// reads those.

type Method = (this: unknown, ...args: unknown[]) => unknown

/** Each call of these is one step, whatever the length of what it is called on. */
const ONE_STEP = new Set(
  'at charAt charCodeAt codePointAt push pop shift get set has add delete'.split(' '),
)
/** These cost what they return. */
const BY_RESULT = new Set(['slice', 'substring', 'substr'])
/** Called by the engine itself, and by whatever the tests run in. */
const LEFT_ALONE = new Set<PropertyKey>(['constructor', 'valueOf', 'toString'])

const PROTOTYPES: readonly object[] = [
  String.prototype,
  Array.prototype,
  Map.prototype,
  Set.prototype,
]

/** The work that is done until `run` has ended. */
export async function workOf(run: () => unknown): Promise<number> {
  let work = 0
  const restores = PROTOTYPES.flatMap((prototype) =>
    Reflect.ownKeys(prototype).flatMap((name) => {
      const found = Object.getOwnPropertyDescriptor(prototype, name)
      const method: unknown = found?.value
      if (!found || typeof method !== 'function' || LEFT_ALONE.has(name)) return []
      // Decided here, because nothing that counts may call what is counted.
      const isOneStep = ONE_STEP.has(String(name))
      const isByResult = BY_RESULT.has(String(name))
      const counted: Method = function count(...args) {
        const result: unknown = Reflect.apply(method, this, args)
        work += isOneStep ? 1 : sizeOf(isByResult ? result : this)
        return result
      }
      return [{ prototype, name, found, counted }]
    }),
  )
  for (const { prototype, name, found, counted } of restores)
    Object.defineProperty(prototype, name, { ...found, value: counted })
  try {
    await run()
  } finally {
    for (const { prototype, name, found } of restores) Object.defineProperty(prototype, name, found)
  }
  return work
}

function sizeOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length
  return value instanceof Map || value instanceof Set ? value.size : 1
}
