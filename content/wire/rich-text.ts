// Authored text: a string, or typed nodes. No HTML string exists anywhere.
import * as z from 'zod'
import { MathNode } from './formula.ts'
import { named } from './named.ts'
import { Slug } from './text.ts'

export const Inline = named(
  z.union([
    z.object({ t: z.enum(['text', 'em', 'strong', 'code']), text: z.string() }),
    z.object({ t: z.literal('link'), text: z.string(), href: z.string() }),
    z.object({ t: z.literal('blank'), text: z.string(), id: Slug }).describe('A gap to fill in.'),
    z
      .object({ t: z.literal('math'), text: z.string(), tree: MathNode })
      .describe('A formula. `text` writes it in one line.'),
  ]),
  'Inline',
  'A piece of authored text. A client that does not know the type `t` shows `text`.',
)
export type Inline = z.infer<typeof Inline>

export const Line: z.ZodType<Line> = named(
  z.union([z.string(), z.array(Inline)]),
  'Line',
  'Authored text without blocks: a plain string, or a list of nodes if it has markup.',
)
export type Line = string | readonly Inline[]

const Paragraph = z.object({
  t: z.literal('paragraph'),
  text: z.string(),
  content: z.array(Inline).optional().describe('Absent if the text has no markup.'),
})

const CodeBlock = z.object({
  t: z.literal('codeblock'),
  text: z.string().describe('The code, with its line breaks.'),
  language: z.string().optional(),
  runs: z
    .array(z.object({ text: z.string(), kind: z.string().optional() }))
    .optional()
    .describe('The same code, cut into runs that are highlighted by their `kind`.'),
})

const Picture = z.object({
  t: z.literal('image'),
  text: z.string().describe('The alternative text. Empty if the picture is decorative.'),
  src: z.string().describe('A path on this origin, under /m/.'),
  width: z.int().min(1),
  height: z.int().min(1),
})

const Table = z.object({
  t: z.literal('table'),
  text: z.string(),
  head: z.array(Line),
  rows: z.array(z.array(Line)),
})

const Display = z.object({
  t: z.literal('math'),
  text: z.string(),
  tree: MathNode,
  display: z.literal(true).describe('Show the formula on its own line.'),
})

/** A block that holds no other block. */
type Leaf = z.infer<
  typeof Paragraph | typeof CodeBlock | typeof Picture | typeof Table | typeof Display
>

interface List {
  readonly t: 'list'
  readonly text: string
  readonly ordered?: true | undefined
  readonly items: readonly RichText[]
}

interface Quote {
  readonly t: 'quote'
  readonly text: string
  readonly content: RichText
}

export type Block = Leaf | List | Quote

/** A string; nodes in a line; or blocks, and then nothing else. */
export type RichText = string | readonly (Inline | Block)[]

export const Block: z.ZodType<Block> = named(
  z.union([
    Paragraph,
    CodeBlock,
    Picture,
    Table,
    Display,
    z.object({
      t: z.literal('list'),
      text: z.string(),
      ordered: z.literal(true).optional(),
      get items() {
        return z.array(RichText)
      },
    }),
    z.object({
      t: z.literal('quote'),
      text: z.string(),
      get content() {
        return RichText
      },
    }),
  ]),
  'Block',
  'A paragraph, a list, a quotation, a table, code, a picture, or a formula on a line of its own. A client that does not know the type `t` shows `text`.',
)

export const RichText: z.ZodType<RichText> = named(
  z.union([z.string(), z.array(z.union([Block, Inline]))]),
  'RichText',
  'Authored text: a plain string, or a list of nodes if it has markup. It is never HTML.',
)
