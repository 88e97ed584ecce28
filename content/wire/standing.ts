// How sure a reader was, and what a score means.
import * as z from 'zod'
import { named, RichText, Slug } from './text.ts'

export const Confidence = z.enum(['guess', 'think', 'sure'])
export type Confidence = z.infer<typeof Confidence>

export const Band = named(
  z.object({ id: Slug, title: z.string(), text: RichText }),
  'Band',
  'What a score means, in words.',
)
export type Band = z.infer<typeof Band>
