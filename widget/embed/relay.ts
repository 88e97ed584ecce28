// Sends the events of the element to the page around the frame: to the first origin that said
// hello, and never to another. Earlier events are kept until then.

/** The events that the page around gets. The height is sent in other messages. */
export const RELAYED_EVENTS = ['ready', 'start', 'answer', 'complete', 'share', 'error'].map(
  (name) => `self-check:${name}`,
)

export interface RelayedEvent {
  readonly type: 'self-check:event'
  readonly v: 1
  /** The id that the page around has for the frame. */
  readonly id: string
  readonly name: string
  readonly detail: unknown
}

type Post = (event: RelayedEvent, origin: string) => void

export class EventRelay {
  id: string
  readonly #post: Post
  #origin: string | undefined
  #kept: { readonly name: string; readonly detail: unknown }[] = []

  constructor(id: string, post: Post) {
    this.id = id
    this.#post = post
  }

  /**
   * True if the origin is accepted, now or before. Pages without an origin all have the origin
   * "null", so it is never accepted.
   */
  accept(origin: string, id = this.id): boolean {
    if (origin === 'null' || origin === '') return false
    this.#origin ??= origin
    if (!this.isAccepted(origin)) return false
    this.id = id
    const kept = this.#kept
    this.#kept = []
    for (const { name, detail } of kept) this.send(name, detail)
    return true
  }

  isAccepted(origin: string): boolean {
    return origin === this.#origin
  }

  send(name: string, detail: unknown): void {
    if (this.#origin === undefined) this.#kept.push({ name, detail })
    else this.#post({ type: 'self-check:event', v: 1, id: this.id, name, detail }, this.#origin)
  }
}
