// An attempt: all answers of one reader, and the result.
import * as z from 'zod'
import { Band } from './band.ts'
import { Confidence } from './confidence.ts'
import { Passage } from './guide.ts'
import { OutcomeResult } from './outcome-result.ts'
import { Response } from './response.ts'
import { Share } from './shared-result.ts'
import { named, Slug } from './text.ts'

export const AttemptRequest = named(
  z.object({
    attempt: z.uuid(),
    seed: z
      .int()
      .min(0)
      .max(0xffffffff)
      .optional()
      .describe(
        'Score exactly the questions that this seed draws. Without `draw` in the quiz: all questions.',
      ),
    only: z
      .array(z.string())
      .min(1)
      .max(200)
      .optional()
      .describe(
        'Score exactly these questions; a question without an answer counts 0. The seed then draws nothing.',
      ),
    answers: z
      .array(
        z.object({
          question: z.string(),
          revision: z.int().optional().describe('The revision that the reader saw.'),
          response: Response.describe('The final response, which is graded.'),
          first: Response.optional().describe('The response of the first try. It is not scored.'),
          confidence: Confidence.optional().describe(
            'How sure the reader was. It is never scored.',
          ),
          hints: z
            .int()
            .min(0)
            .max(64)
            .optional()
            .describe('How many hints the reader requested. They cost no points.'),
        }),
      )
      .max(200),
  }),
  'AttemptRequest',
  'All answers of one reader. Without seed or only, the questions sent are scored.',
)
export type AttemptRequest = z.infer<typeof AttemptRequest>

export const AttemptResult = named(
  z.object({
    attempt: z.uuid(),
    quiz: Slug,
    revision: z.int(),
    score: z.number(),
    maxScore: z.number(),
    percent: z.int().min(0).max(100),
    band: Band,
    questions: z.array(
      z.object({
        question: Slug,
        correct: z.boolean(),
        score: z.number(),
        maxScore: z.number(),
      }),
    ),
    sections: z.array(
      z.object({
        id: Slug,
        title: z.string(),
        url: z.string(),
        score: z.number(),
        maxScore: z.number(),
      }),
    ),
    revisit: z
      .array(z.object({ question: Slug, passage: Passage }))
      .describe('Questions that were not correct. Those that the reader was sure of come first.'),
    stale: z
      .array(Slug)
      .describe('Answered at a revision that is no longer current. These are not scored.'),
    share: Share.optional().describe('Absent where the server has no key to sign it with.'),
  }),
  'AttemptResult',
  'The score of an attempt at a quiz of kind check, by question and by section of the guide.',
)
export type AttemptResult = z.infer<typeof AttemptResult>

/** Only an outcome result has the field `because`. */
export const AttemptAnswer = named(
  z.union([AttemptResult, OutcomeResult]),
  'AttemptAnswer',
  'The result of an attempt, by the kind of the quiz.',
)
export type AttemptAnswer = z.infer<typeof AttemptAnswer>
