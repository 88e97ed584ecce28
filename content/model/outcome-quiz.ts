// Quizzes of the kind `outcome`: they ask what somebody wants, and say which of a few
// outcomes fits. Nothing in them is right or wrong, so a question has no key; what its
// options speak for, and why, is as private as a key until an attempt is sent.
import type { Markup } from '../parsing/markup.ts'
import type { ChoicePrompt, Guide } from './question.ts'

export interface Outcome {
  readonly id: string
  readonly title: string
  /** What it is, for whom it fits best. */
  readonly text: Markup
  /** The section of the guide that tells more. */
  readonly section: string
  /** When to prefer it, for whom another outcome fits better. */
  readonly prefer: Markup
}

/** Points by outcome: whole ones from 1. Those not named get none. */
export type Points = Readonly<Record<string, number>>

/** What an option speaks for. */
export interface Leaning {
  readonly points: Points
  /** Why it does, in one sentence that holds for each outcome it speaks for. */
  readonly why: Markup
}

export interface OutcomeQuestion {
  readonly id: string
  /** Where the guide speaks of what is asked. */
  readonly section: string
  readonly type: 'single' | 'multiple'
  readonly prompt: ChoicePrompt
  /** By option. One that is not in here speaks for nothing. */
  readonly leanings: Readonly<Record<string, Leaning>>
}

export interface OutcomeQuiz {
  readonly id: string
  readonly kind: 'outcome'
  readonly title: string
  readonly description: string
  readonly lang: string
  readonly guide: Guide
  readonly questions: readonly OutcomeQuestion[]
  /** At a tie, the one that stands first wins (rank.ts). */
  readonly outcomes: readonly Outcome[]
  readonly shuffle?: boolean | 'questions' | 'options'
  /** All questions are asked: an outcome could be out of reach of a part of them. */
  readonly draw?: never
  /** There is no answer to try again for. */
  readonly tries?: never
  readonly confidence?: never
  readonly report?: never
}
