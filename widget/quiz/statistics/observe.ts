// Observes an attempt for statistics: how long each question is on screen, and what the server has
// counted. Nothing is sent for that beside the score, until the page is hidden.
import type { AttemptRequest } from '../../../content/wire/index.ts'
import { countAttempt } from '../../client/statistics-api.ts'
import type { ElementContext } from '../../element/context.ts'
import type { Session, Statistics } from '../after-answer.ts'
import { attemptRequest } from '../attempt-request.ts'
import { retryDelay, secondsToWait } from '../retry-delay.ts'
import type { StatisticsViews } from '../views/view-props.ts'
import { mayCount } from './consent.ts'
import { counted, isDue, isTooOld, timed, withSeconds } from './counted.ts'
import { isRepeat } from './repeat.ts'
import { secondsOf, timedQuestion, type Watch, watch } from './seconds.ts'

/** Until `signal` aborts. */
export function observe(
  session: Session,
  { host, api }: ElementContext,
  signal: AbortSignal,
): Omit<Statistics, keyof StatisticsViews> {
  let seen: Watch = { spent: {} }
  let isOnScreen = false
  let isSending = false
  let retryTimer: ReturnType<typeof setTimeout> | undefined
  let retries = 0

  /** To be called after everything that may change what is on screen. */
  function look(isHidden = document.hidden): void {
    const { running } = seen
    const next = isOnScreen && !isHidden ? timedQuestion(session.state) : undefined
    const isSame = running?.question === next?.question && running?.attempt === next?.attempt
    if (isSame) return
    seen = watch(seen, next, performance.now())
    if (!running) return
    const { attempt, question } = running
    const seconds = secondsOf(seen, running)
    session.dispatch({ type: 'amended', change: timed(attempt, question, seconds, Date.now()) })
  }

  function prepare(request: AttemptRequest): AttemptRequest {
    const { state } = session
    const isCounted = mayCount() && !isRepeat(state.attempt) && !isTooOld(state, Date.now())
    return isCounted ? withSeconds(request, state) : request
  }

  /** A question that is shown alone is no attempt of its own: its progress is that of the quiz. */
  async function send(): Promise<void> {
    const { state } = session
    const request = prepare(attemptRequest(state))
    const isNothing = request.statistics === false || request.answers.length === 0
    if (
      signal.aborted ||
      isSending ||
      isNothing ||
      host.getAttribute('question') ||
      !isDue(state, request)
    )
      return
    isSending = true
    const answer = await countAttempt(api, state.quiz.id, request)
    isSending = false
    if (signal.aborted) return
    if (answer.ok ? answer.value.counted === false : answer.error === 'unreachable')
      retryLater(secondsToWait(answer))
    else note(request)
  }

  function note(request: AttemptRequest): void {
    retries = 0
    session.dispatch({ type: 'amended', change: counted(request) })
  }

  function retryLater(afterSeconds = 0): void {
    clearTimeout(retryTimer)
    retryTimer = setTimeout(retry, retryDelay(retries, afterSeconds))
    retries += 1
  }

  /** At once if the connection is back. */
  function retry(): void {
    if (retryTimer === undefined) return
    clearTimeout(retryTimer)
    retryTimer = undefined
    send()
  }

  function hide(): void {
    look(true)
    send()
  }

  const onScreen = new IntersectionObserver((entries) => {
    isOnScreen = entries.at(-1)?.isIntersecting ?? false
    look()
  })
  onScreen.observe(host)
  signal.addEventListener('abort', () => {
    onScreen.disconnect()
    clearTimeout(retryTimer)
  })
  addEventListener('online', retry, { signal })
  addEventListener('pageshow', retry, { signal })
  addEventListener('pagehide', hide, { signal })
  document.addEventListener('visibilitychange', () => (document.hidden ? hide() : look()), {
    signal,
  })
  const { phase } = session.state
  if (phase === 'finished') send()

  return {
    prepare,
    run(event) {
      look()
      if (event.type !== 'scored') return
      if (event.result.counted === false) retryLater()
      else note(attemptRequest(session.state))
    },
  }
}
