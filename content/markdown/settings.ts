// The settings of a quiz and of a guide, as they stand at the head of its file.
import * as z from 'zod'

const Text = z.string({ error: 'write a text here' })
const Titled = {
  title: Text.min(1),
  description: Text.default(''),
  lang: Text.default('en'),
}

const Band = z.strictObject({
  id: z.string().exactOptional(),
  from: z.number().min(0).max(100),
  title: Text,
  text: Text,
})

export const QuizSettings = z.strictObject({
  ...Titled,
  kind: z.literal('check').exactOptional(),
  guide: z.string().exactOptional(),
  draw: z.int().min(1).exactOptional(),
  tries: z.int().min(1).exactOptional(),
  confidence: z.literal(true).exactOptional(),
  report: z.string().exactOptional(),
  spread: z.literal(true).exactOptional(),
  shuffle: z.union([z.boolean(), z.enum(['questions', 'options'])]).exactOptional(),
  sets: z.record(z.string(), z.array(z.string())).exactOptional(),
  bands: z.array(Band).exactOptional(),
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
