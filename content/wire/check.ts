// Checking one response, and requesting a hint.
import * as z from 'zod'
import { Passage } from './guide.ts'
import { Response } from './response.ts'
import { named, RichText, Slug } from './text.ts'

export const CheckRequest = named(
  z.object({
    question: z.string(),
    response: Response,
    reveal: z
      .boolean()
      .default(true)
      .describe('false: a response that is not correct gets its own feedback and nothing else.'),
  }),
  'CheckRequest',
  'One response to one question.',
)
export type CheckRequest = z.infer<typeof CheckRequest>

const FeedbackText = z.object({ id: z.string(), text: RichText })

export const CheckResult = named(
  z.object({
    question: Slug,
    revision: z.int(),
    correct: z.boolean(),
    score: z.number(),
    maxScore: z.number(),
    feedback: z.object({
      chosen: z
        .array(FeedbackText.partial({ id: true }))
        .describe(
          'For the chosen options, the items in a wrong place, the gaps, or the typed response, which has no id.',
        ),
      others: z.array(FeedbackText).optional().describe('For the options that were not chosen.'),
    }),
    explanation: RichText.optional(),
    answer: Response.optional().describe('The right answer, in the shape of a response.'),
    passage: Passage.extend({
      sentence: z
        .string()
        .optional()
        .describe('The sentence of the section that states the answer, without markup.'),
    }).optional(),
    report: z
      .string()
      .optional()
      .describe(
        'A mail or page address to which the reader can report the question. Replace `{order}` in it with the ids of the options or items in the order in which they were shown.',
      ),
  }),
  'CheckResult',
  'The verdict on one response. With reveal: false and not correct, others, explanation, answer, passage and report are absent.',
)
export type CheckResult = z.infer<typeof CheckResult>

export const HintRequest = named(
  z.object({ question: z.string(), number: z.int().min(1).describe('The first hint is 1.') }),
  'HintRequest',
  'One hint of one question.',
)
export type HintRequest = z.infer<typeof HintRequest>

export const HintResult = named(
  z.object({ question: Slug, number: z.int(), hint: RichText }),
  'HintResult',
  'A hint. Hints cost no points.',
)
export type HintResult = z.infer<typeof HintResult>
