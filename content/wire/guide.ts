// Guides: sections, the comparison table, and passages, which are links to a section.
import * as z from 'zod'
import { named } from './named.ts'
import { Block, RichText } from './rich-text.ts'
import { Slug } from './text.ts'

export const Passage = named(
  z.object({ guide: Slug, section: Slug, title: z.string(), url: z.string() }),
  'Passage',
  'The section of a guide that a question is about.',
)
export type Passage = z.infer<typeof Passage>

export const FactsAsOf = z.iso
  .date()
  .describe(
    'When the facts were correct: the date of the guide’s source. Absent if it has none. Show month and year.',
  )

export const GuideSection = named(
  z.object({ id: Slug, title: z.string(), url: z.string(), blocks: z.array(Block) }),
  'GuideSection',
  'One passage of a guide.',
)
export type GuideSection = z.infer<typeof GuideSection>

export const Comparison = named(
  z.object({
    title: z.string(),
    subject: z.string().describe('The heading of the first column: what the rows are.'),
    columns: z.array(z.object({ id: z.string(), label: z.string() })),
    rows: z.array(
      z.object({
        id: Slug,
        name: z.string(),
        section: Slug,
        cells: z.array(
          z.object({
            column: z.string(),
            value: z
              .string()
              .describe('yes, no, usually-not, depends, unstated, or a value of its column.'),
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
    section: Slug.describe('The section at whose end it is shown.'),
    quiz: Slug,
    question: Slug,
    prompt: RichText,
  }),
  'GuideCheck',
  'One question of a quiz, shown at the end of a section.',
)
export type GuideCheck = z.infer<typeof GuideCheck>

export const PublicGuide = named(
  z.object({
    id: Slug,
    title: z.string(),
    description: z.string(),
    lang: z.string(),
    source: z
      .object({
        title: z.string().optional().describe('Absent if the source has no title.'),
        author: z.string().optional(),
        published: z.iso.date().optional().describe('When the facts were correct, if known.'),
        url: z.string().optional(),
      })
      .optional()
      .describe('Absent if the guide isn’t based on another text.'),
    sections: z.array(GuideSection),
    comparison: Comparison.optional(),
    takeaways: z.array(RichText),
    checks: z
      .array(GuideCheck)
      .describe('At most one for each section, in the order of the sections.'),
  }),
  'Guide',
  'A guide: sections, comparison table, takeaways, and one check for each section.',
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
