// The answers inside of braces, each with its mark, its weight and its feedback.
import { findMark, marksIn } from './escapes.ts'

export interface GiftAnswer {
  /** Empty for words before the first mark. */
  readonly mark: '=' | '~' | ''
  /** From -100 to 100. Absent: none is written. */
  readonly weight?: number
  /** With all backslashes. */
  readonly text: string
  readonly feedback: string
}

const WEIGHT = /^%(-?\d{1,3}(?:[.,]\d{0,10})?)%/

export interface GiftAnswers {
  readonly answers: readonly GiftAnswer[]
  /** An equals sign inside of an answer was read as text, although it has no backslash. */
  readonly hasBareSigns: boolean
}

/** `marks`: the characters that begin an answer. */
export function answersOf(inside: string, marks: string): GiftAnswers {
  const found = marksIn(inside, marks)
  const signs = withoutBareSigns(inside, found)
  // Some programs write `~=` for a right option.
  const starts = signs.filter(({ mark, at }) => mark !== '=' || inside[at - 1] !== '~')
  const before = inside.slice(0, starts[0]?.at)
  return {
    answers: [
      ...(before.trim() === '' ? [] : [answer('', before)]),
      ...starts.map(({ mark, at }, index) => {
        const source = inside.slice(at + 1, starts[index + 1]?.at)
        if (mark === '=') return answer('=', source)
        return source.startsWith('=') ? answer('=', source.slice(1)) : answer('~', source)
      }),
    ],
    hasBareSigns: signs.length < found.length,
  }
}

export function answer(mark: GiftAnswer['mark'], source: string): GiftAnswer {
  const trimmed = source.trim()
  const [written = '', weight] = WEIGHT.exec(trimmed) ?? []
  const rest = trimmed.slice(written.length)
  const separator = findMark(rest, '#')
  return {
    mark,
    ...(weight !== undefined && { weight: Number(weight.replace(',', '.')) }),
    text: (separator < 0 ? rest : rest.slice(0, separator)).trim(),
    feedback: separator < 0 ? '' : rest.slice(separator + 1).trim(),
  }
}

const AT_START_OF_LINE = /(?<=^[ \t]{0,40})[~=]/gm

/**
 * Where each answer has a line of its own, an equals sign in the middle of one is text that its
 * author did not mark as such, as in `~x = 5`.
 */
function withoutBareSigns(inside: string, marks: ReturnType<typeof marksIn>) {
  const atStart = new Set(Array.from(inside.matchAll(AT_START_OF_LINE), ({ index }) => index))
  if (atStart.size < 2) return marks
  return marks.filter(({ mark, at }) => {
    if (mark !== '=' || atStart.has(at) || inside[at - 1] === '~') return true
    return /\s/.test(inside.charAt(at - 1)) && /[^\s=>]/.test(inside.charAt(at + 1))
  })
}
