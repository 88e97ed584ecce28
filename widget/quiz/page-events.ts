// Fires the events of the element for the page around it.
import type { AttemptAnswer } from '../../content/wire/index.ts'
import type { ElementContext } from '../element/context.ts'
import type { Session } from './after-answer.ts'
import type { Event } from './machine/state.ts'

/** What a reader does first. */
const BEGINNINGS: ReadonlySet<Event['type']> = new Set(['choose', 'check', 'next', 'finish'])

export class PageEvents {
  readonly #session: Session
  readonly #emit: ElementContext['emit']
  /** The attempt that the fields below are about. */
  #attempt: string
  #isStarted = false
  #isResumed: boolean
  #isStorageErrorSent = false

  constructor(session: Session, { emit }: ElementContext) {
    this.#session = session
    this.#emit = emit
    this.#attempt = session.state.attempt
    this.#isResumed = session.isResumed
  }

  fire(event: Event): void {
    const { state, isKept } = this.#session
    const { revision } = state.quiz
    // A new attempt, here or in another tab: the reader has yet to begin it.
    if (event.type === 'restart' || state.attempt !== this.#attempt) {
      this.#isStarted = false
      this.#isResumed = false
    }
    this.#attempt = state.attempt
    if (!this.#isStarted && BEGINNINGS.has(event.type)) {
      this.#isStarted = true
      this.#emit('self-check:start', { revision, resumed: this.#isResumed })
    }
    if (event.type === 'unscored') this.#fireError('score')
    if (!isKept && !this.#isStorageErrorSent) {
      this.#isStorageErrorSent = true
      this.#fireError('storage')
    }
    if (event.type === 'verdict') {
      const { question, correct, score, maxScore } = event.verdict
      const index = state.questions.findIndex(({ id }) => id === question)
      const total = state.questions.length
      const answer = { revision, question, index, total, correct, score, maxScore }
      this.#emit('self-check:answer', answer)
    }
    if (event.type === 'scored') {
      const { share } = event.result
      const detail = {
        revision,
        ...outcomeOrScore(event.result),
        ...(share && { share: share.url }),
      }
      this.#emit('self-check:complete', detail)
    }
  }

  #fireError(stage: 'score' | 'storage'): void {
    const { revision } = this.#session.state.quiz
    this.#emit('self-check:error', { revision, stage, fatal: false })
  }
}

function outcomeOrScore(result: AttemptAnswer) {
  if ('because' in result) return result.outcome ? { outcome: result.outcome.id } : {}
  const { score, maxScore, band } = result
  return { score, maxScore, band: band.id }
}
