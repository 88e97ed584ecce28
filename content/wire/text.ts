// Ids, and how a schema gets its name in the OpenAPI document.
//
// Every file of this folder imports zod as a namespace. A named import of `z` would keep
// all of its locales in the bundle: 92 kB (gzip) instead of 25.
import * as z from 'zod'

/** Gives a schema a name and a description in the OpenAPI document. */
export const named = <S extends z.ZodType>(schema: S, id: string, description: string): S =>
  schema.meta({ id, description })

export const Slug = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/)
