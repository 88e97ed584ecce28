// A quiz as every reader gets it before they answer. No field for a key exists here.
import * as z from 'zod'
import { FactsAsOf } from './guide.ts'
import { named } from './named.ts'
import { Line, RichText } from './rich-text.ts'
import { Slug } from './text.ts'

export const Choice = named(
  z.object({
    id: z.string(),
    text: RichText,
    pinned: z.boolean().optional().describe('Keeps its place when options are shuffled.'),
  }),
  'Choice',
  'One option of a choice question.',
)
export type Choice = z.infer<typeof Choice>

export const Placed = named(
  z.object({ id: z.string(), text: Line }),
  'Placed',
  'An item to order or to match, or a target that items are matched with.',
)
export type Placed = z.infer<typeof Placed>

export const Blank = named(
  z.object({
    id: Slug,
    choices: z
      .array(z.object({ id: Slug, text: Line }))
      .optional()
      .describe('The reader picks one of these. Without choices, the reader types.'),
  }),
  'Blank',
  'A gap in the prompt. The prompt has a node of type blank with this id.',
)
export type Blank = z.infer<typeof Blank>

const questionBase = {
  id: Slug,
  revision: z
    .int()
    .min(1)
    .describe('Increases when the key or the options change, not when a typo is corrected.'),
  prompt: RichText,
  section: Slug.optional().describe(
    'The section of the guide that the question is about. Absent if it has none.',
  ),
  hints: z.int().min(0).describe('How many hints the reader can ask for.'),
}

export const PublicQuestion = named(
  z.discriminatedUnion('type', [
    z.object({ ...questionBase, type: z.literal('single'), choices: z.array(Choice) }),
    z.object({ ...questionBase, type: z.literal('multiple'), choices: z.array(Choice) }),
    z.object({ ...questionBase, type: z.literal('truefalse'), choices: z.array(Choice) }),
    z.object({ ...questionBase, type: z.literal('order'), items: z.array(Placed) }),
    z.object({
      ...questionBase,
      type: z.literal('match'),
      items: z.array(Placed),
      targets: z.array(Placed).describe('Several items, or none, may be matched with one target.'),
    }),
    z.object({ ...questionBase, type: z.literal('number'), unit: z.string().optional() }),
    z.object({ ...questionBase, type: z.literal('text') }),
    z.object({ ...questionBase, type: z.literal('blanks'), blanks: z.array(Blank) }),
  ]),
  'Question',
  'A question without its key. The type says which further fields it has.',
)
export type PublicQuestion = z.infer<typeof PublicQuestion>
export type QuestionType = PublicQuestion['type']
export type PublicOf<T extends QuestionType> = Extract<PublicQuestion, { type: T }>
export type PublicChoiceQuestion = Extract<PublicQuestion, { choices: readonly Choice[] }>
export type PublicTypedQuestion = Extract<PublicQuestion, { type: 'number' | 'text' | 'blanks' }>

const KINDS =
  'check: a self-check, in which each question has a right answer. outcome: questions about what the reader wants, without right answers; the result is one of several outcomes.'
export const QuizKind = z.enum(['check', 'outcome'])
export type QuizKind = z.infer<typeof QuizKind>

export const PublicQuiz = named(
  z.object({
    id: Slug,
    revision: z.int().min(1),
    seed: z
      .int()
      .min(0)
      .max(0xffffffff)
      .optional()
      .describe('The seed that drew and ordered these questions. Show them in this order.'),
    title: z.string(),
    description: z.string(),
    lang: z.string(),
    kind: QuizKind.describe(KINDS),
    guide: Slug.optional().describe('Absent if the quiz has no guide.'),
    factsAsOf: FactsAsOf.optional(),
    source: z
      .object({
        title: z.string().optional(),
        author: z.string().optional(),
        url: z.string().optional(),
        licence: z.string().optional().describe('Such as `CC BY-SA 4.0`.'),
      })
      .optional()
      .describe(
        'Who wrote the questions, where others did. Most licences ask you to show this beside them.',
      ),
    draw: z
      .int()
      .min(1)
      .optional()
      .describe(
        'How many of the questions one attempt asks; its seed picks them. Without draw, all are asked.',
      ),
    tries: z
      .int()
      .min(2)
      .max(5)
      .optional()
      .describe(
        'How often a question can be checked before the right answer is shown. Without tries, once.',
      ),
    confidence: z
      .literal(true)
      .optional()
      .describe('Whether to ask readers how sure they are. Their answer doesn’t change the score.'),
    statistics: z
      .literal(true)
      .optional()
      .describe(
        'Whether this server counts answers to the quiz, without saying whose. Tell readers so.',
      ),
    shuffle: z
      .union([z.literal(true), z.enum(['questions', 'options'])])
      .optional()
      .describe('What the seed of an attempt shuffles: questions, options, or both if true.'),
    sets: z
      .array(z.object({ id: Slug, questionCount: z.int().min(1) }))
      .optional()
      .describe('Parts of the quiz that `set` can ask for.'),
    questionCount: z
      .int()
      .optional()
      .describe(
        'Present if there are `sets`: how many questions an attempt at the whole quiz asks.',
      ),
    questions: z
      .array(PublicQuestion)
      .describe(
        'The questions that `set`, `only` or `seed` names, or else all of them. A quiz with `draw` never gives more than are named or drawn.',
      ),
  }),
  'Quiz',
  'A quiz without keys, feedback and explanations.',
)
export type PublicQuiz = z.infer<typeof PublicQuiz>

export const QuizList = named(
  z.object({
    quizzes: z.array(
      z.object({
        id: Slug,
        title: z.string(),
        description: z.string(),
        lang: z.string(),
        kind: QuizKind.describe(KINDS),
        questionCount: z.int().describe('How many questions one attempt asks.'),
        minutes: z.int().describe('Estimated duration in minutes.'),
        guide: Slug.optional(),
        url: z.string(),
      }),
    ),
  }),
  'QuizList',
  'All quizzes of this server.',
)
export type QuizList = z.infer<typeof QuizList>
