// The result of an attempt at an outcome quiz: no score, but an outcome and the reasons.
import * as z from 'zod'
import { FactsAsOf } from './guide.ts'
import { Outcome } from './outcome.ts'
import { Share } from './shared-result.ts'
import { named, RichText, Slug } from './text.ts'

export const Reason = named(
  z.object({
    question: Slug,
    choice: Slug.describe('The chosen option that gave points to the outcome.'),
    text: RichText,
  }),
  'Reason',
  'One reason for the outcome: an option that the reader chose.',
)
export type Reason = z.infer<typeof Reason>

export const RunnerUp = named(
  Outcome.extend({ prefer: RichText.describe('In which case the reader should prefer it.') }),
  'RunnerUp',
  'The outcome with the second most points.',
)
export type RunnerUp = z.infer<typeof RunnerUp>

export const OutcomeResult = named(
  z.object({
    attempt: z.uuid(),
    quiz: Slug,
    revision: z.int(),
    outcome: Outcome.optional().describe(
      'The outcome with the most points. Absent if no chosen option gives points to any.',
    ),
    because: z
      .array(Reason)
      .describe('The reasons for the outcome, most points first. At most four.'),
    runnerUp: RunnerUp.optional().describe(
      'Absent if no chosen option gives points to another outcome.',
    ),
    questions: z.array(z.object({ question: Slug, answered: z.boolean() })),
    stale: z
      .array(Slug)
      .describe('Questions that were answered at an outdated revision. They are not counted.'),
    factsAsOf: FactsAsOf.optional(),
    share: Share.optional().describe('Absent if the server has no key to sign it with.'),
  }),
  'OutcomeResult',
  'The result of an attempt at a quiz of kind outcome. Each chosen option gives points to outcomes, and the outcome with the most points wins. In a tie, the outcome with points from more questions wins; if that is equal too, the one that the author lists first.',
)
export type OutcomeResult = z.infer<typeof OutcomeResult>
