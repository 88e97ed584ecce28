// Markdown to a syntax tree: CommonMark, tables and formulas, gaps as authors write them, and
// settings in front.
// Indented code is off, because texts in typed files are indented with the code around them.
import type { Root } from 'mdast'
import { type CompileContext, fromMarkdown, type Token } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathFromMarkdown } from 'mdast-util-math'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { math } from 'micromark-extension-math'
import { gapFromMarkdown, gapSyntax } from './gap-syntax.ts'
import { cutNesting, isReadable } from './limits.ts'
import type { MarkupProblem } from './node-reader.ts'

/** Undefined for a text that is too long. What is nested too deeply is left out, and reported. */
export function markdownTree(
  source: string,
  report: (problem: MarkupProblem) => void,
): Root | undefined {
  if (!isReadable(source, report)) return undefined
  const root = parsed(source)
  cutNesting(root, report)
  return root
}

function parsed(source: string): Root {
  return fromMarkdown(source, {
    extensions: [
      frontmatter(),
      gfmTable(),
      gfmTaskListItem(),
      math(),
      gapSyntax,
      { disable: { null: ['codeIndented'] } },
    ],
    mdastExtensions: [
      frontmatterFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      { exit: { taskListCheckValueChecked: exitCheck, taskListCheckValueUnchecked: exitCheck } },
      mathFromMarkdown(),
      gapFromMarkdown,
    ],
  })
}

/**
 * The library takes `[x]` for the box of an item also in the paragraph below an item that is empty,
 * where it sets it on the parent of that paragraph, and drops the sign. There it is text.
 */
function exitCheck(this: CompileContext, token: Token): void {
  const around = this.stack.at(-2)
  if (around?.type === 'listItem') around.checked = token.type === 'taskListCheckValueChecked'
  else {
    this.enter({ type: 'text', value: `[${this.sliceSerialize(token)}]` }, token)
    this.exit(token)
  }
}
