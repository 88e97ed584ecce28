// A file cut at its headings of the second level: its settings, and one part for each heading.
import type { Heading, RootContent } from 'mdast'
import { markdownTree } from '../parsing/markdown/tree.ts'
import type { FileReader } from './file-reader.ts'
import { startOf } from './problems.ts'

export interface Part {
  readonly heading: Heading
  readonly content: readonly RootContent[]
}

interface Outline {
  readonly yaml: string
  readonly parts: readonly Part[]
}

/** Undefined for a file that is too long, which is reported. */
export function outlineOf({ source, problems, report }: FileReader): Outline | undefined {
  const tree = markdownTree(source, report)
  if (!tree) return undefined
  const { children } = tree
  const [first] = children
  const yaml = first?.type === 'yaml' ? first.value : ''
  const parts: { heading: Heading; content: RootContent[] }[] = []
  for (const node of children) {
    if (node.type === 'yaml') continue
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, content: [] })
    else if (parts.length > 0) parts.at(-1)?.content.push(node)
    else
      problems.error(
        'before-heading',
        'this comes before the first heading and would be lost; start it with "## ", or move it into the settings as "description"',
        startOf(node),
      )
  }
  return { yaml, parts }
}
