// The settings of a quiz and of a guide, as they stand at the head of its file.
import * as z from 'zod'
import { QUESTION_FLAWS, QUIZ_FLAWS } from './parts/flaws.ts'

const Text = z.string({ error: 'write a text here' })
const Titled = {
  title: Text.min(1, { error: 'write a text here' }),
  description: Text.default(''),
  lang: Text.default('en'),
}

const Band = z.strictObject({
  id: z.string().exactOptional(),
  from: z.number().min(0).max(100),
  title: Text,
  text: Text,
})

const Origin = z
  .strictObject({
    title: Text.exactOptional(),
    author: Text.exactOptional(),
    url: z
      .string()
      .regex(/^https?:\/\//, 'write an address that begins with https://')
      .exactOptional(),
    licence: Text.exactOptional(),
  })
  .exactOptional()

const Statistics = z.literal(false).exactOptional()

const Shuffle = z
  .union([z.boolean(), z.enum(['questions', 'options'])], {
    error: 'write true, false, questions or options',
  })
  .exactOptional()

/** Settings of the other kind of quiz. */
const refuse = (error: string) => z.never({ error }).exactOptional()

const CheckSettings = z.strictObject({
  ...Titled,
  kind: z.literal('check').exactOptional(),
  guide: z.string().exactOptional(),
  source: Origin,
  outcomes: refuse('only an outcome quiz has outcomes; write "kind: outcome", or drop them'),
  draw: z.int().min(1).exactOptional(),
  tries: z.int().min(1).exactOptional(),
  confidence: z.literal(true).exactOptional(),
  report: z.string().exactOptional(),
  spread: z.literal(true).exactOptional(),
  printedKey: z.literal(false).exactOptional(),
  shuffle: Shuffle,
  statistics: Statistics,
  sets: z.record(z.string(), z.array(z.string())).exactOptional(),
  bands: z.array(Band).exactOptional(),
  allow: z.partialRecord(z.enum(QUIZ_FLAWS), Text).exactOptional(),
})
export type CheckSettings = z.infer<typeof CheckSettings>

const Outcome = z.strictObject(
  { id: Text, title: Text, text: Text, section: Text.exactOptional(), prefer: Text },
  { error: 'write an outcome as { id: …, title: …, text: …, prefer: … }' },
)

const ASKS_ALL = 'an outcome quiz asks all of its questions; drop it'
const HAS_NO_KEY = 'an outcome quiz has no right or wrong answers; drop it'

const OutcomeSettings = z.strictObject({
  ...Titled,
  kind: z.literal('outcome'),
  guide: z.string().exactOptional(),
  source: Origin,
  shuffle: Shuffle,
  statistics: Statistics,
  outcomes: z.array(Outcome, {
    error:
      'write a list with an entry for each outcome, "- { id: …, title: …, text: …, prefer: … }"',
  }),
  allow: z.partialRecord(z.enum(QUESTION_FLAWS), Text).exactOptional(),
  draw: refuse(ASKS_ALL),
  spread: refuse(ASKS_ALL),
  sets: refuse(ASKS_ALL),
  bands: refuse(HAS_NO_KEY),
  tries: refuse(HAS_NO_KEY),
  confidence: refuse(HAS_NO_KEY),
  report: refuse(HAS_NO_KEY),
  printedKey: refuse(HAS_NO_KEY),
})

export const QuizSettings = z.discriminatedUnion('kind', [CheckSettings, OutcomeSettings], {
  error: ({ code }) =>
    code === 'invalid_union'
      ? 'write "kind: outcome" for an outcome quiz, and nothing for a self-check'
      : 'write each setting as "name: value"',
})
export type QuizSettings = z.infer<typeof QuizSettings>

export const GuideSettings = z.strictObject({
  ...Titled,
  source: z
    .strictObject({
      title: z.string().exactOptional(),
      author: z.string().exactOptional(),
      published: z.string().exactOptional(),
      url: z.string().exactOptional(),
    })
    .exactOptional(),
  takeaways: z.array(Text).exactOptional(),
})
export type GuideSettings = z.infer<typeof GuideSettings>
