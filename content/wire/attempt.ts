// An attempt: all answers of one reader in a request, and the score in the answer.
import * as z from 'zod'
import { Band } from './band.ts'
import { Confidence } from './confidence.ts'
import { Coverage } from './coverage.ts'
import { FactsAsOf, Passage } from './guide.ts'
import { OutcomeResult } from './outcome-result.ts'
import { SentResponse } from './response.ts'
import { Share, ShareUnavailable } from './shared-result.ts'
import { named, Slug } from './text.ts'

export const AttemptRequest = named(
  z.object({
    attempt: z
      .uuid({ error: 'A UUID, for instance of crypto.randomUUID().' })
      .describe(
        'A random UUID that the client makes when a reader begins (version 4), and keeps until they start over. It says nothing about the reader. Send the same one again for the same attempt, also with more answers: the attempt is then scored again, and counts once.',
      ),
    seed: z
      .int()
      .min(0)
      .max(0xffffffff)
      .optional()
      .describe(
        'Asks exactly the questions that this seed draws, or all of them if the quiz has no `draw`.',
      ),
    only: z
      .array(z.string())
      .min(1)
      .max(200)
      .optional()
      .describe(
        'Asks exactly these questions; one without an answer is open, and neither right nor wrong. With `only` or `set`, the seed draws nothing.',
      ),
    set: z
      .string()
      .optional()
      .describe('Asks exactly the questions of this set of the quiz. Not together with `only`.'),
    answers: z
      .array(
        z.object({
          question: z.string(),
          revision: z.int().optional().describe('The revision that the reader saw.'),
          response: SentResponse.describe('The final response. It is graded.'),
          first: SentResponse.optional().describe(
            'The response of the first try. It is not graded.',
          ),
          confidence: Confidence.optional().describe('How sure the reader was. Never scored.'),
          hints: z
            .int()
            .min(0)
            .max(64)
            .optional()
            .describe('How many hints the reader asked for. They do not change the score.'),
        }),
      )
      .max(200),
  }),
  'AttemptRequest',
  'All answers of one reader. Without `seed`, `set` and `only`, the questions in `answers` are asked.',
)
export type AttemptRequest = z.infer<typeof AttemptRequest>

export const AttemptResult = named(
  z.object({
    attempt: z.uuid(),
    quiz: Slug,
    revision: z.int(),
    ...Coverage,
    score: z.number().describe('The points of the questions that were answered.'),
    maxScore: z.number().describe('What the questions that were answered could have scored.'),
    percent: z
      .int()
      .min(0)
      .max(100)
      .describe('Of what was answered; 0 if nothing was answered. Only a full score is 100.'),
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
              'Stands at a question that was not answered, or whose answer is stale: it is neither right nor wrong. Its `score` of 0 and its `maxScore` are not part of any sum.',
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
      .describe('The sections of the questions that were answered. Empty if these name none.'),
    revisit: z
      .array(z.object({ question: Slug, passage: Passage.optional() }))
      .describe(
        'Questions to read about again: those that were answered and not right. Those that the reader was sure of come first.',
      ),
    stale: z
      .array(Slug)
      .describe('Questions that were answered at an outdated revision. They are not scored.'),
    factsAsOf: FactsAsOf.optional(),
    share: Share.optional().describe(
      'Absent if nothing was answered, if the server has no key to sign it with, or if the result is too large for a link: then `shareUnavailable` stands in its place.',
    ),
    shareUnavailable: ShareUnavailable.optional(),
  }),
  'AttemptResult',
  'The score of an attempt at a quiz of kind check, by question and by section of the guide. It covers what was answered; `asked` and `answered` say how much that was.',
)
export type AttemptResult = z.infer<typeof AttemptResult>

/** A client tells them apart by `because`, which only OutcomeResult has. */
export const AttemptAnswer = named(
  z.union([AttemptResult, OutcomeResult]),
  'AttemptAnswer',
  'The result of an attempt: AttemptResult for a quiz of kind check, OutcomeResult for kind outcome.',
)
export type AttemptAnswer = z.infer<typeof AttemptAnswer>
