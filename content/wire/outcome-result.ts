// The result of an attempt at an outcome quiz: the outcome that fits, and why.
import * as z from 'zod'
import { Outcome } from './outcome.ts'
import { Share } from './shared-result.ts'
import { named, RichText, Slug } from './text.ts'

export const Reason = named(
  z.object({
    question: Slug,
    choice: Slug.describe('The chosen option that gives points to the outcome.'),
    text: RichText,
  }),
  'Reason',
  'Why an outcome fits: the reason of one chosen option.',
)
export type Reason = z.infer<typeof Reason>

export const RunnerUp = named(
  Outcome.extend({ prefer: RichText.describe('When to prefer it.') }),
  'RunnerUp',
  'The outcome that fits second best.',
)
export type RunnerUp = z.infer<typeof RunnerUp>

export const OutcomeResult = named(
  z.object({
    attempt: z.uuid(),
    quiz: Slug,
    revision: z.int(),
    outcome: Outcome.optional().describe(
      'The outcome that fits. Absent where no chosen option gives points.',
    ),
    because: z.array(Reason).describe('Why it fits, the strongest reason first. Four at most.'),
    runnerUp: RunnerUp.optional().describe(
      'Absent where no chosen option gives points to another outcome.',
    ),
    questions: z.array(z.object({ question: Slug, answered: z.boolean() })),
    stale: z
      .array(Slug)
      .describe('Answered at a revision that is no longer current. These are not counted.'),
    share: Share.optional().describe('Absent where the server has no key to sign it with.'),
  }),
  'OutcomeResult',
  'The result of an attempt at a quiz of kind outcome. Chosen options give points to outcomes, and the outcome with most points fits. At a tie it is the one that got points in more questions, and then the one that the author lists first.',
)
export type OutcomeResult = z.infer<typeof OutcomeResult>
