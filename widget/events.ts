// What the element tells its page. All bubble and cross shadow boundaries; the
// text of a choice is never in them.

export interface EventDetail {
  /** Version of this shape: fields may be added to it, never taken away. */
  readonly v: 1
  readonly quiz: string
  readonly revision: number
}

export interface SelfCheckEvents {
  /** The first question is on the page. */
  'self-check:ready': EventDetail & { readonly title: string; readonly questions: number }
  /** A question was answered and its verdict shown. */
  'self-check:answer': EventDetail & {
    readonly question: string
    readonly index: number
    readonly total: number
    readonly correct: boolean
    readonly score: number
    readonly maxScore: number
  }
  /** The result is shown. */
  'self-check:complete': EventDetail & {
    readonly score: number
    readonly maxScore: number
    readonly band: string
  }
}

declare global {
  interface HTMLElementEventMap extends SelfCheckEventMap {}
}

type SelfCheckEventMap = {
  [K in keyof SelfCheckEvents]: CustomEvent<SelfCheckEvents[K]>
}

export function emit<K extends keyof SelfCheckEvents>(
  host: HTMLElement,
  type: K,
  detail: SelfCheckEvents[K],
): void {
  host.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }))
}
