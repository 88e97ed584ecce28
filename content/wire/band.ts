// The meaning of a score.
import * as z from 'zod'
import { named, RichText, Slug } from './text.ts'

export const Band = named(
  z.object({ id: Slug, title: z.string(), text: RichText }),
  'Band',
  'What a score means, in words.',
)
export type Band = z.infer<typeof Band>
