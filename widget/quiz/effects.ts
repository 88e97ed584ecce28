// Does what the state asks for: requests to the server, events for the page, and messages to
// other elements and tabs. It is in the second chunk, because nothing can be requested before
// the first answer.
import type { PublicGuide } from '../../content/wire/index.ts'
import { type Answer, createApi } from '../client/api.ts'
import type { ElementContext } from '../element/context.ts'
import { updateGuides } from '../guide/guides-on-page.ts'
import { isAnswered } from '../progress/saved.ts'
import { keepFieldEventsInside } from '../ui/field-events.ts'
import { loadBlocks } from '../ui/load-blocks.ts'
import { followPage } from '../ui/page-changes.ts'
import type { Effects, KeysChunk, RefetchChunk, Session } from './after-answer.ts'
import { attemptRequest } from './attempt-request.ts'
import { isWaiting, itemOf } from './machine/selectors.ts'
import type { Event, State } from './machine/state.ts'
import { createPageEvents } from './page-events.ts'
import { connectSync, notifyOthers } from './sync/sync.ts'

/** After these events a guide on the page may have other sections to revisit. */
const CHANGES_GUIDES: ReadonlySet<Event['type']> = new Set([
  'verdict',
  'scored',
  'restart',
  'merged',
])

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

  const retry = () => dispatch({ type: 'retry', isAutomatic: true })
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
    const answer = await api.score(state.quiz.id, attemptRequest(state))
    if (isOver(state)) return
    if (answer.ok) {
      retries = 0
      dispatch({ type: 'scored', result: answer.value })
    } else {
      const notice = answer.error === 'refused' && { notice: answer.error }
      dispatch({ type: 'unscored', ...notice })
    }
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

  /** A request that fails just now is sent again after the shortest time, and not after the longest. */
  function retryNow(): void {
    stopTimer()
    retries = 0
    retry()
  }

  function stopTimer(): void {
    clearTimeout(retryTimer)
    retryTimer = undefined
  }

  function retryLater(): void {
    if (retryTimer || !isConnected()) return
    // 2, 6, 18, 54, then 60 seconds, and by chance up to twice as long: the readers of a school
    // must not all come back in the same second.
    const delay = Math.min(60_000, 2000 * 3 ** retries) * (1 + Math.random())
    retries += 1
    retryTimer = setTimeout(() => {
      retryTimer = undefined
      retry()
    }, delay)
  }

  const effects: Effects = {
    // This chunk may come after another quiz, or the link, has taken its place.
    shown: () => isReplaced() || pageEvents.report(),
    run(event) {
      pageEvents.fire(event)
      if (event.type === 'restart') retries = 0
      // Merged progress was saved by another element, which has notified the others.
      if (event.type !== 'merged') notifyOthers(session)
      if (CHANGES_GUIDES.has(event.type)) updateGuides(context, session.name)
      request()
    },
    connect() {
      current.set(host, effects)
      listening?.abort()
      listening = new AbortController()
      const { signal } = listening
      connectSync(session, context, signal)
      followPage(host, signal)
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
  host.shadowRoot?.addEventListener(
    'keydown',
    (event) =>
      context.load<KeysChunk>('keys').then(
        (chunk) => chunk.listenToKeys(host, event as KeyboardEvent),
        () => {},
      ),
    { once: true },
  )
  // If this chunk does not load, the texts stay in their language.
  if (session.isResumed)
    context.load<RefetchChunk>('refetch').then(
      (chunk) => chunk.refetchInLanguage(session, api),
      () => undefined,
    )
  return effects
}
