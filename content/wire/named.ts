// How a schema gets its name in the OpenAPI document, whether zod or zod/mini made it.
import type * as core from 'zod/v4/core'
import { globalRegistry } from 'zod/v4/core'

/** Gives a new schema a name and a description in the OpenAPI document. */
export function named<S extends core.$ZodType>(schema: S, id: string, description: string): S {
  globalRegistry.add(schema, { id, description })
  return schema
}
