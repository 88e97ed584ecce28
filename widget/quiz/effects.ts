// Runs what the state asks for: calls, and events for the page. Comes with what is shown
// after an answer, since no answer can come before; what happened until then is told and
// sent once it is here.
import type { AttemptAnswer, PublicQuiz } from '../../content/wire/index.ts'
import { type Answer, check, scoreAttempt } from '../client/api.ts'
import { getHint } from '../client/api-late.ts'
import type { Place } from '../element/context.ts'
import { tellGuides } from '../guide/guides-on-page.ts'
import { PREFIX } from '../progress/storage.ts'
import { next } from './machine/machine-late.ts'
import {
  type Event,
  type Item,
  isAnswer,
  isWaiting,
  itemOf,
  type State,
} from './machine/transition.ts'
import { reword, worded } from './refetch-in-language.ts'
import type { Controller } from './session.ts'
import { Peer } from './sync.ts'

/** Waits before a kept answer is sent again; the last one repeats. */
const RETRY_SECONDS = [2, 5, 15, 60]

/** Pages and extensions write into the same storage, and one odd word would void an attempt. */
const CONFIDENCES: ReadonlySet<string> = new Set(['guess', 'think', 'sure'])

/** What a reader does first. */
const BEGINS: ReadonlySet<Event['type']> = new Set(['choose', 'check', 'next', 'finish'])

/** Those that fill an element now: an attribute may bring others while a call is under way. */
const present = new WeakMap<HTMLElement, Errands>()

export class Errands {
  readonly #controller: Controller
  readonly #place: Place
  readonly #peer: Peer
  readonly #inFlight = new Set<string>()
  #listening: AbortController | undefined
  #retryTimer: ReturnType<typeof setTimeout> | undefined
  #retries = 0
  /** The attempt that the page knows of, whether the reader began it, and on an earlier visit. */
  #attempt: string
  #isStarted = false
  #isResumed: boolean
  #isRefusalTold = false

  constructor(controller: Controller, place: Place, redraw: () => void) {
    this.#controller = controller
    this.#place = place
    this.#peer = new Peer(controller, place)
    this.#attempt = controller.state.attempt
    this.#isResumed = controller.isResumed
    present.set(place.host, this)
    controller.join(next, (event) => {
      this.#announce(event)
      // What was heard is known to the others as well.
      if (event.type !== 'elsewhere') this.#peer.tell()
      tellGuides(place, controller.state.quiz.id, event)
      this.#settle()
    })
    const calls = {
      check: (id: string, { response, status }: Item) =>
        check(place, controller.state.quiz.id, id, response ?? '', status === 'checked'),
      score: () => this.#scored(),
      hint: (id: string, number: number) => getHint(place, controller.state.quiz.id, id, number),
    }
    reword(controller, calls, redraw)
  }

