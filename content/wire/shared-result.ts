// A result as a link, and what the link says.
import * as z from 'zod'
import { Outcome } from './outcome.ts'
import { Band, Confidence } from './standing.ts'
import { named, Slug } from './text.ts'

export const Share = named(
  z.object({
    code: z.string().describe('Opens at /api/v1/results/{code}.'),
    url: z.string().describe('The page of the result.'),
    image: z.string().optional().describe('The picture in its previews.'),
    text: z.string(),
  }),
  'Share',
  'A result as a link. Signed; nothing is stored, and it says nothing of who answered.',
)
export type Share = z.infer<typeof Share>

const common = {
  revision: z.int().min(1),
  lang: z.string(),
  seed: z.int().optional().describe('Draws the same questions in the same order.'),
  issued: z.iso.date(),
  current: z.boolean().describe('Whether the quiz is still the one that was answered.'),
}

export const SharedResult = named(
  z.object({
    quiz: Slug,
    title: z.string(),
    kind: z.literal('check'),
    ...common,
    score: z.number(),
    maxScore: z.number(),
    band: Band,
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
      .describe('A question that was partly right counts half here.'),
    questions: z
      .array(
        z.object({
          question: Slug,
          mark: z.enum(['open', 'wrong', 'partly', 'right']),
          confidence: Confidence.optional(),
        }),
      )
      .describe('In the order of the quiz. Never which option was chosen.'),
  }),
  'SharedResult',
  'What a share code says of a quiz of kind check.',
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
      .describe('In the order of the quiz. Never which option was chosen.'),
  }),
  'SharedOutcome',
  'What a share code says of a quiz of kind outcome.',
)
export type SharedOutcome = z.infer<typeof SharedOutcome>

export const SharedAnswer = named(
  z.discriminatedUnion('kind', [SharedResult, SharedOutcome]),
  'SharedAnswer',
  'What a share code says, by the kind of its quiz.',
)
export type SharedAnswer = z.infer<typeof SharedAnswer>
