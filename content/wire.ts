// Everything that crosses HTTP: zod schemas, and the types read from them. The
// worker checks requests with these, the OpenAPI document is generated from
// these, the widget imports only their types. No field for a key exists in the
// public quiz, so a leak is a type error before it is a bug.
//
// zod comes in as a namespace: a named import of `z` keeps all its locales in
// the bundle, 92 kB gzip instead of 25.
import * as z from 'zod'

const named = <S extends z.ZodType>(schema: S, id: string, description: string): S =>
  schema.meta({ id, description })

// ---------------------------------------------------------------- text

export const Slug = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/)

/** One run of authored text. A reader that does not know `t` shows `text`. */
export const Inline = named(
  z.union([
    z.object({ t: z.enum(['text', 'em', 'strong', 'code']), text: z.string() }),
    z.object({ t: z.literal('link'), text: z.string(), href: z.string() }),
    z.object({ t: z.literal('blank'), text: z.string(), id: Slug }).describe('A gap to fill in.'),
  ]),
  'Inline',
  'One run of authored text. Show `text` where `t` is not known.',
)
export type Inline = z.infer<typeof Inline>

export const RichText = named(
  z.union([z.string(), z.array(Inline)]),
  'RichText',
  'Authored text: a plain string, or a list of runs where it has markup. Never HTML.',
)
export type RichText = z.infer<typeof RichText>

// ---------------------------------------------------------------- quizzes

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
export type PublicChoiceQuestion = Extract<PublicQuestion, { choices: Choice[] }>
export type PublicTypedQuestion = Extract<PublicQuestion, { type: 'number' | 'text' | 'blanks' }>

export const PublicQuiz = named(
  z.object({
    id: Slug,
    revision: z.int().min(1),
    title: z.string(),
    description: z.string(),
    lang: z.string(),
    kind: z.enum(['check']),
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
        kind: z.enum(['check']),
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

// ---------------------------------------------------------------- answers

export const MAX_RESPONSE_LENGTH = 200
const responseText = z.string().max(MAX_RESPONSE_LENGTH)

export const Response = named(
  z.union([
    responseText,
    z.array(responseText).max(64),
    z.number(),
    z
      .record(responseText, responseText)
      .refine((record) => Object.keys(record).length <= 64, 'Too many entries.'),
  ]),
  'Response',
  'single: an option id. multiple: a list of option ids. truefalse: "true" or "false". order: all item ids, from the first to the last. match: the target id of each item id; one left out is open. number: a number, or a text that holds one. text: a text. blanks: an object of text or option id by blank id.',
)
export type Response = z.infer<typeof Response>

export const Passage = named(
  z.object({ guide: Slug, section: Slug, title: z.string(), url: z.string() }),
  'Passage',
  'Where the guide says so.',
)
export type Passage = z.infer<typeof Passage>

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
    passage: Passage.optional(),
  }),
  'CheckResult',
  'The verdict on one response. With reveal: false and not correct, others, explanation, answer and passage are absent.',
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

export const Confidence = z.enum(['guess', 'think', 'sure'])
export type Confidence = z.infer<typeof Confidence>

export const AttemptRequest = named(
  z.object({
    attempt: z.uuid(),
    seed: z
      .int()
      .min(0)
      .max(0xffffffff)
      .optional()
      .describe(
        'Score exactly the questions that this seed draws: all, where the quiz has no `draw`.',
      ),
    only: z
      .array(z.string())
      .min(1)
      .max(200)
      .optional()
      .describe(
        'Score exactly these questions; one without an answer counts 0. Names the set by itself: beside it, the seed draws nothing.',
      ),
    answers: z
      .array(
        z.object({
          question: z.string(),
          revision: z.int().optional().describe('The revision that the reader saw.'),
          response: Response,
          confidence: Confidence.optional(),
        }),
      )
      .max(200),
  }),
  'AttemptRequest',
  'All answers of one reader. Without seed or only, the questions sent are scored.',
)
export type AttemptRequest = z.infer<typeof AttemptRequest>

export const Band = named(
  z.object({ id: Slug, title: z.string(), text: RichText }),
  'Band',
  'What a score means, in words.',
)
export type Band = z.infer<typeof Band>

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

export const AttemptResult = named(
  z.object({
    attempt: z.uuid(),
    quiz: Slug,
    revision: z.int(),
    score: z.number(),
    maxScore: z.number(),
    percent: z.int().min(0).max(100),
    band: Band,
    questions: z.array(
      z.object({
        question: Slug,
        correct: z.boolean(),
        score: z.number(),
        maxScore: z.number(),
      }),
    ),
    sections: z.array(
      z.object({
        id: Slug,
        title: z.string(),
        url: z.string(),
        score: z.number(),
        maxScore: z.number(),
      }),
    ),
    revisit: z.array(z.object({ question: Slug, passage: Passage })),
    stale: z.array(Slug).describe('Answered at a revision that is no longer current; not scored.'),
    share: Share.optional().describe('Absent where the server has no key to sign it with.'),
  }),
  'AttemptResult',
  'The score of an attempt, by question and by section of the guide.',
)
export type AttemptResult = z.infer<typeof AttemptResult>

export const SharedResult = named(
  z.object({
    quiz: Slug,
    title: z.string(),
    kind: z.enum(['check']),
    revision: z.int().min(1),
    lang: z.string(),
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
    seed: z.int().optional().describe('Draws the same questions in the same order.'),
    questions: z
      .array(
        z.object({
          question: Slug,
          outcome: z.enum(['open', 'wrong', 'partly', 'right']),
          confidence: Confidence.optional(),
        }),
      )
      .describe('In the order of the quiz. Never which option was chosen.'),
    issued: z.iso.date(),
    current: z.boolean().describe('Whether the quiz is still the one that was answered.'),
  }),
  'SharedResult',
  'What a share code says.',
)
export type SharedResult = z.infer<typeof SharedResult>

// ---------------------------------------------------------------- guides

export const Block = named(
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), text: RichText }),
    z.object({ type: z.literal('list'), items: z.array(RichText) }),
  ]),
  'Block',
  'A paragraph or a list.',
)
export type Block = z.infer<typeof Block>

