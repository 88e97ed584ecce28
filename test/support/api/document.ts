// The OpenAPI document as a program reads it: its operations, and a judge of its schemas that is
// not the library which made them.
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/** What the schemas of requests use of JSON Schema. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object'
  readonly anyOf?: readonly JsonSchema[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly maxProperties?: number
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly propertyNames?: JsonSchema
  readonly additionalProperties?: JsonSchema
}

interface Content {
  readonly schema: { readonly $ref: string }
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema: JsonSchema
}

interface Described {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> }
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly headers?: Readonly<Record<string, { readonly required?: boolean }>>
        readonly content?: Readonly<Record<string, Content>>
      }
    >
  >
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>> }
}

export interface Operation extends Described {
  readonly method: string
  readonly path: string
}

export interface Api {
  readonly operations: readonly Operation[]
  readonly schemas: Readonly<Record<string, JsonSchema>>
  /** The schema that a `$ref` leads to, or the schema itself. */
  resolve(schema: JsonSchema): JsonSchema
  validator(schema: { readonly $ref: string }): ValidateFunction
}

const REF = '#/components/schemas/'
const ID = 'https://document.example/'

export function readApi(document: OpenApi): Api {
  const { paths, components } = document
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true })
  addFormats.default(ajv)
  const inside = JSON.stringify(components.schemas).replaceAll(REF, '#/$defs/')
  ajv.addSchema({ $id: ID, $defs: JSON.parse(inside) })
  const nameOf = ($ref: string) => $ref.replace(REF, '')
  return {
    operations: Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => ({
        ...described,
        path,
        method: method.toUpperCase(),
      })),
    ),
    schemas: components.schemas,
    resolve: (schema) =>
      schema.$ref === undefined ? schema : (components.schemas[nameOf(schema.$ref)] ?? schema),
    validator({ $ref }) {
      const found = ajv.getSchema(`${ID}#/$defs/${nameOf($ref)}`)
      if (!found) throw new Error(`The document has no schema ${$ref}.`)
      return found as ValidateFunction
    },
  }
}

/** The schema of what an operation takes. Undefined where it takes no body. */
export function bodyOf({ requestBody }: Operation): { readonly $ref: string } | undefined {
  return requestBody?.content['application/json']?.schema
}
