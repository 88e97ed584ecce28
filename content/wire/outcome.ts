// What a quiz of kind outcome finds: one of its outcomes.
import * as z from 'zod'
import { Passage } from './guide.ts'
import { named, RichText, Slug } from './text.ts'

export const Outcome = named(
  z.object({ id: Slug, title: z.string(), text: RichText, passage: Passage }),
  'Outcome',
  'What fits, and where the guide tells more.',
)
export type Outcome = z.infer<typeof Outcome>
