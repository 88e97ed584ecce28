// The other half of the state machine: what can happen only once an answer may come.
import {
  current,
  hasHint,
  isAnswering,
  itemOf,
  keepMessages,
  type Next,
  nextEarly,
  withItem,
} from './machine.ts'

/** All of it. */
export const next: Next = (state, event) => {
  const { notice: _notice, focus: _focus, ...calm } = state
  const question = current(state)
  const item = itemOf(state, question?.id)
  switch (event.type) {
    case 'verdict': {
      const checked = itemOf(state, event.question)
      if (checked.status !== 'checking') return state
      const { correct, answer } = event.verdict
      const isOver = correct || answer !== undefined
      const after = withItem(calm, event.question, {
        ...checked,
        status: isOver ? 'checked' : 'tried',
        verdict: event.verdict,
        ...(!isOver && { tries: (checked.tries ?? 0) + 1 }),
      })
      // A late verdict on another question must not move the reader.
      return event.question === question?.id && isAnswering(state)
        ? { ...after, focus: 'feedback' }
        : keepMessages(state, after)
    }
    case 'refused': {
      const sent = itemOf(state, event.question)
      if (sent.status !== 'checking') return state
      return { ...withItem(calm, event.question, { ...sent, status: 'open' }), notice: 'refused' }
    }
    case 'again': {
      if (!question || item.status !== 'tried') return state
      const { verdict: _, ...open } = item
      return { ...withItem(calm, question.id, { ...open, status: 'open' }), focus: 'options' }
    }
    case 'reveal':
      if (!question || item.status !== 'tried') return state
      return withItem(calm, question.id, { ...item, status: 'checking', isLast: true })
    case 'ask-hint':
      if (!question || !hasHint(question, item)) return state
      return withItem(calm, question.id, { ...item, isHintDue: true })
    case 'hint': {
      const { isHintDue, hints = [], ...hinted } = itemOf(state, event.question)
      if (!isHintDue) return state
      const all = event.hint === undefined ? hints : [...hints, event.hint]
      return keepMessages(state, withItem(calm, event.question, { ...hinted, hints: all }))
    }
    case 'scored':
      if (state.phase !== 'scoring') return state
      return { ...calm, phase: 'finished', result: event.result, focus: 'result' }
    case 'shared':
      if (state.phase !== 'finished') return state
      return { ...calm, notice: event.notice }
    case 'review':
      if (isAnswering(state)) return state
      return { ...calm, phase: 'answering', index: 0, focus: 'prompt' }
    default:
      return nextEarly(state, event)
  }
}
