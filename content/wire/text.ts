// Ids and authored text.
//
// All files of this folder import zod as a namespace: with a named import of `z`, the bundle keeps
// all locales of zod (92 kB gzip instead of 25).
import * as z from 'zod'

/** Gives a schema a name of its own in the OpenAPI document. */
export const named = <S extends z.ZodType>(schema: S, id: string, description: string): S =>
  schema.meta({ id, description })

export const Slug = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/)

/** A run of authored text. A client that does not know `t` shows `text`. */
export const Inline = named(
  z.union([
    z.object({ t: z.enum(['text', 'em', 'strong', 'code']), text: z.string() }),
    z.object({ t: z.literal('link'), text: z.string(), href: z.string() }),
    z.object({ t: z.literal('blank'), text: z.string(), id: Slug }).describe('A gap to fill in.'),
  ]),
  'Inline',
  'A run of authored text. A client that does not know `t` shows `text`.',
)
export type Inline = z.infer<typeof Inline>

export const RichText = named(
  z.union([z.string(), z.array(Inline)]),
  'RichText',
  'Authored text: a plain string, or a list of runs where it has markup. Never HTML.',
)
export type RichText = z.infer<typeof RichText>
