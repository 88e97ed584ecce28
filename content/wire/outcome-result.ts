// The result of an attempt at an outcome quiz: no score, but an outcome and the reasons.
import * as z from 'zod'
import { Coverage } from './coverage.ts'
import { FactsAsOf } from './guide.ts'
import { named } from './named.ts'
import { Outcome } from './outcome.ts'
import { RichText } from './rich-text.ts'
import { Share, ShareUnavailable } from './shared-result.ts'
import { Counted } from './statistics/counted.ts'
import { Slug } from './text.ts'

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
    text: RichText.describe('What the guide says about it.'),
  }),
  'Caution',
  'Something the reader asked for that the outcome may not give.',
)
export type Caution = z.infer<typeof Caution>

export const RunnerUp = named(
  Outcome.extend({ prefer: RichText.describe('When the reader should prefer it.') }),
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
        'The outcome with the most points that no chosen option rules out. Absent if no chosen option gives points. Null if the chosen options together rule out every outcome.',
      ),
    conflict: z
      .array(Wish)
      .optional()
      .describe(
        'Present if `outcome` is null: the smallest set of chosen options that together rule out every outcome.',
      ),
    because: z
      .array(Reason)
      .describe(
        'The reasons for the outcome, at most four: first options that rule out others, then those with the most points.',
      ),
    cautions: z
      .array(Caution)
      .optional()
      .describe('Warnings to read before following the advice. Absent if there are none.'),
    runnerUp: RunnerUp.optional().describe(
      'Absent if no chosen option gives points to another outcome that is not ruled out.',
    ),
    questions: z.array(z.object({ question: Slug, answered: z.boolean() })),
    stale: z
      .array(Slug)
      .describe('Questions answered at an outdated revision. They aren’t counted.'),
    factsAsOf: FactsAsOf.optional(),
    share: Share.optional().describe(
      'Absent if there’s no outcome, if the server has no key to sign it, or if the result is too long for a link (see `shareUnavailable`).',
    ),
    shareUnavailable: ShareUnavailable.optional(),
    counted: Counted,
  }),
  'OutcomeResult',
  'The result of an attempt at a quiz of kind outcome. Each chosen option gives points to outcomes, and may require or exclude some. The outcome with the most points wins, out of those that no chosen option rules out. In a tie, the outcome with points from more questions wins; if they’re still equal, the one the author lists first.',
)
export type OutcomeResult = z.infer<typeof OutcomeResult>
