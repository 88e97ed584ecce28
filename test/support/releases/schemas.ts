// The parts of JSON Schema that our OpenAPI document uses, read for a comparison.

/** A schema as it stands in the document. */
export type Json = Readonly<Record<string, unknown>>
export type Schemas = Readonly<Record<string, Json>>

const REF = '#/components/schemas/'

export function resolve(schema: Json, schemas: Schemas): Json {
  const { $ref } = schema
  if (typeof $ref !== 'string') return schema
  const found = schemas[$ref.slice(REF.length)]
  if (!found) throw new Error(`The document has no schema ${$ref}.`)
  return resolve(found, schemas)
}

/**
 * The alternatives of a union, with those of its members; without one, the schema alone. A member
 * whose tag may have several values counts as one alternative for each, so that a member may be
 * split later.
 */
export function variantsOf(schema: Json, schemas: Schemas): Json[] {
  const resolved = resolve(schema, schemas)
  const members = listOf(resolved.anyOf ?? resolved.oneOf)
  if (members.length === 0) return [resolved]
  return members.flatMap((member) => variantsOf(member, schemas)).flatMap(byTag)
}

function byTag(variant: Json): Json[] {
  const required = namesIn(variant.required)
  const tag = Object.entries(propertiesOf(variant)).find(
    ([name, { enum: values }]) => required.includes(name) && Array.isArray(values),
  )
  if (!tag) return [variant]
  const [name, { enum: values }] = tag
  return (values as unknown[]).map((value) => ({
    ...variant,
    properties: { ...propertiesOf(variant), [name]: { type: 'string', const: value } },
  }))
}

/** The values that a schema lists, if it does. */
export function valuesOf(schema: Json): readonly unknown[] | undefined {
  if (Array.isArray(schema.enum)) return schema.enum
  return 'const' in schema ? [schema.const] : undefined
}

export const propertiesOf = ({ properties }: Json) =>
  (properties ?? {}) as Readonly<Record<string, Json>>

export const namesIn = (list: unknown) => (Array.isArray(list) ? list.map(String) : [])

const listOf = (members: unknown) => (Array.isArray(members) ? (members as Json[]) : [])
