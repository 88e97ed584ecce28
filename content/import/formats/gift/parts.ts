// One block of a GIFT file in its parts: title, text, answers, and what stands behind them.
import type { GiftBlock } from './blocks.ts'
import { findLastMark, findMark, marksIn, unescaped } from './escapes.ts'

export interface GiftParts {
  readonly line: number
  readonly name?: string
  /** With all backslashes, as `answers`, `tail` and `feedback`. */
  readonly stem: string
  /** What stands in the braces, without the feedback for everybody. Absent: there are no braces. */
  readonly answers?: string
  /** What stands behind the braces: then the answer belongs into the text. */
  readonly tail: string
  /** For everybody: what stands behind `####`. */
  readonly feedback: string
}

export interface GiftFault {
  readonly code: string
  readonly reason: string
  readonly line: number
  readonly column?: number
}

/** Longer than any question; what is longer is no text of a person. */
const MOST_CHARACTERS = 100_000

export function partsOf(block: GiftBlock): GiftParts | GiftFault {
  if (block.text.length > MOST_CHARACTERS) {
    const reason = `it is longer than ${MOST_CHARACTERS} characters.`
    return { code: 'too-long', reason, line: block.line }
  }
  const { name, start } = titleOf(block.text)
  const text = block.text.slice(start)
  const found = { line: block.line, ...(name && { name }) }
  const [first, second, ...more] = marksIn(text, '{}')
  if (!first) return { ...found, stem: text, tail: '', feedback: '' }
  const fault = (code: string, reason: string, at: number): GiftFault => {
    return { code, reason, ...placeIn(block, start + at) }
  }
  if (first.mark === '}')
    return fault('unopened', 'a } stands before any {. Write \\} if it is text.', first.at)
  if (!second) return fault('unclosed', 'its { is never closed by a }.', first.at)
  if (second.mark === '{')
    return fault('unescaped', 'a { stands inside an answer. Write \\{ and \\}.', second.at)
  const [third] = more
  if (third)
    return fault(
      'unescaped',
      `a second ${third.mark} stands behind its answers. Write \\${third.mark} if it is text; a question has one pair of braces.`,
      third.at,
    )
  const inside = text.slice(first.at + 1, second.at)
  const general = findLastMark(inside, '####')
  return {
    ...found,
    stem: text.slice(0, first.at),
    answers: (general < 0 ? inside : inside.slice(0, general)).trim(),
    tail: text.slice(second.at + 1).trim(),
    feedback: general < 0 ? '' : inside.slice(general + 4),
  }
}

/** `::title::` in front. */
function titleOf(text: string): { name?: string; start: number } {
  const open = text.length - text.trimStart().length
  if (!text.startsWith('::', open)) return { start: 0 }
  const close = findMark(text, '::', open + 2)
  if (close < 0) return { start: 0 }
  const name = unescaped(text.slice(open + 2, close))
    .replaceAll(/\s+/g, ' ')
    .trim()
  return { ...(name && { name }), start: close + 2 }
}

function placeIn({ line, text, hasMarkedFormula }: GiftBlock, at: number) {
  const before = text.slice(0, at).split('\n')
  const place = { line: line + before.length - 1 }
  // Backslashes that are not in the file moved what stands behind them.
  return hasMarkedFormula ? place : { ...place, column: (before.at(-1)?.length ?? 0) + 1 }
}
