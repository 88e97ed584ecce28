// A quiz as anyone may see it before answering.
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
      .describe('The options to pick from. Absent: the blank is typed into.'),
  }),
  'Blank',
  'A gap in the prompt, at the run with this id.',
)
export type Blank = z.infer<typeof Blank>

const questionBase = {
  id: Slug,
  revision: z
    .int()
    .min(1)
    .describe('Increases when the key or the options change, and not for a corrected text.'),
  prompt: RichText,
  section: Slug.describe('The section of the guide that holds the answer.'),
  hints: z.int().min(0).describe('How many hints can be requested.'),
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
      targets: z.array(Placed).describe('A target may take several items, or none.'),
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
  'check: asks what somebody knows; each question has a right answer. outcome: asks what somebody wants; no answer is right, and one outcome fits.'
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
      .describe('How many of the questions the seed of an attempt draws. Absent: all.'),
    tries: z
      .int()
      .min(2)
      .max(5)
      .optional()
      .describe('How often a question may be checked before its answer is shown. Absent: once.'),
    confidence: z
      .literal(true)
      .optional()
      .describe('Ask how sure the reader is, which is never scored.'),
    shuffle: z
      .union([z.literal(true), z.enum(['questions', 'options'])])
      .optional()
      .describe('What the seed of an attempt reorders. true: questions and options.'),
    questions: z.array(PublicQuestion).describe('All questions of the pool.'),
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
        questionCount: z.int().describe('How many questions an attempt asks.'),
        minutes: z.int().describe('The estimated duration in minutes.'),
        guide: Slug,
        url: z.string(),
      }),
    ),
  }),
  'QuizList',
  'Every quiz this server has.',
)
export type QuizList = z.infer<typeof QuizList>
