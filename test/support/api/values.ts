// Values that a JSON Schema allows, for fast-check: up to each of its limits, and often on it.
import fc from 'fast-check'
import type { Api, JsonSchema } from './document.ts'

/** Texts beyond the limit are what mutations are for, so one without a limit stays short. */
const USUAL_LENGTH = 40

/** Letters, what has a meaning somewhere on the way, and what is more or less than a character. */
const LETTERS = [...'aZ09-_.,:;<>&"\'`\\/%+ {}[]\n\u0000éßİ中😀\u200b\u202e\u0301', '\ud800']
const letter = fc.constantFrom(...LETTERS)

export const anyText = (maxLength: number, minLength = 0): fc.Arbitrary<string> =>
  fc.string({ unit: letter, minLength, maxLength })

export function valuesOf(schema: JsonSchema, api: Api): fc.Arbitrary<unknown> {
  const resolved = api.resolve(schema)
  if (resolved !== schema) return valuesOf(resolved, api)
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => valuesOf(one, api)))
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (schema.type) {
    case 'boolean':
      return fc.boolean()
    case 'integer':
      return integers(schema)
    case 'number':
      return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
    case 'string':
      return texts(schema)
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, api), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 8, 8),
      })
    case 'object':
      return objects(schema, api)
    default:
      throw new Error(`These tests cannot make a value for ${JSON.stringify(schema)}.`)
  }
}

function integers({ minimum: min = -1e9, maximum: max = 1e9 }: JsonSchema): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max))
}

function texts({ format, maxLength = USUAL_LENGTH }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid()
  return fc.oneof(
    anyText(Math.min(maxLength, USUAL_LENGTH)),
    fc.constantFrom('x'.repeat(maxLength), '', '__proto__', 'constructor', '\ud800', '\u0000'),
  )
}

function objects(schema: JsonSchema, api: Api): fc.Arbitrary<unknown> {
  const { properties, required = [], additionalProperties, propertyNames } = schema
  if (properties) {
    const fields = Object.entries(properties).map(([name, one]) => [name, valuesOf(one, api)])
    return fc.record<Record<string, unknown>>(Object.fromEntries(fields), {
      requiredKeys: [...required],
    })
  }
  return fc.dictionary(
    valuesOf(propertyNames ?? {}, api) as fc.Arbitrary<string>,
    valuesOf(additionalProperties ?? {}, api),
    { maxKeys: Math.min(schema.maxProperties ?? 8, 8) },
  )
}
