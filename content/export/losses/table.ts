// What a table of losses is: for each type of question, what a format has no place for, and why. The
// exporters lose what it says, and /docs/moving-in shows it.
import type { QuestionType } from '../../wire/index.ts'
import type { Part } from './parts.ts'

/** Texts with gaps are three things to formats that have one answer in a text at most. */
export type Row = QuestionType | 'gap-at-end' | 'several-gaps'

export interface Fate {
  /** The type that comes back, or each that may. Absent: the question is left out. */
  readonly as?: QuestionType | readonly QuestionType[]
  /** Why it is another type, or none. Absent: it stays what it is. */
  readonly why?: string
  /** What is lost, with the reason. All else comes back as it was. */
  readonly lost: { readonly [P in Part]?: string }
}

/** What no text of a question keeps, with the reason. */
export type TextPart = 'marks' | 'pictures' | 'quotations' | 'display'

export interface LossTable {
  readonly rows: { readonly [R in Row]: Fate }
  readonly texts: { readonly [P in TextPart]?: string }
  /** What no question keeps, which is said once. */
  readonly always: Readonly<Record<string, string>>
}
