// What a share code says about one question: how it was answered, and how sure the reader was.
import type { Mark } from '../../content/common/attempt/marks.ts'
import type { Confidence } from '../../content/wire/index.ts'

/** The order must never change: a code holds the place of the mark in this list. */
export const MARKS: readonly Mark[] = ['open', 'wrong', 'partly', 'right']
/** The order must never change: a code holds the place of the confidence in this list. */
const CONFIDENCES: readonly (Confidence | undefined)[] = [undefined, 'guess', 'think', 'sure']

export interface ScoredMark {
  readonly mark: Mark
  /** Absent for an open question. */
  readonly confidence?: Confidence
}

/** In an outcome quiz, where no answer is right or wrong. */
export interface AnsweredMark {
  readonly mark: 'open' | 'answered'
  readonly confidence?: never
}

export type QuestionMark = ScoredMark | AnsweredMark

/** Four bits: 0 not asked, 1 open, 2 answered, and from 4 on a mark with a confidence. */
export function markCode(answer: QuestionMark | undefined): number {
  if (!answer) return 0
  if (answer.mark === 'open') return 1
  if (answer.mark === 'answered') return 2
  return MARKS.indexOf(answer.mark) * 4 + CONFIDENCES.indexOf(answer.confidence)
}

export const MARK_BY_CODE = new Map<number, QuestionMark | undefined>([
  [0, undefined],
  [2, { mark: 'answered' }],
])
for (const mark of MARKS)
  for (const confidence of CONFIDENCES) {
    if (mark === 'open' && confidence) continue
    const answer = { mark, ...(confidence && { confidence }) }
    MARK_BY_CODE.set(markCode(answer), answer)
  }
