// A whole file: its settings, an empty line, and its blocks.
import type { RootContent } from 'mdast'
import { frontMatter, type Settings } from './front-matter.ts'
import { markdownOf } from './to-markdown.ts'

/** What a file has that is no part of the model: the comments in its settings. */
export interface FileText {
  readonly yaml: string
}

export function textOfFile(
  settings: Settings,
  content: readonly RootContent[],
  before?: FileText,
): string {
  return `${frontMatter(settings, before?.yaml)}\n${markdownOf(content)}`
}