export const GuideSection = named(
  z.object({ id: Slug, title: z.string(), url: z.string(), blocks: z.array(Block) }),
  'GuideSection',
  'One passage of a guide.',
)
export type GuideSection = z.infer<typeof GuideSection>

export const Comparison = named(
  z.object({
    title: z.string(),
    subject: z.string().describe('What the rows are.'),
    columns: z.array(z.object({ id: z.string(), label: z.string() })),
    rows: z.array(
      z.object({
        id: Slug,
        name: z.string(),
        section: Slug,
        cells: z.array(
          z.object({
            column: z.string(),
            value: z.string().describe('yes, no, depends, unstated, or a value of its column.'),
            text: z.string(),
            note: z.string().optional(),
            section: Slug.optional().describe('The section that supports it.'),
          }),
        ),
      }),
    ),
  }),
  'Comparison',
  'The facts of a guide side by side.',
)
export type Comparison = z.infer<typeof Comparison>

export const PublicGuide = named(
  z.object({
    id: Slug,
    title: z.string(),
    description: z.string(),
    lang: z.string(),
    source: z.object({
      title: z.string(),
      author: z.string(),
      published: z.iso.date(),
      url: z.string().optional(),
    }),
    sections: z.array(GuideSection),
    comparison: Comparison.optional(),
    takeaways: z.array(RichText),
  }),
  'Guide',
  'A guide: its sections, the comparison table and what to take away.',
)
export type PublicGuide = z.infer<typeof PublicGuide>

export const GuideList = named(
  z.object({
    guides: z.array(
      z.object({
        id: Slug,
        title: z.string(),
        description: z.string(),
        lang: z.string(),
        url: z.string(),
      }),
    ),
  }),
  'GuideList',
  'Every guide this server has.',
)
export type GuideList = z.infer<typeof GuideList>

// ---------------------------------------------------------------- the rest

export const Problem = named(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ path: z.string().describe('JSON Pointer'), message: z.string() }))
      .optional(),
  }),
  'Problem',
  'What went wrong (RFC 9457).',
)
export type Problem = z.infer<typeof Problem>

export const Health = named(
  z.object({ status: z.literal('ok'), version: z.string() }),
  'Health',
  'The server is up.',
)
export type Health = z.infer<typeof Health>
