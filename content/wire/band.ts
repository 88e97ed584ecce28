// What a score means in words.
import * as z from 'zod'
import { named } from './named.ts'
import { RichText } from './rich-text.ts'
import { Slug } from './text.ts'

export const Band = named(
  z.object({ id: Slug, title: z.string(), text: RichText }),
  'Band',
  'What a score means, in words.',
)
export type Band = z.infer<typeof Band>
