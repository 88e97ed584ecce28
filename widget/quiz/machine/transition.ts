// The state machine of a quiz: a pure function of state and event. It uses no DOM, no clock
// and no network. Session and effects do what the state asks for; the views draw it. This
// file has the events of the reader; from-effects.ts has those of the effects.
import { isAnswered } from '../../progress/saved.ts'
import { afterEffectEvent } from './from-effects.ts'
import {
  currentQuestion,
  hasHint,
  isAnswering,
  isLastQuestion,
  isWaiting,
  itemOf,
} from './selectors.ts'
import { startOver } from './start.ts'
import type { State, Transition } from './state.ts'
import {
  withItem,
  withNotice,
  withoutFocus,
  withoutMessage,
  withResultElsewhere,
} from './update.ts'

export const transition: Transition = (state, event) => {
  const calm = withoutMessage(state)
  /** A request of the reader: the response may move the focus. */
  const asking: State = { ...calm, isAutomatic: false }
  const question = currentQuestion(state)
  const item = itemOf(state, question?.id)
  switch (event.type) {
    case 'choose':
      if (!question || item.status !== 'open') return state
      return withItem(calm, question.id, { ...item, response: event.response })
    case 'check': {
      if (!question || item.status !== 'open') return state
      const response = item.response ?? event.initialResponse
      const notice = isAnswered(response) ? event.complaint : 'chooseFirst'
      if (notice || response === undefined)
        return { ...withNotice(asking, notice), focus: 'options' }
      return withItem(asking, question.id, { ...item, response, status: 'checking' })
    }
    case 'set-confidence':
      if (!question || item.status !== 'open') return state
      return withItem(calm, question.id, { ...item, confidence: event.confidence })
    case 'try-again': {
      if (!question || item.status !== 'tried') return state
      const { verdict, ...tried } = item
      const { response } = tried
      // If no other response is checked, this one counts.
      const given = response !== undefined && verdict && { response, revision: verdict.revision }
      const open = { ...tried, status: 'open' as const, ...(given && { given }) }
      return { ...withItem(calm, question.id, open), focus: 'options' }
    }
    case 'reveal':
      if (!question || item.status !== 'tried') return state
      return withItem(asking, question.id, { ...item, status: 'checking', isLast: true })
    case 'ask-hint':
      if (!question || !hasHint(question, item)) return state
      return withItem(calm, question.id, { ...item, isHintDue: true })
    case 'open-passage':
      // A guide that failed to load is requested again.
      if (state.guide && state.guide !== 'failed') return state
      return { ...withoutFocus(state), guide: 'loading' }
    case 'retry': {
      if (!isWaiting(state)) return state
      const items = Object.entries(state.items).map(([id, kept]) => [
        id,
        kept.status === 'waiting' ? { ...kept, status: 'checking' } : kept,
      ])
      const phase = state.phase === 'unscored' ? 'scoring' : state.phase
      const isAutomatic = event.isAutomatic === true
      // What a retry of the reader says again is said anew.
      const before = isAutomatic ? withoutFocus(state) : calm
      return { ...before, phase, items: Object.fromEntries(items), isAutomatic }
    }
    case 'next':
      if (!isAnswering(state) || isLastQuestion(state)) return state
      return arrive({ ...calm, index: state.index + 1 })
    case 'back':
      if (!isAnswering(state) || state.index === 0) return state
      return arrive({ ...calm, index: state.index - 1 })
    case 'finish':
      if (!isAnswering(state)) return state
      return { ...asking, phase: 'scoring', focus: 'result' }
    case 'review':
      if (isAnswering(state)) return state
      return arrive({ ...withResultElsewhere(calm), phase: 'answering', index: event.index ?? 0 })
    case 'restart': {
      const { notice } = event
      return { ...startOver(state, event), focus: 'prompt', ...(notice && { notice }) }
    }
    default:
      return afterEffectEvent(state, event)
  }
}

/**
 * The reader comes to a question. If its answer was refused in the meantime, it is open again
 * with the response that was refused, and a message says so once.
 */
function arrive(state: State): State {
  const arrived: State = { ...state, focus: 'prompt' }
  const question = currentQuestion(state)
  const { isRefused, ...item } = itemOf(state, question?.id)
  if (!question || !isRefused) return arrived
  return { ...withItem(arrived, question.id, item), notice: 'refused' }
}
