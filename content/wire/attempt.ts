// The answer to an attempt: the score, or the outcome.
import * as z from 'zod'
import { Band } from './band.ts'
import { Coverage } from './coverage.ts'
import { FactsAsOf, Passage } from './guide.ts'
import { named } from './named.ts'
import { OutcomeResult } from './outcome-result.ts'
import { Share, ShareUnavailable } from './shared-result.ts'
import { Counted } from './statistics/counted.ts'
import { Slug } from './text.ts'

export const AttemptResult = named(
  z.object({
    attempt: z.uuid(),
    quiz: Slug,
    revision: z.int(),
    ...Coverage,
    score: z.number().describe('The points earned by the answered questions.'),
    maxScore: z.number().describe('The most points the answered questions could earn.'),
    percent: z
      .int()
      .min(0)
      .max(100)
      .describe(
        'The score as a percentage of maxScore; 0 if nothing was answered. Only a full score is 100.',
      ),
    band: Band.optional().describe('Absent if less than half of what was asked is answered.'),
    questions: z
      .array(
        z.object({
          question: Slug,
          correct: z.boolean().describe('Whether the response earned all points.'),
          score: z
            .number()
            .describe('Points, from 0 to maxScore. Partial credit is described at CheckResult.'),
          maxScore: z.number().describe('The weight that the author gave the question.'),
          open: z
            .literal(true)
            .optional()
            .describe(
              'Present if the question wasn’t answered, or its answer is stale: it’s neither right nor wrong. Its `score` of 0 and its `maxScore` aren’t part of any sum.',
            ),
        }),
      )
      .describe('All questions that were asked, in the order of the quiz.'),
    sections: z
      .array(
        z.object({
          id: Slug,
          title: z.string(),
          url: z.string(),
          score: z.number(),
          maxScore: z.number(),
        }),
      )
      .describe('The sections of the answered questions. Empty if they name none.'),
    revisit: z
      .array(z.object({ question: Slug, passage: Passage.optional() }))
      .describe(
        'Questions to read about again: those answered but not right, with those the reader was sure of first and partly right ones last.',
      ),
    stale: z
      .array(Slug)
      .describe('Questions answered at an outdated revision. They aren’t scored.'),
    factsAsOf: FactsAsOf.optional(),
    share: Share.optional().describe(
      'Absent if nothing was answered, if the server has no key to sign it, or if the result is too long for a link (see `shareUnavailable`).',
    ),
    shareUnavailable: ShareUnavailable.optional(),
    counted: Counted,
  }),
  'AttemptResult',
  'The score of an attempt at a quiz of kind check, by question and by section of the guide. It covers the answered questions; `asked` and `answered` say how many that is.',
)
export type AttemptResult = z.infer<typeof AttemptResult>

/** A client tells them apart by `because`, which only OutcomeResult has. */
export const AttemptAnswer = named(
  z.union([AttemptResult, OutcomeResult]),
  'AttemptAnswer',
  'The result of an attempt: AttemptResult for a quiz of kind check, OutcomeResult for kind outcome.',
)
export type AttemptAnswer = z.infer<typeof AttemptAnswer>
