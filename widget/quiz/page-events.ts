// Fires the events of the element for the page around it.
import type { AttemptAnswer } from '../../content/wire/index.ts'
import type { ElementContext } from '../element/context.ts'
import type { Session } from './after-answer.ts'
import type { Event } from './machine/state.ts'

/** What a reader does first. */
const BEGINNINGS = /^(choose|check|next|finish)$/

export interface PageEvents {
  /** To be called after each event. */
  fire(event: Event): void
  /** To be called once the quiz is shown: sets the state of the element to what is shown. */
  report(): void
}

export function createPageEvents(session: Session, { emit }: ElementContext): PageEvents {
  /** The attempt that the next two variables are about. */
  let { attempt } = session.state
  let isStarted = false
  let resumed = session.isResumed
  let isStorageErrorSent = false
  let reported: string | undefined

  /** After a reload, *Start over* or a look back, no event says what is shown. */
  function report(): void {
    const { quiz, phase, items, result } = session.state
    const { revision } = quiz
    const isDone = phase === 'finished' && result
    const isBegun = isStarted || Object.keys(items).length > 0
    const type = `self-check:${isDone ? 'complete' : isBegun ? 'start' : 'ready'}` as const
    if (type !== reported) emit(type, isDone ? completion(revision, isDone) : { revision }, true)
    reported = type
  }

  function fire(event: Event): void {
    const { state, isKept } = session
    const { revision } = state.quiz
    const emitError = (stage: 'score' | 'storage') =>
      emit('self-check:error', { revision, stage, fatal: false })
    // A new attempt, here or in another tab: the reader has yet to begin it.
    if (event.type === 'restart' || state.attempt !== attempt) {
      isStarted = false
      resumed = false
    }
    attempt = state.attempt
    if (!isStarted && BEGINNINGS.test(event.type)) {
      isStarted = true
      emit('self-check:start', { revision, resumed })
    }
    if (event.type === 'unscored') emitError('score')
    if (!isKept && !isStorageErrorSent) {
      isStorageErrorSent = true
      emitError('storage')
    }
    if (event.type === 'verdict') {
      const { question, correct, score, maxScore } = event.verdict
      const index = state.questions.findIndex(({ id }) => id === question)
      const total = state.questions.length
      emit('self-check:answer', { revision, question, index, total, correct, score, maxScore })
    }
    if (event.type === 'scored') emit('self-check:complete', completion(revision, event.result))
    report()
  }

  return { fire, report }
}

/** The detail of `self-check:complete`. */
function completion(revision: number, result: AttemptAnswer) {
  return {
    revision,
    ...outcomeOrScore(result),
    ...(result.share && { share: result.share.url }),
  }
}

function outcomeOrScore(result: AttemptAnswer) {
  if ('because' in result) return result.outcome ? { outcome: result.outcome.id } : {}
  const { asked, answered, score, maxScore, band } = result
  return { asked, answered, score, maxScore, ...(band && { band: band.id }) }
}
