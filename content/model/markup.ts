import type { RichText } from '../wire/index.ts'

/**
 * A text of an author. A typed file has the Markdown itself, in a string; a Markdown file has nodes
 * already. The build reads the strings (publish/read-texts.ts), and the worker gets nodes and
 * plain strings only.
 */
export type Markup = RichText
