// Elements of one page that keep the same progress, as a quiz and its guide's check of one
// question do. The browser tells other tabs of what was kept, and not the page that kept it.

import type { Place } from '../element/context.ts'
import type { Controller } from './session.ts'

export class Peer {
  readonly #controller: Controller
  readonly #host: HTMLElement
  /** Under one name, what is in different stores is not the same. */
  readonly #store: string

  constructor(controller: Controller, { host }: Place) {
    this.#controller = controller
    this.#host = host
    const kind = host.getAttribute('storage')
    this.#store = kind === 'session' || kind === 'none' ? kind : 'local'
  }

  connect(): void {
    connected.add(this)
  }

  disconnect(): void {
    connected.delete(this)
  }

  /** The others hear of what this one has kept. They keep nothing for it, so nothing comes back. */
  tell(): void {
    for (const other of connected) if (other !== this && this.#isWith(other)) other.hear()
  }

  /** Takes over what is kept by now. */
  hear(): void {
    const { keep, name } = this.#controller
    const saved = keep.load(name)
    const question = this.#host.getAttribute('question') || undefined
    this.#controller.dispatch({ type: 'elsewhere', saved, question, ...this.#controller.fresh() })
  }

  #isWith(other: Peer): boolean {
    return this.#store === other.#store && this.#controller.name === other.#controller.name
  }
}

const connected = new Set<Peer>()