  connect(): void {
    this.#listening?.abort()
    this.#listening = new AbortController()
    this.#peer.connect()
    const { signal } = this.#listening
    const retry = () => this.#controller.dispatch({ type: 'retry', isAutomatic: true })
    addEventListener('online', retry, { signal })
    addEventListener('pageshow', retry, { signal })
    addEventListener(
      'storage',
      ({ key }) => {
        // Null where all of it was cleared.
        if (key === null || key === PREFIX + this.#controller.name) this.#peer.hear()
      },
      { signal },
    )
    // What an earlier visit could not send.
    retry()
    this.#settle()
  }

  disconnect(): void {
    this.#listening?.abort()
    this.#peer.disconnect()
    clearTimeout(this.#retryTimer)
    this.#retryTimer = undefined
  }

  /**
   * Something else fills the element. It has read what is kept, and sends anew what was
   * under way, so that what comes here now is nobody's. An element out of the page is not.
   */
  #isReplaced(): boolean {
    const { host } = this.#place
    const isOut = !this.#listening || this.#listening.signal.aborted
    return present.get(host) !== this || (isOut && host.isConnected)
  }

  /** Starts every call that the state is waiting for and that is not under way. */
  #settle(): void {
    const { items, phase, attempt } = this.#controller.state
    for (const [id, item] of Object.entries(items)) {
      if (item.status === 'checking') this.#once(`${attempt}/${id}`, () => this.#check(id))
      if (item.isHintDue) this.#once(`${attempt}/${id}/hint`, () => this.#hint(id))
    }
    if (phase === 'scoring') this.#once(`${attempt}/score`, () => this.#score())
    if (isWaiting(this.#controller.state)) this.#retryLater()
  }

  async #once(key: string, run: () => Promise<void>): Promise<void> {
    if (this.#inFlight.has(key)) return
    this.#inFlight.add(key)
    await run()
    this.#inFlight.delete(key)
    if (!this.#isReplaced()) this.#settle()
  }

  /** What was asked for then is wanted no more: it came too late for this attempt, or for us. */
  #isOver({ attempt }: State): boolean {
    return attempt !== this.#controller.state.attempt || this.#isReplaced()
  }

  async #check(question: string): Promise<void> {
    const { state } = this.#controller
    const { response, tries = 0, isLast } = itemOf(state, question)
    if (!isAnswer(response)) return
    const reveal = isLast || tries + 1 >= (state.quiz.tries ?? 1)
    const answer = await check(this.#place, state.quiz.id, question, response, reveal)
    if (this.#isOver(state)) return
    if (answer.ok)
      this.#arrived({ type: 'verdict', question, verdict: worded(answer.value, state.quiz.lang) })
    else this.#controller.dispatch({ type: answer.error, question })
  }

  /** One that does not come is not waited for: the reader may ask again. */
  async #hint(question: string): Promise<void> {
    const { state } = this.#controller
    const number = (itemOf(state, question).hints?.length ?? 0) + 1
    const answer = await getHint(this.#place, state.quiz.id, question, number)
    if (this.#isOver(state)) return
    const hint = answer.ok ? answer.value.hint : undefined
    this.#controller.dispatch({ type: 'hint', question, hint })
  }

  #scored(): Promise<Answer<AttemptAnswer>> {
    const { quiz, questions, only, seed, attempt } = this.#controller.state
    return scoreAttempt(this.#place, quiz.id, {
      attempt,
      // The whole set, so that what was skipped counts as open and not as absent.
      ...(only || seed === undefined ? { only: questions.map(({ id }) => id) } : { seed }),
      answers: questions.flatMap(({ id, revision }) => {
        const item = itemOf(this.#controller.state, id)
        const given = givenIn(item, quiz)
        if (!given) return []
        const { first, confidence, hints } = item
        return [
          {
            question: id,
            // What was checked is what is scored, should the quiz have changed since it came.
            revision,
            ...given,
            ...(first !== undefined && { first }),
            ...(confidence && CONFIDENCES.has(confidence) && { confidence }),
            ...(hints && { hints: hints.length }),
          },
        ]
      }),
    })
  }

  async #score(): Promise<void> {
    const { state } = this.#controller
    const answer = await this.#scored()
    if (this.#isOver(state)) return
    if (answer.ok) this.#arrived({ type: 'scored', result: worded(answer.value, state.quiz.lang) })
    else {
      const notice = answer.error === 'refused' && ({ notice: 'refused' } as const)
      this.#controller.dispatch({ type: 'unscored', ...notice })
    }
  }

  #arrived(event: Event): void {
    this.#retries = 0
    this.#controller.dispatch(event)
  }

  #retryLater(): void {
    if (this.#retryTimer !== undefined || !this.#listening || this.#listening.signal.aborted) return
    const seconds = RETRY_SECONDS[Math.min(this.#retries, RETRY_SECONDS.length - 1)] ?? 60
    this.#retries += 1
    this.#retryTimer = setTimeout(() => {
      this.#retryTimer = undefined
      this.#controller.dispatch({ type: 'retry', isAutomatic: true })
    }, seconds * 1000)
  }

  #announce(event: Event): void {
    const { state, isKept } = this.#controller
    const { quiz, questions, attempt } = state
    const { emit } = this.#place
    const { revision } = quiz
    // Another one, here or in another tab: it is yet to be begun.
    if (event.type === 'restart' || attempt !== this.#attempt) {
      this.#isStarted = false
      this.#isResumed = false
    }
    this.#attempt = attempt
    if (!this.#isStarted && BEGINS.has(event.type)) {
      this.#isStarted = true
      emit('self-check:start', { revision, resumed: this.#isResumed })
    }
    if (event.type === 'restart') this.#retries = 0
    if (event.type === 'unscored') this.#fail('score')
    if (!isKept && !this.#isRefusalTold) {
      this.#isRefusalTold = true
      this.#fail('storage')
    }
    if (event.type === 'verdict') {
      const { question, correct, score, maxScore } = event.verdict
      const index = questions.findIndex(({ id }) => id === question)
      const total = questions.length
      emit('self-check:answer', { revision, question, index, total, correct, score, maxScore })
    }
    if (event.type === 'scored') {
      const { share } = event.result
      emit('self-check:complete', {
        revision,
        ...completed(event.result),
        ...(share && { share: share.url }),
      })
    }
  }

  /** Told to the page; the reader is told by what is shown. */
  #fail(stage: 'score' | 'storage'): void {
    const { revision } = this.#controller.state.quiz
    this.#place.emit('self-check:error', { revision, stage, fatal: false })
  }
}

/** What the page is told of a result. */
function completed(result: AttemptAnswer) {
  if ('because' in result) return result.outcome ? { outcome: result.outcome.id } : {}
  const { score, maxScore, band } = result
  return { score, maxScore, band: band.id }
}

/** What of a question is to be scored, and the revision that it was checked at, if it was. */
function givenIn({ status, response, verdict, given }: Item, { kind }: PublicQuiz) {
  // Chosen, and not given in; unless choosing is all there is to do.
  const isChosen = status === 'open' && kind !== 'outcome'
  const last = isChosen ? given : { response, ...(verdict && { revision: verdict.revision }) }
  if (!last || !isOfTexts(last.response) || !isAnswer(last.response)) return undefined
  return { ...last, response: last.response }
}

/** Nothing else can be sent, and what is kept may have been written by others. */
const isOfTexts = (response: unknown) =>
  Object.values(Object(response)).every((one) => typeof one === 'string')
