// The types of the API as plain TypeScript, so that the npm package needs no zod: each schema of
// content/wire/ as a type, with its descriptions as comments.
import * as z from 'zod'
import * as wire from '../../../content/wire/index.ts'

/** The part of JSON Schema that zod writes. */
interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly description?: string
}

/** Types of values in JSON Schema, and in TypeScript. */
const SIMPLE: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  integer: 'number',
  null: 'null',
  number: 'number',
  string: 'string',
}

/** `declarations` are those of content/wire/, as the compiler wrote them. */
export function wireTypes(declarations: readonly string[]): string {
  const registry = z.registry<{ id: string; description?: string }>()
  const schemas = Object.entries(wire).flatMap(([name, value]) =>
    value instanceof z.core.$ZodType ? [[name, value] as const] : [],
  )
  for (const [id, schema] of schemas) {
    const description = z.globalRegistry.get(schema)?.description
    registry.add(schema, { id, ...(description !== undefined && { description }) })
  }
  const made = z.toJSONSchema(registry, { io: 'output', uri: (id) => id })
  const generated = Object.entries(made.schemas).map(
    ([name, schema]) =>
      `${comment(schema as Schema, '')}export type ${name} = ${typeOf(schema as Schema)}\n`,
  )
  return [
    '// The shapes of the API. Made from its zod schemas.\n',
    ...generated,
    ...derived(declarations, new Set(schemas.map(([name]) => name))),
  ].join('\n')
}

/** Types that are no schema, such as `QuestionType`: their text is taken as it is. */
function derived(declarations: readonly string[], schemas: ReadonlySet<string>): string[] {
  return declarations.flatMap((text) =>
    // Of several lines, the last one begins with the bracket.
    [...text.matchAll(/^export type (\w+)(?:[^{\n]*|[\s\S]*?^\}.*);$/gm)].flatMap(
      ([type, name = '']) => (schemas.has(name) || type.includes('z.infer') ? [] : [`${type}\n`]),
    ),
  )
}

function typeOf(schema: Schema, indent = ''): string {
  const { $ref, type, anyOf, oneOf, items, properties, additionalProperties } = schema
  if ($ref !== undefined) return $ref
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const union = anyOf ?? oneOf
  if (union) return union.map((one) => typeOf(one, indent)).join(' | ')
  if (type === 'array' && items) return `readonly ${itemOf(items, indent)}[]`
  if (properties) return objectOf(schema, indent)
  if (type === 'object' && typeof additionalProperties === 'object')
    return `{ readonly [key: string]: ${typeOf(additionalProperties, indent)} }`
  const simple = type && SIMPLE[type]
  if (simple) return simple
  throw new Error(`No type for ${JSON.stringify(schema)}.`)
}

function itemOf(schema: Schema, indent: string): string {
  const type = typeOf(schema, indent)
  return /^readonly |\|/.test(type) ? `(${type})` : type
}

function objectOf({ properties = {}, required = [] }: Schema, indent: string): string {
  const inner = `${indent}  `
  const fields = Object.entries(properties).map(([name, schema]) => {
    const type = typeOf(schema, inner)
    const field = required.includes(name) ? `${name}: ${type}` : `${name}?: ${type} | undefined`
    return `${comment(schema, inner)}${inner}readonly ${field}\n`
  })
  return `{\n${fields.join('')}${indent}}`
}

function comment({ description }: Schema, indent: string): string {
  return description === undefined
    ? ''
    : `${indent}/** ${description.replaceAll('*/', '*\\/')} */\n`
}
