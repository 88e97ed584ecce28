// Runs what the state asks for: calls, saving, events. It alone has side effects;
// what comes next is decided by the machine.
import type { PublicQuiz } from '../content/wire.ts'
import { check, scoreAttempt } from './api.ts'
import {
  type Event,
  isAnswer,
  isWaiting,
  itemOf,
  next,
  type State,
  start,
  toSaved,
} from './machine.ts'
import type { Place } from './mount.ts'
import { type Keep, nameOf, openStorage } from './storage.ts'

/** Waits before a kept answer is sent again; the last one repeats. */
const RETRY_SECONDS = [2, 5, 15, 60]

/** What a reader does first. */
const BEGINS: ReadonlySet<Event['type']> = new Set(['choose', 'check', 'next', 'finish'])

export class Controller {
  state: State
  readonly #place: Place
  readonly #render: () => void
  readonly #inFlight = new Set<string>()
  #listening: AbortController | undefined
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #retries = 0
  readonly #keep: Keep
  /** What progress is kept under. */
  readonly #name: string
  /** An earlier visit had begun. */
  readonly #isResumed: boolean
  #isStarted = false
  #isRefusalTold = false

  constructor(place: Place, quiz: PublicQuiz, render: () => void) {
    this.#place = place
    this.#render = render
    const asked = (name: string) => place.host.getAttribute(name) || undefined
    const only = asked('only')
    this.#keep = openStorage(place.host.getAttribute('storage'))
    this.#name = nameOf(quiz.id, asked('seed'), only)
    const saved = this.#keep.load(this.#name)
    this.#isResumed = Object.keys(saved?.items ?? {}).length > 0
    this.state = start({
      quiz,
      question: asked('question'),
      only: only?.split(/[\s,]+/),
      saved,
      ...this.#fresh(),
    })
    this.#keepDraw()
  }

  /** So that the set which a reader has seen is there after a reload, untouched as it is. */
  #keepDraw(): void {
    if (this.state.seed !== undefined) this.#keep.save(this.#name, toSaved(this.state), true)
  }

  /** What names another attempt. */
  #fresh() {
    const seed = this.#place.host.getAttribute('seed')
    const [any] = crypto.getRandomValues(new Uint32Array(1))
    return { attempt: uuid(), seed: seed ? Number(seed) >>> 0 : any }
  }

  connect(): void {
    this.#listening?.abort()
    this.#listening = new AbortController()
    const { signal } = this.#listening
    const retry = () => this.dispatch({ type: 'retry' })
    addEventListener('online', retry, { signal })
    addEventListener('pageshow', retry, { signal })
    // What an earlier visit could not send.
    this.dispatch({ type: 'retry' })
  }

  disconnect(): void {
    this.#listening?.abort()
    clearTimeout(this.#retryTimer)
    this.#retryTimer = undefined
  }

  dispatch(event: Event): void {
    const before = this.state
    this.state = next(before, event)
    if (this.state === before) return
    this.#save(event)
    this.#render()
    this.#announce(event)
    this.#settle()
  }

  /** Starts over with nothing kept; `notice` says so to the reader. */
  restart(notice?: 'forgotten'): void {
    this.#retries = 0
    this.dispatch({ type: 'restart', ...this.#fresh(), ...(notice && { notice }) })
    if (!notice) this.#keepDraw()
  }

  #save({ type }: Event): void {
    const isWhole = !this.#place.host.hasAttribute('question')
    if (type !== 'restart') {
      const isKept = this.#keep.save(this.#name, toSaved(this.state), isWhole)
      if (!isKept && !this.#isRefusalTold) this.#fail('storage')
      this.#isRefusalTold ||= !isKept
    } else if (isWhole) this.#keep.forget(this.#name)
    else
      this.#keep.forget(
        this.#name,
        this.state.questions.map(({ id }) => id),
      )
  }

  /** Starts every call that the state is waiting for and that is not under way. */
  #settle(): void {
    const { items, phase, attempt } = this.state
    for (const [id, item] of Object.entries(items)) {
      if (item.status === 'checking') this.#once(`${attempt}/${id}`, () => this.#check(id))
    }
    if (phase === 'scoring') this.#once(`${attempt}/score`, () => this.#score())
    if (isWaiting(this.state)) this.#retryLater()
  }

  async #once(key: string, run: () => Promise<void>): Promise<void> {
    if (this.#inFlight.has(key)) return
    this.#inFlight.add(key)
    await run()
    this.#inFlight.delete(key)
    this.#settle()
  }

  async #check(question: string): Promise<void> {
    const { quiz, attempt } = this.state
    const { response } = itemOf(this.state, question)
    if (!isAnswer(response)) return
    const answer = await check(this.#place.api, quiz.id, question, response)
    if (attempt !== this.state.attempt) return
    if (answer.ok) this.#arrived({ type: 'verdict', question, verdict: answer.value })
    else this.dispatch({ type: answer.error, question })
  }

  async #score(): Promise<void> {
    const { quiz, questions, only, seed, items, attempt } = this.state
    const answer = await scoreAttempt(this.#place.api, quiz.id, {
      attempt,
      // The whole set, so that what was skipped counts as open and not as absent.
      ...(only || seed === undefined ? { only: questions.map(({ id }) => id) } : { seed }),
      answers: questions.flatMap(({ id, revision }) => {
        const item = items[id]
        if (!item || item.status === 'open' || !isAnswer(item.response)) return []
        return [{ question: id, revision, response: item.response }]
      }),
    })
    if (attempt !== this.state.attempt) return
    if (answer.ok) this.#arrived({ type: 'scored', result: answer.value })
    else
      this.dispatch({ type: 'unscored', ...(answer.error === 'refused' && { notice: 'refused' }) })
  }

  #arrived(event: Event): void {
    this.#retries = 0
    this.dispatch(event)
  }

  #retryLater(): void {
    if (this.#retryTimer !== undefined || !this.#listening || this.#listening.signal.aborted) return
    const seconds = RETRY_SECONDS[Math.min(this.#retries, RETRY_SECONDS.length - 1)] ?? 60
    this.#retries += 1
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined
      this.dispatch({ type: 'retry' })
    }, seconds * 1000)
  }

  #announce(event: Event): void {
    const { quiz, questions } = this.state
    const { emit } = this.#place
    const { revision } = quiz
    if (!this.#isStarted && BEGINS.has(event.type)) {
      this.#isStarted = true
      emit('self-check:start', { revision, resumed: this.#isResumed })
    }
    if (event.type === 'unscored') this.#fail('score')
    if (event.type === 'verdict') {
      const { question, correct, score, maxScore } = event.verdict
      const index = questions.findIndex(({ id }) => id === question)
      const total = questions.length
      emit('self-check:answer', { revision, question, index, total, correct, score, maxScore })
    }
    if (event.type === 'scored') {
      const { score, maxScore, band, share } = event.result
      const link = share && { share: share.url }
      emit('self-check:complete', { revision, score, maxScore, band: band.id, ...link })
    }
  }

  /** Told to the page; the reader is told by what is shown. */
  #fail(stage: 'score' | 'storage'): void {
    const { revision } = this.state.quiz
    this.#place.emit('self-check:error', { revision, stage, fatal: false })
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
