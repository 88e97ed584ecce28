// Guides: their sections, their comparison table, and links to passages.
import * as z from 'zod'
import { named, RichText, Slug } from './text.ts'

export const Passage = named(
  z.object({ guide: Slug, section: Slug, title: z.string(), url: z.string() }),
  'Passage',
  'The section of the guide that states the answer.',
)
export type Passage = z.infer<typeof Passage>

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

export const GuideCheck = named(
  z.object({
    section: Slug.describe('The check stands at the end of this section.'),
    quiz: Slug,
    question: Slug,
    prompt: RichText,
  }),
  'GuideCheck',
  'A question about a section, with which readers can check what they learned from it.',
)
export type GuideCheck = z.infer<typeof GuideCheck>

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
    checks: z.array(GuideCheck).describe('At most one for each section, in their order.'),
  }),
  'Guide',
  'A guide: its sections, the comparison table, what to take away, and checks.',
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
