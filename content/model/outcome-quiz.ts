// Outcome quizzes: they ask what a reader wants and find which of a few outcomes fits. No answer
// is right or wrong, so a question has no key. The outcomes that an option gives points to or
// excludes, and the reasons, are as private as a key until an attempt is sent.
import type { Guide, Titled } from './guide.ts'
import type { QuestionFlaw, Reasons } from './item-flaws.ts'
import type { Markup } from './markup.ts'
import type { ChoicePrompt } from './question-parts.ts'
import type { QuizOrigin } from './source.ts'

export interface Outcome {
  readonly id: string
  readonly title: string
  /** What it is, and whom it fits best. */
  readonly text: Markup
  /** The section of the guide that describes it. */
  readonly section?: string
  /** When to prefer it, shown to readers for whom it is the runner-up. */
  readonly prefer: Markup
}

/** Whole points from 1 up, by outcome. Outcomes that are not named get none. */
export type Points = Readonly<Record<string, number>>

/** The outcomes that an option gives points to. */
export interface Leaning {
  readonly points: Points
  /** The reason, in one sentence that holds for each of these outcomes. */
  readonly why: Markup
}

/**
 * The outcomes that an option leaves possible, whatever points they have. It has one of the two
 * lists; `check` reports an option with both.
 */
export interface Limit {
  /** Only these outcomes fit whoever chooses the option. */
  readonly requires?: readonly string[]
  /** These outcomes do not fit whoever chooses the option. */
  readonly excludes?: readonly string[]
  /**
   * Why the outcomes that it rules out do not fit, in one sentence that names them: readers see it
   * beside the outcome that won, unless the option gives that one points and so has a `why` for it.
   */
  readonly whyNot: Markup
}

export interface OutcomeQuestion {
  readonly id: string
  /** The section of the guide about the subject of the question. */
  readonly section?: string
  readonly type: 'single' | 'multiple'
  readonly prompt: ChoicePrompt
  /** By option. An option without an entry gives no points. */
  readonly leanings: Readonly<Record<string, Leaning>>
  /** By option. An option without an entry leaves every outcome possible. */
  readonly limits: Readonly<Record<string, Limit>>
  /**
   * By option, the column of the guide's facts that it stands for: whoever chooses it wants a yes
   * there. The rows of the facts are the outcomes, by id.
   */
  readonly facts: Readonly<Record<string, string>>
  /** Flaws of item writing that the author allows, and why. Never published. */
  readonly allow?: Reasons<QuestionFlaw>
}

export interface OutcomeQuiz extends Titled {
  readonly kind: 'outcome'
  /** Absent: nothing names a section or a fact. */
  readonly guide?: Guide
  /** Who wrote the questions, if others did. */
  readonly source?: QuizOrigin
  readonly questions: readonly OutcomeQuestion[]
  /** In the order that decides the last tie (grading/rank-outcomes.ts). */
  readonly outcomes: readonly Outcome[]
  readonly shuffle?: boolean | 'questions' | 'options'
  /** No answer to the quiz is counted. Absent: answers are counted where the server counts. */
  readonly statistics?: false
  /** Flaws of item writing that the author allows in all questions, and why. Never published. */
  readonly allow?: Reasons<QuestionFlaw>
  /** Not allowed: with a part of the questions, an outcome could be out of reach. */
  readonly draw?: never
  readonly spread?: never
  /** Not allowed, for the same reason. */
  readonly sets?: never
  /** Not allowed: there is no right answer to try again for. */
  readonly tries?: never
  readonly confidence?: never
  readonly printedKey?: never
  readonly report?: never
}
