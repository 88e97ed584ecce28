// Holds the state, keeps it in the reader's browser, and says when it changed. What comes
// next is decided by the machine; what has to be called or told, errands.ts does.
import type { PublicQuiz } from '../../content/wire/index.ts'
import type { Place } from '../element/context.ts'
import { type Keep, nameOf, openStorage } from '../progress/storage.ts'
import {
  type Event,
  type Fresh,
  type Next,
  nextEarly,
  type State,
  start,
  toSaved,
} from './machine/transition.ts'

export class Controller {
  state: State
  /** False once storage was refused or full. */
  isKept = true
  /** An earlier visit had begun. */
  readonly isResumed: boolean
  readonly #place: Place
  readonly #render: () => void
  readonly keep: Keep
  /** What progress is kept under. */
  readonly name: string
  /** What happened while nobody heard it. */
  #unheard: Event[] = []
  /** What the reader did that says nothing yet to the machine's early half. */
  #early: Event[] | undefined = []
  #next: Next = nextEarly
  #hear: (event: Event) => void = (event) => this.#unheard.push(event)

  constructor(place: Place, quiz: PublicQuiz, render: () => void) {
    this.#place = place
    this.#render = render
    const asked = (name: string) => place.host.getAttribute(name) || undefined
    const only = asked('only')
    this.keep = openStorage(place.host.getAttribute('storage'))
    this.name = nameOf(quiz.id, asked('seed'), only)
    const saved = this.keep.load(this.name)
    this.isResumed = Object.keys(saved?.items ?? {}).length > 0
    this.state = start({
      quiz,
      question: asked('question'),
      only: only?.split(/[\s,]+/),
      saved,
      ...this.fresh(),
    })
    // So that the set which a reader has seen is there after a reload, untouched as it is.
    if (this.state.seed !== undefined) this.keep.save(this.name, toSaved(this.state), true)
  }

  /**
   * From now on `next` says what comes of an event, and `hear` is told of each, after the
   * state has changed; and of those before.
   */
  join(next: Next, hear: (event: Event) => void): void {
    this.#next = next
    this.#hear = hear
    this.#unheard.forEach(hear)
    const early = this.#early
    this.#early = undefined
    for (const event of early ?? []) this.dispatch(event)
  }

  dispatch(event: Event): void {
    const before = this.state
    this.state = this.#next(before, event)
    if (this.state === before) {
      this.#early?.push(event)
      return
    }
    this.#save(event)
    this.#render()
    this.#hear(event)
  }

  /** Nobody will run what the state asks for: as if the server were out of reach. */
  strand(): void {
    for (const [question, { status }] of Object.entries(this.state.items))
      if (status === 'checking') this.dispatch({ type: 'unreachable', question })
    this.dispatch({ type: 'unscored' })
  }

  /** Starts over with no answers; with a `notice`, which tells the reader, nothing is kept. */
  restart(notice?: 'forgotten'): void {
    this.dispatch({ type: 'restart', ...this.fresh(), ...(notice && { notice }) })
  }

  fresh(): Fresh {
    const seed = this.#place.host.getAttribute('seed')
    const [any] = crypto.getRandomValues(new Uint32Array(1))
    return { attempt: uuid(), seed: seed ? Number(seed) >>> 0 : any }
  }

  #save(event: Event): void {
    // It is kept already, and what was forgotten is not to come back.
    if (event.type === 'elsewhere') return
    const isWhole = !this.#place.host.getAttribute('question')
    const shown = this.state.questions.map(({ id }) => id)
    const saved = toSaved(this.state)
    if (event.type !== 'restart') this.isKept = this.keep.save(this.name, saved, isWhole)
    else if (isWhole && !event.notice) this.isKept = this.keep.begin(this.name, saved)
    else this.keep.forget(this.name, isWhole ? undefined : shown)
  }
}

/** crypto.randomUUID is there in secure contexts only; a blog on plain http has none. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  })
  return hex.join('').replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
