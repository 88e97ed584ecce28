// Does what the state asks for: requests to the server, events for the page, and messages to
// other elements and tabs. It is in the second chunk, because nothing can be requested before
// the first answer.
import type { PublicGuide } from '../../content/wire/index.ts'
import { type Answer, createApi } from '../client/api.ts'
import type { ChunkName } from '../element/chunk-names.ts'
import type { ElementContext } from '../element/context.ts'
import { updateGuides } from '../guide/guides-on-page.ts'
import { isAnswered } from '../progress/saved.ts'
import { keepFieldEventsInside } from '../ui/field-events.ts'
import { loadBlocks } from '../ui/load-blocks.ts'
import { followPage } from '../ui/page-changes.ts'
import type { Effects, KeysChunk, RefetchChunk, Session, StatisticsChunk } from './after-answer.ts'
import { attemptRequest } from './attempt-request.ts'
import { isWaiting, itemOf } from './machine/selectors.ts'
import type { State } from './machine/state.ts'
import { createPageEvents } from './page-events.ts'
import { retryDelay, secondsToWait } from './retry-delay.ts'
import { connectSync, notifyOthers } from './sync/sync.ts'

/** After these events a guide on the page may have other sections to revisit. */
const CHANGES_GUIDES = /^(verdict|scored|restart|merged)$/

/** The effects that fill an element now. An attribute may replace them during a request. */
const current = new WeakMap<HTMLElement, Effects>()

/** The guides that passages were opened from, one request for all elements on the page. */
const guides = new Map<string, Promise<Answer<PublicGuide>>>()

export function startEffects(session: Session, context: ElementContext): Effects {
  const { host, lang } = context
  const { dispatch } = session
  const api = createApi(context.api, lang, (answer) => loadBlocks(context, answer))
  const pageEvents = createPageEvents(session, context)
  /** Keys of the requests that are running. */
  const running = new Set<string>()
  let listening: AbortController | undefined
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let retries = 0
  /** The keys that are being handled, one after the other: loads of one chunk may end in any order. */
  let keys = Promise.resolve()
  /** Seconds that the server asked to wait, as it does with 429. */
  let retryAfter = 0

  const isConnected = () => listening?.signal.aborted === false

  /** Starts every request that the state waits for and that is not running. */
  function request(): void {
    const { state } = session
    const { attempt } = state
    for (const [id, item] of Object.entries(state.items)) {
      if (item.status === 'checking') once(`${attempt}/${id}`, () => check(id, state))
      if (item.isHintDue) once(`${attempt}/${id}/hint`, () => getHint(id, state))
    }
    if (state.phase === 'scoring') once(`${attempt}/score`, () => score(state))
    const { guide } = state.quiz
    if (state.guide === 'loading' && guide) once('guide', () => loadGuide(guide))
    if (isWaiting(state)) retryLater()
  }

  async function once(key: string, run: () => Promise<void>): Promise<void> {
    if (running.has(key)) return
    running.add(key)
    await run()
    running.delete(key)
    if (!isReplaced()) request()
  }

  async function check(question: string, state: State): Promise<void> {
    const { quiz } = state
    const { response, tries = 0, isLast = false } = itemOf(state, question)
    if (!isAnswered(response)) return
    const reveal = isLast || tries + 1 >= (quiz.tries ?? 1)
    const answer = await api.check(quiz.id, question, response, reveal)
    retryAfter = secondsToWait(answer)
    if (isOver(state)) return
    if (answer.ok) retries = 0
    dispatch(
      answer.ok
        ? { type: 'verdict', question, verdict: answer.value }
        : { type: answer.error, question },
    )
  }

  /** A failed hint request is not retried; the reader can ask again. */
  async function getHint(question: string, state: State): Promise<void> {
    const number = (itemOf(state, question).hints?.length ?? 0) + 1
    const answer = await api.hint(state.quiz.id, question, number)
    if (isOver(state)) return
    dispatch({ type: 'hint', question, hint: answer.ok ? answer.value.hint : undefined })
  }

  async function score(state: State): Promise<void> {
    const request = attemptRequest(state)
    const sent = session.statistics?.prepare(request) ?? request
    const answer = await api.score(state.quiz.id, sent)
    retryAfter = secondsToWait(answer)
    if (isOver(state)) return
    if (answer.ok) retries = 0
    dispatch(
      answer.ok
        ? { type: 'scored', result: answer.value }
        : { type: 'unscored', ...(answer.error === 'refused' && { notice: answer.error }) },
    )
  }

  async function loadGuide(id: string): Promise<void> {
    const key = `${context.api} ${lang} ${id}`
    const request = guides.get(key) ?? api.guide(id)
    guides.set(key, request)
    const answer = await request
    if (!answer.ok) guides.delete(key)
    if (!isReplaced())
      dispatch({ type: 'guide-loaded', guide: answer.ok ? answer.value : 'failed' })
  }

  /** The request was for another attempt, or another quiz fills the element now. */
  function isOver({ attempt }: State): boolean {
    return attempt !== session.state.attempt || isReplaced()
  }

  /**
   * Another quiz fills the element. It has read the saved progress and sends pending requests
   * again. An element that is only removed from the document is not replaced.
   */
  function isReplaced(): boolean {
    return current.get(host) !== effects || (!isConnected() && host.isConnected)
  }

  /** A chunk that the quiz can do without. */
  async function load<Chunk>(name: ChunkName, use: (chunk: Chunk) => unknown): Promise<void> {
    try {
      await use(await context.load<Chunk>(name))
    } catch {}
  }

  /** A request that fails just now is sent again after the shortest time, and not after the longest. */
  function retryNow(): void {
    retries = 0
    retry()
  }

  function retry(): void {
    stopTimer()
    dispatch({ type: 'retry', isAutomatic: true })
  }

  function stopTimer(): void {
    clearTimeout(retryTimer)
    retryTimer = undefined
  }

  function retryLater(): void {
    if (retryTimer || !isConnected()) return
    retryTimer = setTimeout(retry, retryDelay(retries, retryAfter))
    retries += 1
  }

  const effects: Effects = {
    // This chunk may come after another quiz, or the link, has taken its place.
    shown: () => isReplaced() || pageEvents.report(),
    press(event, target) {
      keys = keys.then(() => load<KeysChunk>('keys', (chunk) => chunk.press(host, event, target)))
    },
    check: request,
    run(event) {
      pageEvents.fire(event)
      if (event.type === 'restart') retries = 0
      // Merged progress was saved by another element, which has notified the others.
      if (event.type !== 'merged') notifyOthers(session)
      // Before the attempt is sent, the last question gets its time.
      session.statistics?.run(event)
      if (CHANGES_GUIDES.test(event.type)) updateGuides(context, session.name)
      request()
    },
    connect() {
      current.set(host, effects)
      listening?.abort()
      listening = new AbortController()
      const { signal } = listening
      connectSync(session, context, signal)
      followPage(host, signal)
      if (session.state.quiz.statistics)
        load<StatisticsChunk>('statistics', (chunk) => chunk.observe(session, context, signal))
      addEventListener('online', retryNow, { signal })
      addEventListener('pageshow', retryNow, { signal })
      // Sends what an earlier visit could not send.
      retry()
      request()
    },
    disconnect() {
      listening?.abort()
      stopTimer()
    },
  }
  keepFieldEventsInside(host.shadowRoot)
  // If this chunk does not load, the texts stay in their language.
  if (session.isResumed)
    load<RefetchChunk>('refetch', (chunk) => chunk.refetchInLanguage(session, api))
  return effects
}
