// What the element tells its page. All events bubble and cross shadow boundaries; the
// text of a choice is never in them. Fields may be added to a detail, never taken away.

/** In every detail. A guide has `guide` in place of `quiz`. */
export interface EventDetail {
  /** Version of this shape. */
  readonly v: 1
  readonly quiz: string
  /** Absent where nothing is known of the quiz yet. */
  readonly revision?: number
}

export interface SelfCheckEvents {
  /** It is on the page: the first question, or the guide, which has no `questions`. */
  'self-check:ready': EventDetail & { readonly title: string; readonly questions?: number }
  /**
   * The reader began: chose something, checked it, or went on without. Once for each attempt;
   * `resumed` where an earlier visit had begun it.
   */
  'self-check:start': EventDetail & { readonly resumed: boolean }
  /** A question was answered and its verdict is here; never in a quiz of kind `outcome`. */
  'self-check:answer': EventDetail & {
    readonly question: string
    /** From 0, in the order shown. */
    readonly index: number
    readonly total: number
    readonly correct: boolean
    readonly score: number
    readonly maxScore: number
  }
  /** The result is shown. */
  'self-check:complete': EventDetail & {
    /** With `maxScore` and `band`: of a quiz of kind `check`. */
    readonly score?: number
    readonly maxScore?: number
    /** Id of the band. */
    readonly band?: string
    /** Id of what fits, of a quiz of kind `outcome`. Absent where nothing was answered. */
    readonly outcome?: string
    /** Address of the result's page, where the server signs results. */
    readonly share?: string
  }
  /**
   * The reader asked to share. `preventDefault()` leaves it to the page; not in a frame,
   * where the page hears of it too late.
   */
  'self-check:share': EventDetail & {
    readonly url: string
    readonly text: string
    readonly method: 'share' | 'copy'
  }
  /** The frame took another height, in CSS px. With `mode="iframe"`, or where inline fails. */
  'self-check:resize': EventDetail & { readonly height: number }
  /**
   * Something did not come. Fatal: the link inside the element is what is left.
   * Stages: the script, the quiz (or guide), the score, the reader's storage.
   */
  'self-check:error': EventDetail & {
    readonly stage: 'script' | 'quiz' | 'score' | 'storage'
    readonly fatal: boolean
  }
}

/** Fires an event of ours; `v` and the id are put in. False where it was cancelled. */
export type Emit = <K extends keyof SelfCheckEvents>(
  type: K,
  detail: Omit<SelfCheckEvents[K], 'v' | 'quiz'>,
) => boolean

type SelfCheckEventMap = { [K in keyof SelfCheckEvents]: CustomEvent<SelfCheckEvents[K]> }

declare global {
  interface HTMLElementEventMap extends SelfCheckEventMap {}
  interface DocumentEventMap extends SelfCheckEventMap {}
}
