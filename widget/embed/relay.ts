// To whom a frame tells what the reader does: to the first origin that said hello, and
// never to another. What happened before is kept for it.

/** Names of events that the page around hears of; its height it hears by other means. */
export const RELAYED = ['ready', 'start', 'answer', 'complete', 'share', 'error'].map(
  (name) => `self-check:${name}`,
)

export interface Told {
  readonly type: 'self-check:event'
  readonly v: 1
  /** What the page around calls the frame by. */
  readonly id: string
  readonly name: string
  readonly detail: unknown
}

type Send = (told: Told, origin: string) => void

export class Relay {
  id: string
  readonly #send: Send
  #origin: string | undefined
  #kept: { readonly name: string; readonly detail: unknown }[] = []

  constructor(id: string, send: Send) {
    this.id = id
    this.#send = send
  }

  /** True where this origin is the one, from now on or already. Nobody owns the origin "null". */
  hello(origin: string, id = this.id): boolean {
    if (origin === 'null' || origin === '') return false
    this.#origin ??= origin
    if (!this.knows(origin)) return false
    this.id = id
    const kept = this.#kept
    this.#kept = []
    for (const { name, detail } of kept) this.tell(name, detail)
    return true
  }

  knows(origin: string): boolean {
    return origin === this.#origin
  }

  tell(name: string, detail: unknown): void {
    if (this.#origin === undefined) this.#kept.push({ name, detail })
    else this.#send({ type: 'self-check:event', v: 1, id: this.id, name, detail }, this.#origin)
  }
}
