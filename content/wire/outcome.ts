// One of the outcomes that an outcome quiz ends with.
import * as z from 'zod'
import { Passage } from './guide.ts'
import { named } from './named.ts'
import { RichText } from './rich-text.ts'
import { Slug } from './text.ts'

export const Outcome = named(
  z.object({ id: Slug, title: z.string(), text: RichText, passage: Passage.optional() }),
  'Outcome',
  'One of the results that a quiz of kind outcome can end with.',
)
export type Outcome = z.infer<typeof Outcome>
