// What every importer makes of a question: its texts, and which answers are right, without ids. A
// text is Markdown as authors write it (text/ makes it of HTML and of plain text).
import type { NumberKeySource } from '../questions/typed.ts'

export type Markdown = string

/** Where something is in its file, from 1. */
export interface Place {
  readonly line: number
  readonly column?: number
  /** In a package: the path of the file inside. */
  readonly inside?: string
}

interface DraftBase extends Place {
  /** What its file calls the question: messages name it so, and its id is made of it. */
  readonly name?: string
  readonly prompt: Markdown
  /** What every reader gets after an answer. */
  readonly explanation?: Markdown
  /** From the vaguest to the most specific. */
  readonly hints?: readonly Markdown[]
  /** The points of a right answer. Absent: 1. */
  readonly weight?: number
  /** The parts of its bank that it belongs to: a category, tags. They become sets of the quiz. */
  readonly partOf?: readonly string[]
}

export interface DraftOption {
  readonly text: Markdown
  readonly feedback?: Markdown
  readonly isRight: boolean
  /** Keeps its place when options are mixed. */
  readonly isPinned?: boolean
}

export interface DraftFeedback {
  readonly right?: Markdown
  readonly other?: Markdown
}

export interface ChoiceDraft extends DraftBase {
  readonly type: 'single' | 'multiple'
  readonly options: readonly DraftOption[]
}

export interface TrueFalseDraft extends DraftBase {
  readonly type: 'truefalse'
  readonly key: boolean
  readonly feedback?: { readonly true?: Markdown; readonly false?: Markdown }
}

export interface OrderDraft extends DraftBase {
  readonly type: 'order'
  /** In their right order. */
  readonly items: readonly Markdown[]
  readonly feedback?: Markdown
}

export interface MatchDraft extends DraftBase {
  readonly type: 'match'
  /** Targets are plain text, since a native `<select>` shows nothing else. */
  readonly pairs: readonly { readonly item: Markdown; readonly target: string }[]
  /** Targets to which nothing belongs. */
  readonly others?: readonly string[]
  readonly feedback?: Markdown
}

/** What makes a typed number right. */
export type NumberField = NumberKeySource & {
  readonly feedback?: DraftFeedback
  readonly expected?: readonly (NumberKeySource & { readonly feedback: Markdown })[]
}

/** What makes a typed text right. */
export interface TextField {
  /** The forms that are right. The first one is shown as the right answer. */
  readonly accept: readonly string[]
  /** Capitals matter. */
  readonly isCaseSensitive?: boolean
  /** Right are these forms alone, without other articles, plurals and typing slips. */
  readonly isExact?: boolean
  readonly feedback?: DraftFeedback
  readonly expected?: readonly { readonly accept: readonly string[]; readonly feedback: Markdown }[]
}

export interface NumberDraft extends DraftBase {
  readonly type: 'number'
  readonly field: NumberField
  readonly unit?: string
}

export interface TextDraft extends DraftBase {
  readonly type: 'text'
  readonly field: TextField
}

/** A gap that is typed into, or one with options of its own. */
export type DraftGap =
  | { readonly kind: 'number'; readonly field: NumberField }
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'select'; readonly options: readonly DraftOption[] }

export interface BlanksDraft extends DraftBase {
  readonly type: 'blanks'
  /** Its prompt has `gapMark(0)`, `gapMark(1)` … once each, in this order. */
  readonly gaps: readonly DraftGap[]
}

export type Draft =
  | ChoiceDraft
  | TrueFalseDraft
  | OrderDraft
  | MatchDraft
  | NumberDraft
  | TextDraft
  | BlanksDraft

/** The id of a gap by its place among the gaps. */
export const gapId = (index: number) => `gap-${index + 1}`

/** What stands in a prompt where a gap is. text/html.ts keeps it as it is. */
export const gapMark = (index: number) => `[[${gapId(index)}]]`
