// Every way in which one place of a value can be wrong: a field left out, another type, a step
// past each limit of its schema, a field that nobody asked for.
import type { Api, JsonSchema } from './document.ts'

export interface Mutation {
  readonly kind: string
  readonly value: unknown
}

type Fields = Readonly<Record<string, unknown>>

const OTHER_TYPES = [null, true, -7, 1e308, 'zz-other', [], ['zz-other'], {}]

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All of them, in this place and in the places inside. Some may still be allowed. */
export function mutationsOf(value: unknown, place: JsonSchema, api: Api): Mutation[] {
  const schema = api.resolve(place)
  const variants = schema.anyOf ?? [schema]
  return [
    ...OTHER_TYPES.map((other) => ({ kind: 'another type', value: other })),
    ...variants.flatMap((variant) => pastLimits(value, variant)),
    ...(isObject(value) && schema.properties ? fieldMutations(value, schema, api) : []),
    ...(Array.isArray(value) ? itemMutations(value, schema, api) : []),
  ]
}

function pastLimits(value: unknown, schema: JsonSchema): Mutation[] {
  const { minimum, maximum, maxLength, minItems, maxItems, maxProperties, propertyNames } = schema
  const limits: (readonly [string, number | undefined, (limit: number) => unknown])[] = [
    ['below the minimum', minimum, (limit) => limit - 1],
    ['above the maximum', maximum, (limit) => limit + 1],
    ['a text too long', maxLength, (limit) => 'x'.repeat(limit + 1)],
    ['a list too short', minItems, (limit) => Array(limit - 1).fill('x')],
    ['a list too long', maxItems, (limit) => Array(limit + 1).fill(firstOf(value) ?? 'x')],
    ['too many fields', maxProperties, (limit) => numbered(limit + 1)],
    ['a name too long', propertyNames?.maxLength, (limit) => ({ ['x'.repeat(limit + 1)]: 'x' })],
  ]
  const past = limits.flatMap(([kind, limit, beyond]) =>
    limit === undefined ? [] : [{ kind, value: beyond(limit) }],
  )
  if (schema.type === 'integer') past.push({ kind: 'a fraction', value: 1.5 })
  if (schema.enum || schema.format) past.push({ kind: 'no such value', value: 'zz-none' })
  return past
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined)

const numbered = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`x${index}`, 'x']))

function fieldMutations(value: Fields, schema: JsonSchema, api: Api): Mutation[] {
  const { properties = {}, required = [] } = schema
  const extra = [
    { isAdmin: true, score: 1, count: 7 },
    JSON.parse('{ "__proto__": { "polluted": 1 } }'),
  ]
  return [
    ...required.map((name) => {
      const { [name]: _, ...rest } = value
      return { kind: 'a field left out', value: rest }
    }),
    ...extra.map((fields) => ({ kind: 'a field too many', value: withFields(value, fields) })),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      name in value
        ? mutationsOf(value[name], inner, api).map(({ kind, value: mutated }) => ({
            kind,
            value: { ...value, [name]: mutated },
          }))
        : [],
    ),
  ]
}

/** Not by spreading, which drops a field named `__proto__`. */
function withFields(value: Fields, extra: Fields): Fields {
  const all = { ...value }
  for (const [name, field] of Object.entries(extra))
    Object.defineProperty(all, name, { value: field, enumerable: true })
  return all
}

function itemMutations(value: readonly unknown[], schema: JsonSchema, api: Api): Mutation[] {
  const [first, ...rest] = value
  if (first === undefined || !schema.items) return []
  return mutationsOf(first, schema.items, api).map(({ kind, value: mutated }) => ({
    kind,
    value: [mutated, ...rest],
  }))
}
