// Checking one response, and asking for one hint: requests and answers.
import * as z from 'zod'
import { Passage } from './guide.ts'
import { Response, SentResponse } from './response.ts'
import { RichText } from './rich-text.ts'
import { named, Slug } from './text.ts'

export const CheckRequest = named(
  z.object({
    question: z.string(),
    response: SentResponse,
    reveal: z
      .boolean()
      .optional()
      .describe(
        'With false, a response that is not correct gets only its own feedback, so that the reader can try again. Feedback that names the right answer is left out. True if absent.',
      ),
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
    score: z
      .number()
      .describe(
        'Points, from 0 to maxScore, for partial credit in hundredths. Of several right options each that is chosen counts, and each wrong one that is chosen takes as much away. In an order each item that stands in its own place counts, in a match each right pair, in blanks each right gap.',
      ),
    maxScore: z.number(),
    feedback: z.object({
      chosen: z
        .array(
          FeedbackText.partial({ id: true }).extend({
            correct: z
              .boolean()
              .optional()
              .describe(
                'Whether this gap is right. Only for gaps, and absent if the answer is not revealed.',
              ),
          }),
        )
        .describe(
          'Feedback for the options that were chosen, the items that do not stand in their own place or have a wrong target, or the gaps, where the author wrote any. Feedback for a typed response has no id, and a gap with nothing chosen has no feedback.',
        ),
      others: z
        .array(FeedbackText)
        .optional()
        .describe('Feedback for the options that were not chosen, where the author wrote any.'),
    }),
    explanation: RichText.optional().describe('Absent if the author wrote none.'),
    answer: Response.optional().describe('The right answer, in the shape of a response.'),
    gaps: z
      .record(z.string(), z.boolean())
      .optional()
      .describe(
        'Whether each gap is right, by the id of the gap. Only for a text with gaps that is not correct.',
      ),
    read: z
      .union([z.string(), z.record(z.string(), z.string())])
      .optional()
      .describe(
        'Only where something right was mistyped: the accepted answer that it was read as. For a text with gaps, an object with that answer for each mistyped gap, by the id of the gap.',
      ),
    passage: Passage.extend({
      sentence: z
        .string()
        .optional()
        .describe('The sentence of the passage that holds the answer, as plain text.'),
    }).optional(),
    report: z
      .string()
      .optional()
      .describe(
        'Address where the reader can report the question (mailto: or https:). The client replaces `{order}` in it by the ids of the options or items in the order shown.',
      ),
  }),
  'CheckResult',
  'The grade of one response. If `reveal` is false and the response is not correct, the fields others, explanation, answer, gaps, read, passage and report are absent.',
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
  'One hint. Hints do not change the score.',
)
export type HintResult = z.infer<typeof HintResult>
