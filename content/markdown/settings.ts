// The settings of a quiz and of a guide, as they stand at the head of its file.
import * as z from 'zod'

const Text = z.string({ error: 'write a text here' })
const Titled = {
  title: Text.min(1),
  description: Text.default(''),
  lang: Text.default('en'),
}

const Band = z.strictObject({
  id: z.string().optional(),
  from: z.number().min(0).max(100),
  title: Text,
  text: Text,
})

export const QuizSettings = z.strictObject({
  ...Titled,
  kind: z.literal('check').optional(),
  guide: z.string().optional(),
  draw: z.int().min(1).optional(),
  tries: z.int().min(1).optional(),
  confidence: z.literal(true).optional(),
  report: z.string().optional(),
  spread: z.literal(true).optional(),
  shuffle: z.union([z.boolean(), z.enum(['questions', 'options'])]).optional(),
  sets: z.record(z.string(), z.array(z.string())).optional(),
  bands: z.array(Band).optional(),
})
export type QuizSettings = z.infer<typeof QuizSettings>

export const GuideSettings = z.strictObject({
  ...Titled,
  source: z
    .strictObject({
      title: z.string().optional(),
      author: z.string().optional(),
      published: z.string().optional(),
      url: z.string().optional(),
    })
    .optional(),
  takeaways: z.array(Text).optional(),
})
export type GuideSettings = z.infer<typeof GuideSettings>
