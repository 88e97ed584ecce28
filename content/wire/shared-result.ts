// A result as a signed link, and what the link opens to.
import * as z from 'zod'
import { Band } from './band.ts'
import { Coverage } from './coverage.ts'
import { FactsAsOf } from './guide.ts'
import { named } from './named.ts'
import { Outcome } from './outcome.ts'
import { Confidence } from './request/confidence.ts'
import { Slug } from './text.ts'

export const Share = named(
  z.object({
    code: z.string().describe('Read it with GET /api/v1/results/{code}.'),
    url: z.string().describe('Address of the page that shows the result.'),
    image: z.string().optional().describe('Address of the picture for link previews.'),
    text: z.string(),
  }),
  'Share',
  'A link to a result. The signed code holds the result itself, so the server stores nothing. It says nothing about the reader.',
)
export type Share = z.infer<typeof Share>

export const ShareUnavailable = z
  .literal('size')
  .describe('Present instead of `share` if the result is too long for a link.')

const common = {
  revision: z.int().min(1),
  lang: z.string(),
  ...Coverage,
  seed: z
    .int()
    .optional()
    .describe(
      'Use this seed, with `set` if there is one, to get the same questions in the same order.',
    ),
  set: z.string().optional().describe('The set that was asked, if it was one.'),
  factsAsOf: FactsAsOf.optional(),
  issued: z.iso.date(),
  current: z.boolean().describe('Whether the quiz still has the revision that was answered.'),
}

export const SharedResult = named(
  z.object({
    quiz: Slug,
    title: z.string(),
    kind: z.literal('check'),
    ...common,
    score: z.number().describe('The points earned by the answered questions.'),
    maxScore: z.number().describe('The most points the answered questions could earn.'),
    band: Band.optional().describe('Absent if less than half of what was asked is answered.'),
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
      .describe(
        'The sections of the answered questions. Empty if they name none. A partly right question counts half.',
      ),
    questions: z
      .array(
        z.object({
          question: Slug,
          mark: z.enum(['open', 'wrong', 'partly', 'right']),
          confidence: z.optional(Confidence),
        }),
      )
      .describe('In the order of the quiz. The chosen options are not part of it.'),
  }),
  'SharedResult',
  'The decoded share code of a quiz of kind check.',
)
export type SharedResult = z.infer<typeof SharedResult>

export const SharedOutcome = named(
  z.object({
    quiz: Slug,
    title: z.string(),
    kind: z.literal('outcome'),
    ...common,
    outcome: Outcome,
    runnerUp: Outcome.optional(),
    questions: z
      .array(z.object({ question: Slug, answered: z.boolean() }))
      .describe('In the order of the quiz. The chosen options are not part of it.'),
  }),
  'SharedOutcome',
  'The decoded share code of a quiz of kind outcome.',
)
export type SharedOutcome = z.infer<typeof SharedOutcome>

export const SharedAnswer = named(
  z.discriminatedUnion('kind', [SharedResult, SharedOutcome]),
  'SharedAnswer',
  'A decoded share code.',
)
export type SharedAnswer = z.infer<typeof SharedAnswer>
