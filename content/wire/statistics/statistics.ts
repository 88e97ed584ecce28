// How readers answered: rates of first answers with their intervals.
import * as z from 'zod'
import { named } from '../named.ts'
import { Slug } from '../text.ts'

const share = z.number().min(0).max(1)

export const Rate = named(
  z.object({ rate: share, low: share, high: share }),
  'Rate',
  'A share of first answers from 0 to 1, and its 95% interval (Wilson 1927).',
)
export type Rate = z.infer<typeof Rate>

export const QuestionStatistics = named(
  z.object({
    question: Slug,
    n: z.int().min(0).describe('First answers to the current revision of the question.'),
    correct: Rate.nullable().describe(
      'How many first answers were fully right. Null if `n` is under `floor`, and for a quiz of kind outcome, which has no right answers.',
    ),
    choices: z
      .array(Rate.extend({ id: z.string() }))
      .nullable()
      .optional()
      .describe(
        'How many first answers chose each option, in the order of the quiz. Null if `n` is under `floor`. Absent without an answer of your own, because it tells the key, and for a type without options.',
      ),
  }),
  'QuestionStatistics',
  'How readers answered one question.',
)
export type QuestionStatistics = z.infer<typeof QuestionStatistics>

export const Statistics = named(
  z.object({
    quiz: Slug,
    revision: z.int(),
    population: z.string().describe('Who is counted, in words.'),
    attempts: z.int().min(0).describe('Counted attempts at any revision of the quiz.'),
    floor: z.int().describe('With fewer answers than this, a question has no rates.'),
    questions: z
      .array(QuestionStatistics)
      .describe(
        'The questions in the author’s order; of a quiz with `draw`, those with at least one answer.',
      ),
  }),
  'Statistics',
  'How readers answered a quiz. The figures are usually a few minutes old; older while statistics can’t be reached.',
)
export type Statistics = z.infer<typeof Statistics>
