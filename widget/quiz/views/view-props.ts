// What every view is given: the state, the words, and how to say what happened.

import type { Place } from '../../element/context.ts'
import type { EarlyStrings } from '../../strings/en.ts'
import type { Strings } from '../../strings/strings-late.ts'
import type { Event, State } from '../machine/transition.ts'

/** The chunk of what comes after an answer. */
export type Late = typeof import('../../chunks/after-answer.ts')

export interface View {
  readonly state: State
  /** Late views take theirs from `wordsOf`. */
  readonly strings: EarlyStrings | Strings
  /** Changes with what is shown: another question, another attempt, the result. */
  readonly turn: boolean
  /** What the words are in. */
  readonly lang: string
  /** What the quiz is written in. */
  readonly contentLang: string
  /** aria-level of the headings: what fits the page's own outline. */
  readonly level: number
  /** One question stands alone, without progress and result. */
  readonly isSingle: boolean
  /** Page of the whole quiz. */
  readonly quizUrl: string
  /** `_blank` on somebody else's page, which the reader should not lose. */
  readonly linkTarget: '_blank' | '_self'
  /** Absent until its chunk is here. */
  readonly late: Late | undefined
  /** It did not come; each event, and `openLate`, asks again. */
  readonly isLateMissing: boolean
  /** With the click that asked, where the reader did. */
  readonly openLate: (click?: unknown) => void
  readonly dispatch: (event: Event) => void
  /** To be called when something that a view keeps for itself has come. */
  readonly redraw: () => void
  readonly startOver: () => void
  /** The element, for what only the result does with it. */
  readonly place: Place
  /** Starts over, and says that nothing is kept. */
  readonly forget: () => void
}
