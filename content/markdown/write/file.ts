// A whole file: its settings, an empty line, and its blocks.
import type { RootContent } from 'mdast'
import type { WriteContext } from './context.ts'
import { frontMatter, type Settings } from './front-matter.ts'
import { markdownOf } from './to-markdown.ts'

export function textOfFile(
  settings: Settings,
  content: readonly RootContent[],
  { layout }: WriteContext,
): string {
  return `${frontMatter(settings, layout?.yaml)}\n${markdownOf(content)}`
}
