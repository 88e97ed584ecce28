// What an attempt at a quiz of kind outcome comes to: no score, but what fits and why.
import * as z from 'zod'
import { Outcome } from './outcome.ts'
import { Share } from './shared-result.ts'
import { named, RichText, Slug } from './text.ts'

export const Reason = named(
  z.object({
    question: Slug,
    choice: Slug.describe('The option chosen that speaks for the outcome.'),
    text: RichText,
  }),
  'Reason',
  'Why an outcome fits: one thing that was chosen.',
)
export type Reason = z.infer<typeof Reason>

export const RunnerUp = named(
  Outcome.extend({ prefer: RichText.describe('When to prefer it.') }),
  'RunnerUp',
  'What fits next best.',
)
export type RunnerUp = z.infer<typeof RunnerUp>

export const OutcomeResult = named(
  z.object({
    attempt: z.uuid(),
    quiz: Slug,
    revision: z.int(),
    outcome: Outcome.optional().describe(
      'What fits. Absent where nothing that was chosen speaks for any.',
    ),
    because: z.array(Reason).describe('Why it fits, the strongest reason first. Four at most.'),
    runnerUp: RunnerUp.optional().describe(
      'Absent where nothing that was chosen speaks for another.',
    ),
    questions: z.array(z.object({ question: Slug, answered: z.boolean() })),
    stale: z.array(Slug).describe('Answered at a revision that is no longer current; not counted.'),
    share: Share.optional().describe('Absent where the server has no key to sign it with.'),
  }),
  'OutcomeResult',
  'What fits, of an attempt at a quiz of kind outcome. Each option chosen gives points to outcomes; most points win. At a tie wins the outcome that options of more questions spoke for, and then the one that the author lists first.',
)
export type OutcomeResult = z.infer<typeof OutcomeResult>
