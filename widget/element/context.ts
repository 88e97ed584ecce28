// The seam between the loader, which owns the elements, and what fills them: a chunk
// inside the page, or a frame. Types only: they are built apart.

import type { Bring } from './chunks.ts'
import type { Emit } from './events.ts'

/** What the loader hands to whatever fills an element. */
export interface Place {
  /** The element on the page: attributes are read here. */
  readonly host: HTMLElement
  /** Origin of the API, without a slash behind it. */
  readonly api: string
  /** BCP 47 tag of the language that the page wants, or nothing. */
  readonly lang: string
  /** Tells the page; false where a listener cancelled what was about to happen. */
  readonly emit: Emit
  readonly bring: Bring
}

/** What fills an element. */
export interface Mounted {
  /** The element is in the document (again): listen. */
  connect(): void
  /** The element left the document: stop listening, keep the state. */
  disconnect(): void
  /** An attribute changed. Answers are never lost by it. */
  update(): void
  /** Forgets all answers. */
  reset(): void
  focus(): void
}

/**
 * Fills the place at once, in place of whatever is in there, and throws 404 where there
 * is nothing to show.
 */
export type Mount<T> = (place: Place, data: T) => Mounted
