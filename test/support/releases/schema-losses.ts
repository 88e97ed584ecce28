// What is lost from one schema to the next. A request loses what the server no longer takes, an
// answer what the server no longer gives, and what a client of that time cannot read.
import {
  type Json,
  namesIn,
  propertiesOf,
  resolve,
  type Schemas,
  valuesOf,
  variantsOf,
} from './schemas.ts'

type Side = 'request' | 'answer'

interface Walk {
  readonly side: Side
  readonly before: Schemas
  readonly after: Schemas
  /** What pairs lose; of a pair that is being compared nothing yet, because schemas contain themselves. */
  readonly known: Map<Json, Map<Json, string[]>>
}

/** Each loss begins with the path to it. */
export function schemaLosses(
  before: Json,
  after: Json,
  side: Side,
  schemas: { readonly before: Schemas; readonly after: Schemas },
): string[] {
  return lossesOf(before, after, { side, ...schemas, known: new Map() })
}

function lossesOf(one: Json, other: Json, walk: Walk): string[] {
  const before = resolve(one, walk.before)
  const after = resolve(other, walk.after)
  const ofBefore = walk.known.get(before) ?? new Map<Json, string[]>()
  const known = ofBefore.get(after)
  if (known) return known
  walk.known.set(before, ofBefore.set(after, []))
  const variants = variantsOf(after, walk.after)
  const lost = variantsOf(before, walk.before).flatMap((variant) => {
    // Each alternative of before is still one; of several, that which comes closest says why not.
    const candidates = variants.filter((candidate) => hasTagsOf(variant, candidate))
    const losses = (candidates.length > 0 ? candidates : variants).map((candidate) =>
      variantLosses(variant, candidate, walk),
    )
    return losses.toSorted((a, b) => a.length - b.length)[0] ?? [' is gone']
  })
  const losses = [...lost, ...unreadable(before, after, walk)]
  ofBefore.set(after, losses)
  return losses
}

/** Tags, such as the `type` of a question, tell the alternatives of a union apart. */
function hasTagsOf(variant: Json, candidate: Json): boolean {
  const properties = propertiesOf(candidate)
  return Object.entries(propertiesOf(variant)).every(
    ([name, { const: tag }]) =>
      tag === undefined || valuesOf(properties[name] ?? {})?.includes(tag),
  )
}

/** An answer may have new alternatives, but no value of a type that it never had. */
function unreadable(before: Json, after: Json, { side, ...walk }: Walk): string[] {
  if (side === 'request') return []
  const typesOf = (schema: Json, schemas: Schemas) =>
    new Set(variantsOf(schema, schemas).map(({ type }) => type))
  const known = typesOf(before, walk.before)
  if (known.has(undefined)) return []
  const fresh = [...typesOf(after, walk.after)].filter((type) => !known.has(type))
  return fresh.map((type) => ` may be of the type ${type} now`)
}

function variantLosses(before: Json, after: Json, walk: Walk): string[] {
  if (before.type !== after.type) return [` is no longer of the type ${before.type}`]
  return [
    ...valueLosses(before, after, walk),
    ...propertyLosses(before, after, walk),
    ...(['items', 'additionalProperties'] as const).flatMap((key) => {
      const [part, now] = [before[key], after[key]]
      if (!isSchema(part)) return []
      return isSchema(now) ? lossesOf(part, now, walk).map((loss) => `[]${loss}`) : ['[] is gone']
    }),
    ...(walk.side === 'request' ? limitLosses(before, after) : []),
  ]
}

function valueLosses(before: Json, after: Json, { side }: Walk): string[] {
  const values = valuesOf(before)
  const now = valuesOf(after)
  // Any value instead of a list is more to send, and no promise to a reader.
  if (!values) return now && side === 'request' ? [' takes listed values only now'] : []
  if (!now) return side === 'request' ? [] : [' is no longer one of the listed values']
  return values.filter((value) => !now.includes(value)).map((value) => ` is never "${value}" now`)
}

function propertyLosses(before: Json, after: Json, walk: Walk): string[] {
  const properties = propertiesOf(after)
  const wasRequired = namesIn(before.required)
  const required = namesIn(after.required)
  const lost = Object.entries(propertiesOf(before)).flatMap(([name, schema]) => {
    const now = properties[name]
    if (!now) return [`/${name} is gone`]
    return lossesOf(schema, now, walk).map((loss) => `/${name}${loss}`)
  })
  const changed =
    walk.side === 'request'
      ? required
          .filter((name) => !wasRequired.includes(name))
          .map((name) => `/${name} is required now`)
      : wasRequired
          .filter((name) => name in properties && !required.includes(name))
          .map((name) => `/${name} may be absent now`)
  return [...lost, ...changed]
}

const AT_LEAST = ['minimum', 'minLength', 'minItems'] as const
const AT_MOST = ['maximum', 'maxLength', 'maxItems'] as const

function limitLosses(before: Json, after: Json): string[] {
  const number = (value: unknown, absent: number) => (typeof value === 'number' ? value : absent)
  const narrower = [
    ...AT_LEAST.filter((key) => number(after[key], -Infinity) > number(before[key], -Infinity)),
    ...AT_MOST.filter((key) => number(after[key], Infinity) < number(before[key], Infinity)),
    ...(['pattern', 'format'] as const).filter((key) => key in after && after[key] !== before[key]),
    // Without one, a description says what an absent field means: generators require such a field.
    ...('default' in after && after.default !== before.default ? ['default'] : []),
  ]
  return narrower.map((key) => ` has another ${key} now: ${String(after[key])}`)
}

const isSchema = (value: unknown): value is Json => typeof value === 'object' && value !== null
