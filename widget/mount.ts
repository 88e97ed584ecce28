// The seam between the loader, which owns the elements, and the chunks, which fill
// them. Types only: the two are built apart.

/** What the loader hands to a chunk. */
export interface Place {
  /** The element on the page: attributes are read here, events fire here. */
  readonly host: HTMLElement
  /** Inside its shadow root, empty but for the slot. */
  readonly root: HTMLElement
  /** Origin of the API, without a slash behind it. */
  readonly api: string
  /** Brings the chunk of what comes after an answer; asks again after a failure. */
  readonly bringLate: () => Promise<typeof import('./views/late.ts')>
}

/** What a chunk hands back. */
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

export type Mount<T> = (place: Place, data: T) => Mounted
