// Authored texts that cannot be shown as they are: empty, too long, or with markup that is open.
import type { Markup } from '../../model/markup.ts'
import { markupText, parseMarkup } from '../../parsing/markup.ts'
import { error, type Finding, warning } from './diagnostic.ts'

/** `most` is the largest number of characters without marks. */
export function textFindings(
  name: string,
  source: Markup,
  most: number,
  at?: readonly RegExp[],
): Finding[] {
  const { length } = markupText(source).trim()
  if (length === 0) {
    return error('empty-text', `${name} is empty; the reader would face a blank; write it`, at)
  }
  const message = `${name} has ${length} characters; beyond ${most} it is skimmed, not read; shorten it or move a part to the guide`
  const tooLong = length > most ? warning('too-long', message, at) : []
  return [...tooLong, ...markupFindings(name, source, at)]
}

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
