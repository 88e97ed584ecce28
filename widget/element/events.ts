// The events of the elements. All bubble and cross shadow boundaries. None contains the text of
// an option. Later versions may add fields to a detail, but remove none.

/** The fields of every detail. A guide has `guide` instead of `quiz`. */
export interface EventDetail {
  /** Version of this shape. */
  readonly v: 1
  readonly quiz: string
  /** Absent until the quiz has loaded. */
  readonly revision?: number
}

export interface SelfCheckEvents {
  /** The first question or the guide is shown. A guide has no `questions`. */
  'self-check:ready': EventDetail & { readonly title: string; readonly questions?: number }
  /**
   * The reader began: chose an option, checked it, or skipped the question. Once for each
   * attempt; `resumed` if an earlier visit began it.
   */
  'self-check:start': EventDetail & { readonly resumed: boolean }
  /** The verdict on an answer has arrived. Never fired in a quiz of kind `outcome`. */
  'self-check:answer': EventDetail & {
    readonly question: string
    /** Position in the order shown, from 0. */
    readonly index: number
    readonly total: number
    readonly correct: boolean
    readonly score: number
    readonly maxScore: number
  }
  /** The result is shown. */
  'self-check:complete': EventDetail & {
    /** In a quiz of kind `check`, as are the next four: how many questions were asked. */
    readonly asked?: number
    /** How many of them were answered. The score covers these. */
    readonly answered?: number
    readonly score?: number
    readonly maxScore?: number
    /** Id of the band. Absent if less than half of what was asked is answered. */
    readonly band?: string
    /** Id of the outcome, in a quiz of kind `outcome`. Absent if nothing was answered, or if the wishes exclude each other. */
    readonly outcome?: string
    /** Address of the page of the result, if the server signs results. */
    readonly share?: string
  }
  /**
   * The reader pressed Share. After `preventDefault()` the page does it instead; not in a
   * frame, where the event reaches the page too late.
   */
  'self-check:share': EventDetail & {
    readonly url: string
    readonly text: string
    readonly method: 'share' | 'copy'
  }
  /** The height of the frame changed, in CSS px. Only if the widget is in a frame. */
  'self-check:resize': EventDetail & { readonly height: number }
  /**
   * Something failed. If it is fatal, only the link inside the element remains.
   * Stages: the script, the quiz (or guide), the score, the reader's storage.
   */
  'self-check:error': EventDetail & {
    readonly stage: 'script' | 'quiz' | 'score' | 'storage'
    readonly fatal: boolean
  }
}

/**
 * Fires an event; `v` and the id are added to the detail. False if it was cancelled. With `isSilent`
 * only the state of the element changes as the event would change it.
 */
export type Emit = <K extends keyof SelfCheckEvents>(
  type: K,
  detail: Omit<SelfCheckEvents[K], 'v' | 'quiz'>,
  isSilent?: boolean,
) => boolean

type SelfCheckEventMap = { [K in keyof SelfCheckEvents]: CustomEvent<SelfCheckEvents[K]> }

declare global {
  interface HTMLElementEventMap extends SelfCheckEventMap {}
  interface DocumentEventMap extends SelfCheckEventMap {}
}
