// The answers to checking one response, and to asking for one hint.
import * as z from 'zod'
import { Passage } from './guide.ts'
import { named } from './named.ts'
import { Response } from './request/response.ts'
import { RichText } from './rich-text.ts'
import { Slug } from './text.ts'

const FeedbackText = z.object({ id: z.string(), text: RichText })

export const CheckResult = named(
  z.object({
    question: Slug,
    revision: z.int(),
    correct: z.boolean(),
    score: z
      .number()
      .describe(
        'Points from 0 to maxScore, with partial credit in hundredths. If several options are right, each right one chosen adds a share and each wrong one takes the same share away. In an order, each item in the right place counts; in a match, each right pair; in blanks, each right gap.',
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
                'Whether this gap is right. Only for gaps, and absent if the answer isn’t revealed.',
              ),
          }),
        )
        .describe(
          'Feedback on the chosen options, the items with a wrong place or target, or the gaps, if the author wrote any. Feedback on a typed response has no id, and a gap with nothing chosen has no feedback.',
        ),
      others: z
        .array(FeedbackText)
        .optional()
        .describe('Feedback on the options that weren’t chosen, if the author wrote any.'),
    }),
    explanation: RichText.optional().describe('Absent if the author wrote none.'),
    answer: z.optional(Response).describe('The right answer, in the shape of a response.'),
    gaps: z
      .record(z.string(), z.boolean())
      .optional()
      .describe(
        'Whether each gap is right, by the id of the gap. Only for a text with gaps that isn’t fully right.',
      ),
    read: z
      .union([z.string(), z.record(z.string(), z.string())])
      .optional()
      .describe(
        'Only if a right answer was mistyped: the accepted answer that we read it as. For a text with gaps, an object with the accepted answer for each mistyped gap, by the id of the gap.',
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
        'Address for reporting the question (mailto: or https:). Replace `{order}` in it with the ids of the options or items in the order shown.',
      ),
  }),
  'CheckResult',
  'The grade of one response. If `reveal` is false and the response isn’t fully right, the fields others, explanation, answer, gaps, read, passage and report are absent.',
)
export type CheckResult = z.infer<typeof CheckResult>

export const HintResult = named(
  z.object({ question: Slug, number: z.int(), hint: RichText }),
  'HintResult',
  'One hint. Hints don’t change the score.',
)
export type HintResult = z.infer<typeof HintResult>
