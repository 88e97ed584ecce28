// Authored text, ids, and how a schema gets its name in the OpenAPI document.
//
// Every file of this folder imports zod as a namespace. A named import of `z` would keep
// all of its locales in the bundle: 92 kB (gzip) instead of 25.
import * as z from 'zod'

/** Gives a schema a name and a description in the OpenAPI document. */
export const named = <S extends z.ZodType>(schema: S, id: string, description: string): S =>
  schema.meta({ id, description })

export const Slug = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/)

export const Inline = named(
  z.union([
    z.object({ t: z.enum(['text', 'em', 'strong', 'code']), text: z.string() }),
    z.object({ t: z.literal('link'), text: z.string(), href: z.string() }),
    z.object({ t: z.literal('blank'), text: z.string(), id: Slug }).describe('A gap to fill in.'),
  ]),
  'Inline',
  'A piece of authored text. A client that does not know the type `t` shows `text`.',
)
export type Inline = z.infer<typeof Inline>

export const RichText = named(
  z.union([z.string(), z.array(Inline)]),
  'RichText',
  'Authored text: a plain string, or a list of nodes if it has markup. It is never HTML.',
)
export type RichText = z.infer<typeof RichText>
