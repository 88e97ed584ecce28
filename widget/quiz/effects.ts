// Does what the state asks for: requests to the server, events for the page, and messages to
// other elements and tabs. It is in the second chunk, because nothing can be requested before
// the first answer.
import type { PublicGuide } from '../../content/wire/index.ts'
import { type Answer, type Api, createApi } from '../client/api.ts'
import type { ElementContext } from '../element/context.ts'
import { updateGuides } from '../guide/guides-on-page.ts'
import { isAnswered } from '../progress/saved.ts'
import type { Effects, Session } from './after-answer.ts'
import { attemptRequest } from './attempt-request.ts'
import { isWaiting, itemOf } from './machine/selectors.ts'
import type { Event, State } from './machine/state.ts'
import { PageEvents } from './page-events.ts'
import { refetchInLanguage } from './refetch-in-language.ts'
import { Sync } from './sync.ts'

/** Seconds before a failed request is sent again; the last one repeats. */
const RETRY_SECONDS = [2, 5, 15, 60]

/** After these events a guide on the page may have other sections to revisit. */
const CHANGES_GUIDES: ReadonlySet<Event['type']> = new Set([
  'verdict',
  'scored',
  'restart',
  'merge',
])

/** The effects that fill an element now. An attribute may replace them during a request. */
const current = new WeakMap<HTMLElement, QuizEffects>()

/** The guides that passages were opened from, one request for all elements on the page. */
const guides = new Map<string, Promise<Answer<PublicGuide>>>()

export function startEffects(session: Session, context: ElementContext): Effects {
  return new QuizEffects(session, context)
}

class QuizEffects implements Effects {
  readonly #session: Session
  readonly #context: ElementContext
  readonly #api: Api
  readonly #sync: Sync
  readonly #pageEvents: PageEvents
  /** Keys of the requests that are running. */
  readonly #running = new Set<string>()
  #listening: AbortController | undefined
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #retries = 0

  constructor(session: Session, context: ElementContext) {
    this.#session = session
    this.#context = context
    this.#api = createApi(context.api, context.lang)
    this.#sync = new Sync(session, context)
    this.#pageEvents = new PageEvents(session, context)
    current.set(context.host, this)
    refetchInLanguage(session, this.#api)
  }

  run(event: Event): void {
    this.#pageEvents.fire(event)
    if (event.type === 'restart') this.#retries = 0
    // Merged progress was saved by another element, which has notified the others.
    if (event.type !== 'merge') this.#sync.notify()
    if (CHANGES_GUIDES.has(event.type)) updateGuides(this.#context, this.#session.name)
    this.#request()
  }

  connect(): void {
    this.#listening?.abort()
    this.#listening = new AbortController()
    const { signal } = this.#listening
    this.#sync.connect(signal)
    const retry = () => this.#session.dispatch({ type: 'retry', isAutomatic: true })
    addEventListener('online', retry, { signal })
    addEventListener('pageshow', retry, { signal })
    // Sends what an earlier visit could not send.
    retry()
    this.#request()
  }

  disconnect(): void {
    this.#listening?.abort()
    clearTimeout(this.#retryTimer)
    this.#retryTimer = undefined
  }

  /** Starts every request that the state waits for and that is not running. */
  #request(): void {
    const { state } = this.#session
    const { items, phase, attempt, guide } = state
    for (const [id, item] of Object.entries(items)) {
      if (item.status === 'checking') this.#once(`${attempt}/${id}`, () => this.#check(id))
      if (item.isHintDue) this.#once(`${attempt}/${id}/hint`, () => this.#hint(id))
    }
    if (phase === 'scoring') this.#once(`${attempt}/score`, () => this.#score())
    if (guide === 'loading') this.#once('guide', () => this.#loadGuide())
    if (isWaiting(state)) this.#retryLater()
  }

  async #once(key: string, run: () => Promise<void>): Promise<void> {
    if (this.#running.has(key)) return
    this.#running.add(key)
    await run()
    this.#running.delete(key)
    if (!this.#isReplaced()) this.#request()
  }

  async #check(question: string): Promise<void> {
    const { state, dispatch } = this.#session
    const { response, tries = 0, isLast = false } = itemOf(state, question)
    if (!isAnswered(response)) return
    const reveal = isLast || tries + 1 >= (state.quiz.tries ?? 1)
    const answer = await this.#api.check(state.quiz.id, question, response, reveal)
    if (this.#isOver(state)) return
    if (answer.ok) this.#retries = 0
    dispatch(
      answer.ok
        ? { type: 'verdict', question, verdict: answer.value }
        : { type: answer.error, question },
    )
  }

  /** A failed hint request is not retried; the reader can ask again. */
  async #hint(question: string): Promise<void> {
    const { state, dispatch } = this.#session
    const number = (itemOf(state, question).hints?.length ?? 0) + 1
    const answer = await this.#api.hint(state.quiz.id, question, number)
    if (this.#isOver(state)) return
    dispatch({ type: 'hint', question, hint: answer.ok ? answer.value.hint : undefined })
  }

  async #score(): Promise<void> {
    const { state, dispatch } = this.#session
    const answer = await this.#api.score(state.quiz.id, attemptRequest(state))
    if (this.#isOver(state)) return
    if (answer.ok) {
      this.#retries = 0
      dispatch({ type: 'scored', result: answer.value })
    } else {
      const notice = answer.error === 'refused' && { notice: answer.error }
      dispatch({ type: 'unscored', ...notice })
    }
  }

  async #loadGuide(): Promise<void> {
    const { api, lang } = this.#context
    const { guide } = this.#session.state.quiz
    const key = `${api} ${lang} ${guide}`
    const request = guides.get(key) ?? this.#api.guide(guide)
    guides.set(key, request)
    const answer = await request
    if (!answer.ok) guides.delete(key)
    if (this.#isReplaced()) return
    this.#session.dispatch({ type: 'guide-loaded', guide: answer.ok ? answer.value : 'failed' })
  }

  /** The request was for another attempt, or another quiz fills the element now. */
  #isOver({ attempt }: State): boolean {
    return attempt !== this.#session.state.attempt || this.#isReplaced()
  }

  /**
   * Another quiz fills the element. It has read the saved progress and sends pending requests
   * again. An element that is only removed from the document is not replaced.
   */
  #isReplaced(): boolean {
    const { host } = this.#context
    const isDisconnected = !this.#listening || this.#listening.signal.aborted
    return current.get(host) !== this || (isDisconnected && host.isConnected)
  }

  #retryLater(): void {
    if (this.#retryTimer !== undefined || !this.#listening || this.#listening.signal.aborted) return
    const seconds = RETRY_SECONDS[Math.min(this.#retries, RETRY_SECONDS.length - 1)] ?? 60
    this.#retries += 1
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined
      this.#session.dispatch({ type: 'retry', isAutomatic: true })
    }, seconds * 1000)
  }
}
