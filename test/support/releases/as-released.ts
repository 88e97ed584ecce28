// Answers as the API of an earlier release gave them: what its document does not name is left out.
import type { OpenApi } from './api-losses.ts'
import { type Json, propertiesOf, resolve, type Schemas, valuesOf, variantsOf } from './schemas.ts'

/** Of a request that the release did not know: undefined. */
export function asReleased(
  { paths, components: { schemas } }: OpenApi,
  method: string,
  path: string,
  status: number,
  answer: unknown,
): unknown {
  const [, methods] = Object.entries(paths).find(([pattern]) => isAt(pattern, path)) ?? []
  const contents = methods?.[method.toLowerCase()]?.responses[String(status)]?.content ?? {}
  const [content] = Object.values(contents)
  return content && known(answer, content.schema, schemas)
}

function isAt(pattern: string, path: string): boolean {
  return new RegExp(`^${pattern.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)
}

function known(value: unknown, schema: Json, schemas: Schemas): unknown {
  const variants = variantsOf(schema, schemas)
  if (Array.isArray(value)) {
    const items = variants.map(({ items }) => items).find(Boolean)
    return items ? value.map((one) => known(one, items as Json, schemas)) : value
  }
  if (typeof value !== 'object' || value === null) return value
  const variant = variants.find((one) => isOf(one, value, schemas))
  // A record: its fields are not named.
  if (!variant || variant.additionalProperties) return value
  const properties = propertiesOf(variant)
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const property = properties[name]
      return property ? [[name, known(one, property, schemas)]] : []
    }),
  )
}

/** By the tags, such as the type of a question, and by what must be there. */
function isOf(variant: Json, value: object, schemas: Schemas): boolean {
  if (resolve(variant, schemas).type !== 'object') return false
  const fields = new Map(Object.entries(value))
  const required = Array.isArray(variant.required) ? variant.required : []
  return (
    required.every((name) => fields.has(name)) &&
    Object.entries(propertiesOf(variant)).every(
      ([name, schema]) =>
        !fields.has(name) || (valuesOf(schema)?.includes(fields.get(name)) ?? true),
    )
  )
}
