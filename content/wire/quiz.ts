// A quiz as it may be seen before it is answered.
import * as z from 'zod'
import { named, RichText, Slug } from './text.ts'

export const Choice = named(
  z.object({
    id: z.string(),
    text: RichText,
    pinned: z.boolean().optional().describe('Stays in its place when options are shuffled.'),
  }),
  'Choice',
  'One option of a choice question.',
)
export type Choice = z.infer<typeof Choice>

export const Placed = named(
  z.object({ id: z.string(), text: RichText }),
  'Placed',
  'An item to put in order or to match, or a target to match it with.',
)
export type Placed = z.infer<typeof Placed>

export const Blank = named(
  z.object({
    id: Slug,
    choices: z
      .array(z.object({ id: Slug, text: RichText }))
      .optional()
      .describe('One of these is picked. Without, the blank is typed into.'),
  }),
  'Blank',
  'A gap in the prompt, where a run with this id stands.',
)
export type Blank = z.infer<typeof Blank>

const questionBase = {
  id: Slug,
  revision: z.int().min(1).describe('Moves when the key or the options move, never for a typo.'),
  prompt: RichText,
  section: Slug.describe('The section of the guide that holds the answer.'),
  hints: z.int().min(0).describe('How many hints there are to ask for.'),
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
      targets: z.array(Placed).describe('One may take several items, or none.'),
    }),
    z.object({ ...questionBase, type: z.literal('number'), unit: z.string().optional() }),
    z.object({ ...questionBase, type: z.literal('text') }),
    z.object({ ...questionBase, type: z.literal('blanks'), blanks: z.array(Blank) }),
  ]),
  'Question',
  'A question as it may be seen before it is answered.',
)
export type PublicQuestion = z.infer<typeof PublicQuestion>
export type QuestionType = PublicQuestion['type']
export type PublicOf<T extends QuestionType> = Extract<PublicQuestion, { type: T }>
export type PublicChoiceQuestion = Extract<PublicQuestion, { choices: Choice[] }>
export type PublicTypedQuestion = Extract<PublicQuestion, { type: 'number' | 'text' | 'blanks' }>

const KINDS =
  'check: what somebody knows; each question has a right answer. match: what somebody wants; no answer is right, and an outcome fits.'
export const QuizKind = z.enum(['check', 'outcome'])
export type QuizKind = z.infer<typeof QuizKind>

export const PublicQuiz = named(
  z.object({
    id: Slug,
    revision: z.int().min(1),
    title: z.string(),
    description: z.string(),
    lang: z.string(),
    kind: QuizKind.describe(KINDS),
    guide: Slug,
    draw: z
      .int()
      .min(1)
      .optional()
      .describe('An attempt asks this many of the questions, picked by its seed. Else all.'),
    tries: z
      .int()
      .min(2)
      .max(5)
      .optional()
      .describe('How often a question may be checked before its answer is shown. Else once.'),
    confidence: z
      .literal(true)
      .optional()
      .describe('Ask how sure the reader is. It is never scored.'),
    shuffle: z
      .union([z.literal(true), z.enum(['questions', 'options'])])
      .optional()
      .describe('What the seed of an attempt puts in another order; true: both.'),
    questions: z.array(PublicQuestion).describe('The whole pool.'),
  }),
  'Quiz',
  'A quiz as it may be seen before it is answered: no key, no feedback, no explanation.',
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
        questionCount: z.int().describe('How many an attempt asks.'),
        minutes: z.int().describe('A fair guess at how long it takes, in minutes.'),
        guide: Slug,
        url: z.string(),
      }),
    ),
  }),
  'QuizList',
  'Every quiz this server has.',
)
export type QuizList = z.infer<typeof QuizList>
