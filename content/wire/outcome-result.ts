// The result of an attempt at an outcome quiz: no score, but an outcome and the reasons.
import * as z from 'zod'
import { Coverage } from './coverage.ts'
import { FactsAsOf } from './guide.ts'
import { Outcome } from './outcome.ts'
import { RichText } from './rich-text.ts'
import { Share, ShareUnavailable } from './shared-result.ts'
import { named, Slug } from './text.ts'

export const Wish = named(
  z.object({ question: Slug, choice: Slug.describe('The option that the reader chose.') }),
  'Wish',
  'An option that requires or excludes outcomes.',
)
export type Wish = z.infer<typeof Wish>

export const Reason = named(
  z.object({
    question: Slug,
    choice: Slug.describe('The chosen option that ruled out other outcomes or gave points.'),
    text: RichText,
  }),
  'Reason',
  'One reason for the outcome: an option that the reader chose.',
)
export type Reason = z.infer<typeof Reason>

export const Caution = named(
  z.object({
    question: Slug,
    choice: Slug.describe('The chosen option that asks for it.'),
    text: RichText.describe('The fact of the guide about the outcome.'),
  }),
  'Caution',
  'Something that the reader asked for, and that the outcome does not give for certain.',
)
export type Caution = z.infer<typeof Caution>

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
    ...Coverage,
    outcome: Outcome.nullable()
      .optional()
      .describe(
        'The outcome with the most points that no chosen option rules out. Absent if no chosen option gives points to any. Null if the chosen options together rule out all of them.',
      ),
    conflict: z
      .array(Wish)
      .optional()
      .describe(
        'Beside `outcome: null`: the smallest set of chosen options that together rule out every outcome.',
      ),
    because: z
      .array(Reason)
      .describe(
        'The reasons for the outcome: first what rules out others, then most points first. At most four.',
      ),
    cautions: z
      .array(Caution)
      .optional()
      .describe('What the reader should know before following the advice. Absent if nothing.'),
    runnerUp: RunnerUp.optional().describe(
      'Absent if no chosen option gives points to another outcome that is not ruled out.',
    ),
    questions: z.array(z.object({ question: Slug, answered: z.boolean() })),
    stale: z
      .array(Slug)
      .describe('Questions that were answered at an outdated revision. They are not counted.'),
    factsAsOf: FactsAsOf.optional(),
    share: Share.optional().describe(
      'Absent without an outcome, if the server has no key to sign it with, or if the result is too large for a link: then `shareUnavailable` stands in its place.',
    ),
    shareUnavailable: ShareUnavailable.optional(),
  }),
  'OutcomeResult',
  'The result of an attempt at a quiz of kind outcome. Each chosen option gives points to outcomes, and may require or exclude some. Of the outcomes that all chosen options leave, the one with the most points wins. In a tie, the outcome with points from more questions wins; if that is equal too, the one that the author lists first.',
)
export type OutcomeResult = z.infer<typeof OutcomeResult>
