// One of the outcomes of an outcome quiz.
import * as z from 'zod'
import { Passage } from './guide.ts'
import { named, RichText, Slug } from './text.ts'

export const Outcome = named(
  z.object({ id: Slug, title: z.string(), text: RichText, passage: Passage }),
  'Outcome',
  'An outcome, and the section of the guide about it.',
)
export type Outcome = z.infer<typeof Outcome>
