// A page of the documentation: what its Markdown file says, part by part.
import type { Block, Line } from '../wire/index.ts'

type CodeBlock = Extract<Block, { t: 'codeblock' }>

export interface DocsHeading {
  readonly kind: 'heading'
  readonly level: 2 | 3
  readonly id: string
  readonly text: Line
  readonly title: string
}

export type DocsPart =
  | DocsHeading
  | { readonly kind: 'text'; readonly block: Block }
  /** `meta` is what stands behind the language of the fence. */
  | { readonly kind: 'code'; readonly code: CodeBlock; readonly meta?: string }
  /** A part that is made of tables of the code, by its name. */
  | { readonly kind: 'include'; readonly name: string }

export interface DocsPage {
  /** The name of its file, and the end of its address. */
  readonly id: string
  readonly title: string
  /** In the side bar. */
  readonly short: string
  /** One sentence: under the title, and for search engines. */
  readonly description: string
  readonly parts: readonly DocsPart[]
}
