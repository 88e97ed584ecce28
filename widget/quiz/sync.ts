// Keeps elements that show the same progress in sync, such as a quiz and the check of one of
// its questions in a guide. The `storage` event fires only in other tabs, so elements on the
// same page notify each other here.
import type { ElementContext } from '../element/context.ts'
import { PREFIX } from '../progress/storage.ts'
import type { Session } from './after-answer.ts'

const connected = new Set<Sync>()

export class Sync {
  readonly #session: Session
  readonly #host: HTMLElement

  constructor(session: Session, { host }: ElementContext) {
    this.#session = session
    this.#host = host
  }

  connect(signal: AbortSignal): void {
    connected.add(this)
    signal.addEventListener('abort', () => connected.delete(this))
    addEventListener(
      'storage',
      ({ key }) => {
        // The key is null if the whole storage was cleared.
        if (key === null || key === PREFIX + this.#session.name) this.#merge()
      },
      { signal },
    )
  }

  /** The others read what this element has saved. They save nothing, so nothing comes back. */
  notify(): void {
    for (const other of connected) if (other !== this && this.#isSame(other)) other.#merge()
  }

  #merge(): void {
    const { store, name } = this.#session
    const question = this.#host.getAttribute('question') || undefined
    const saved = store.load(name)
    this.#session.dispatch({ type: 'merge', saved, question, ...this.#session.fresh() })
  }

  #isSame(sync: Sync): boolean {
    const other = sync.#session
    return this.#session.name === other.name && this.#session.store.kind === other.store.kind
  }
}
