// A second spelling of the events, `self-check-answer` for `self-check:answer`. JSX refuses a colon
// in the name of an attribute, and Svelte warns about it; all frameworks take hyphens.
import type { SelfCheckEvents } from '../element/events.ts'

type Hyphens<Name extends string> = Name extends `${infer Start}:${infer End}`
  ? `${Start}-${End}`
  : Name

/** The details of the events, by the names with hyphens. */
export type HyphenEvents = {
  [K in keyof SelfCheckEvents as Hyphens<K>]: SelfCheckEvents[K]
}

/** Listeners in templates: with the prefix `on`, `onself-check-answer`. */
export type Handlers<Prefix extends string> = {
  readonly [K in keyof HyphenEvents as `${Prefix}${K}`]?:
    | ((event: CustomEvent<HyphenEvents[K]>) => void)
    | undefined
}

type HyphenEventMap = { [K in keyof HyphenEvents]: CustomEvent<HyphenEvents[K]> }

declare global {
  interface HTMLElementEventMap extends HyphenEventMap {}
  interface DocumentEventMap extends HyphenEventMap {}
}

/**
 * Before an event with a colon, the elements of this class fire the one with hyphens. Cancelling one
 * cancels both.
 */
export function alsoWithHyphens(element: CustomElementConstructor | undefined): void {
  // A second call of defineSelfCheck finds it done.
  if (!element || Object.hasOwn(element.prototype, 'dispatchEvent')) return
  element.prototype.dispatchEvent = function (this: HTMLElement, event: Event): boolean {
    const dispatch = (one: Event) => EventTarget.prototype.dispatchEvent.call(this, one)
    const name = event.type.replace(/^self-check:/, 'self-check-')
    if (name !== event.type) {
      const { bubbles, cancelable, composed } = event
      const { detail } = event as CustomEvent
      const isWanted = dispatch(new CustomEvent(name, { bubbles, cancelable, composed, detail }))
      if (!isWanted) event.preventDefault()
    }
    return dispatch(event)
  }
}
