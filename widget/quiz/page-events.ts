// Fires the events of the element for the page around it.
import type { AttemptAnswer } from '../../content/wire/index.ts'
import type { ElementContext } from '../element/context.ts'
import type { Session } from './after-answer.ts'
import type { Event } from './machine/state.ts'

/** What a reader does first. */
const BEGINNINGS: ReadonlySet<Event['type']> = new Set(['choose', 'check', 'next', 'finish'])

/** The returned function is to be called after each event. */
export function createPageEvents(session: Session, { emit }: ElementContext) {
  /** The attempt that the next two variables are about. */
  let { attempt } = session.state
  let isStarted = false
  let resumed = session.isResumed
  let isStorageErrorSent = false

  return (event: Event): void => {
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
    if (!isStarted && BEGINNINGS.has(event.type)) {
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
    if (event.type === 'scored') {
      const share = event.result.share && { share: event.result.share.url }
      emit('self-check:complete', { revision, ...outcomeOrScore(event.result), ...share })
    }
  }
}

function outcomeOrScore(result: AttemptAnswer) {
  if ('because' in result) return result.outcome ? { outcome: result.outcome.id } : {}
  const { asked, answered, score, maxScore, band } = result
  return { asked, answered, score, maxScore, ...(band && { band: band.id }) }
}
