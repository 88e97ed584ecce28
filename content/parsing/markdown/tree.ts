// Markdown to a syntax tree: CommonMark, tables and formulas, and gaps as authors write them.
// Indented code is off, because texts in typed files are indented with the code around them.
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathFromMarkdown } from 'mdast-util-math'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { math } from 'micromark-extension-math'
import { gapFromMarkdown, gapSyntax } from './gap-syntax.ts'

/** Never fails: every string is some Markdown. */
export function markdownTree(source: string): Root {
  return fromMarkdown(source, {
    extensions: [
      gfmTable(),
      gfmTaskListItem(),
      math(),
      gapSyntax,
      { disable: { null: ['codeIndented'] } },
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      mathFromMarkdown(),
      gapFromMarkdown,
    ],
  })
}
