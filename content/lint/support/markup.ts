// Authored texts that cannot be shown as they are: empty, too long, or with markup that is open.
import type { Markup } from '../../model/markup.ts'
import { markupText, readMarkup } from '../../parsing/markup.ts'
import { error, type Finding, warning } from './diagnostic.ts'

/** `most` is the largest number of characters without marks. */
export function textFindings(
  name: string,
  source: Markup,
  most: number,
  at?: readonly RegExp[],
): Finding[] {
  const { length } = markupText(source).trim()
  const marks = markupFindings(name, source, at)
  if (length === 0) {
    // A picture without its text is no blank.
    if (marks.length > 0) return marks
    return error('empty-text', `${name} is empty; readers would see a blank; write it`, at)
  }
  const message = `${name} has ${length} characters; beyond ${most} readers skim it; shorten it, or move part of it to the guide`
  const tooLong = length > most ? warning('too-long', message, at) : []
  return [...tooLong, ...marks]
}

export function markupFindings(name: string, source: Markup, at?: readonly RegExp[]): Finding[] {
  return readMarkup(source).problems.flatMap(({ message }) =>
    error('markup', `${name} ${message}`, at),
  )
}
