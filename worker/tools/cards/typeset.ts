// Breaks a text into lines at the largest size that fits. A word is only cut if it is longer than a
// line at the smallest size, and the text is shortened if it needs too many lines.
import type { Face } from './fonts.ts'

interface TextArea {
  readonly width: number
  readonly height: number
  /** Possible sizes in pixels, the largest first. */
  readonly sizes: readonly number[]
  /** The line height as a multiple of the size. */
  readonly leading: number
}

export interface Setting {
  readonly size: number
  readonly lines: readonly string[]
}

interface Word {
  readonly text: string
  /** Whether a space is before the word, except at the start of a line. */
  readonly isApart: boolean
}

/** Scripts without spaces between words: a line may end after any character. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)

export function typeset(text: string, face: Face, area: TextArea): Setting {
  const words = wordsOf(text)
  for (const size of area.sizes) {
    const width = area.width / size
    const lines = wrap(words, face, width)
    const isWhole = words.every((word) => face.width(word.text) <= width)
    if (isWhole && lines.length <= linesIn(area, size)) {
      return { size, lines: balance(words, face, width, lines) }
    }
  }
  const size = area.sizes.at(-1) ?? 1
  const width = area.width / size
  const pieces = words.flatMap((word) => (face.width(word.text) > width ? cut(word) : [word]))
  const lines = wrap(pieces, face, width)
  const count = linesIn(area, size)
  if (lines.length <= count) return { size, lines }
  const last = shorten(lines[count - 1] ?? '', face, width)
  return { size, lines: [...lines.slice(0, count - 1), last] }
}

const linesIn = ({ height, leading }: TextArea, size: number) =>
  Math.max(1, Math.floor(height / (size * leading)))

function wordsOf(text: string): Word[] {
  const words = text.trim().split(/\s+/u)
  return words.flatMap((word) => {
    const whole = { text: word, isApart: true }
    return UNSPACED.test(word) ? cut(whole) : [whole]
  })
}

const cut = ({ text, isApart }: Word): Word[] =>
  graphemes(text).map((one, nth) => ({ text: one, isApart: isApart && nth === 0 }))

function wrap(words: readonly Word[], face: Face, width: number): string[] {
  const lines: string[] = []
  for (const { text, isApart } of words) {
    const line = lines.at(-1)
    const longer = `${line}${isApart ? ' ' : ''}${text}`
    if (line !== undefined && face.width(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(text)
  }
  return lines
}

/** The same number of lines with similar lengths, so that the last line is not a single word. */
function balance(
  words: readonly Word[],
  face: Face,
  width: number,
  lines: readonly string[],
): readonly string[] {
  let best = lines
  for (let narrower = width * 0.97; narrower > width / 2; narrower *= 0.97) {
    const next = wrap(words, face, narrower)
    const isWhole = next.every((line) => face.width(line) <= narrower)
    if (!isWhole || next.length > lines.length) break
    best = next
  }
  return best
}

/** Shortens the last line with an ellipsis, after a whole word if there are several. */
function shorten(line: string, face: Face, width: number): string {
  let kept = line
  while (face.width(`${kept}…`) > width) {
    const space = kept.lastIndexOf(' ')
    kept = space > 0 ? kept.slice(0, space) : graphemes(kept).slice(0, -1).join('')
  }
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`
}
