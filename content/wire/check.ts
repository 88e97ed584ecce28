// One response, and a hint: what is asked, and what comes of it.
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
      .describe('false: a response that is not correct gets its own feedback and no more.'),
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
          'For the very options that were chosen, the items that stand in a wrong place, the gaps, or what was typed, which has no id.',
        ),
      others: z.array(FeedbackText).optional().describe('For the options left alone.'),
    }),
    explanation: RichText.optional(),
    answer: Response.optional().describe('The right answer, in the shape of a response.'),
    passage: Passage.extend({
      sentence: z.string().optional().describe('The one in there that says so, as it is read.'),
    }).optional(),
    report: z
      .string()
      .optional()
      .describe(
        'Where the reader may report the question, of mail or of a page; `{order}` in it stands for the ids of the options or items as they were shown.',
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
  'A hint, given because it was asked for. Hints cost nothing.',
)
export type HintResult = z.infer<typeof HintResult>
