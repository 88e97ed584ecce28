// What every view is given: the state, the words, and how to say what happened.
import type { PublicGuide } from '../../content/wire.ts'
import type { Event, State } from '../machine.ts'
import type { Strings } from '../strings.ts'

/** The chunk of what comes after an answer. */
export type Late = typeof import('./late.ts')

export interface View {
  readonly state: State
  readonly strings: Strings
  /** Changes with what is shown: another question, another attempt, the result. */
  readonly turn: boolean
  readonly lang: string
  /** aria-level of the headings: what fits the page's own outline. */
  readonly level: number
  /** One question stands alone, without progress and result. */
  readonly isSingle: boolean
  /** Page of the whole quiz. */
  readonly quizUrl: string
  /** `_blank` on somebody else's page, which the reader should not lose. */
  readonly linkTarget: '_blank' | '_self'
  /** The guide, once a passage was asked for; `failed` where it did not come. */
  readonly guide: PublicGuide | 'failed' | undefined
  /** Absent until its chunk is here. */
  readonly late: Late | undefined
  /** It did not come; each event, and `openLate`, asks again. */
  readonly isLateMissing: boolean
  readonly openLate: () => void
  readonly dispatch: (event: Event) => void
  readonly openGuide: () => void
  readonly startOver: () => void
  /** Shares the result; the field shows the link where no other way is open. */
  readonly share: (field: HTMLInputElement) => void
  /** Names in the `hide` attribute: share, title. */
  readonly hidden: ReadonlySet<string>
  /** Starts over, and says that nothing is kept. */
  readonly forget: () => void
}
