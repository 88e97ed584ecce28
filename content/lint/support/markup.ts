// Markup that was not closed.
import type { Markup } from '../../model/markup.ts'
import { parseMarkup } from '../../parsing/markup.ts'
import { error, type Finding } from './diagnostic.ts'

export function markupFindings(name: string, source: Markup, at?: readonly RegExp[]): Finding[] {
  const mark = strayMark(source)
  if (mark === undefined) return []
  return error(
    'markup',
    `${name} has a stray "${mark}"; it would be shown as it stands; close the mark, or write a backslash before it`,
    at,
  )
}

/** A mark that opens or closes nothing: the parser leaves it in the text. */
function strayMark(source: Markup): string | undefined {
  const parsed = parseMarkup(withoutEscapedMarks(source))
  const runs =
    typeof parsed === 'string' ? [parsed] : parsed.map((n) => (n.t === 'text' ? n.text : ''))
  return runs.map((run) => /\*+|`|\]\(/.exec(run)?.[0]).find((mark) => mark !== undefined)
}

/** Escaped marks are meant to be shown, so they are removed before the parser unescapes them. */
export function withoutEscapedMarks(source: Markup): string {
  return source.replaceAll(/\\[\\*`[\]]/g, '')
}
