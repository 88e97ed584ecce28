// What the events of the effects do: responses of the server, and changes in other places.
import type { CheckResult } from '../../../content/wire/index.ts'
import type { Item } from '../../progress/saved.ts'
import { isShown, itemOf } from './selectors.ts'
import type { EffectEvent, State } from './state.ts'
import {
  tagLanguage,
  withItem,
  withNotice,
  withoutFocus,
  withoutMessage,
  withResultElsewhere,
} from './update.ts'

export function afterEffectEvent(state: State, event: EffectEvent): State {
  const calm = withoutMessage(state)
  /** For changes in the background, which the message that is shown does not concern. */
  const background = withoutFocus(state)
  switch (event.type) {
    case 'verdict':
      return afterVerdict(state, event.question, event.verdict)
    case 'unreachable': {
      const item = itemOf(state, event.question)
      if (item.status !== 'checking') return state
      return withItem(background, event.question, { ...item, status: 'waiting' })
    }
    case 'refused': {
      const { isRefused: _, ...item } = itemOf(state, event.question)
      if (item.status !== 'checking') return state
      const open: Item = { ...item, status: 'open' }
      if (isShown(state, event.question))
        return { ...withItem(calm, event.question, open), notice: 'refused' }
      // The message would not concern the question that is shown, so it waits.
      return withItem(background, event.question, { ...open, isRefused: true })
    }
    case 'hint': {
      const { isHintDue, ...item } = itemOf(state, event.question)
      if (!isHintDue) return state
      if (event.hint === undefined) {
        const after = withItem(background, event.question, item)
        return isShown(state, event.question) ? { ...after, notice: 'notLoaded' } : after
      }
      const hints = [...(item.hints ?? []), event.hint]
      const hinted = { hintLang: state.quiz.lang, ...item, hints }
      return withItem(background, event.question, hinted)
    }
    case 'scored': {
      if (state.phase !== 'scoring') return state
      const result = tagLanguage(event.result, state)
      return { ...withResultElsewhere(calm), phase: 'finished', result, focus: 'result' }
    }
    case 'unscored':
      if (state.phase !== 'scoring') return state
      return { ...calm, phase: 'unscored', ...(event.notice && { notice: event.notice }) }
    case 'guide-loaded':
      return { ...background, guide: event.guide }
    case 'challenge-loaded':
      return { ...background, challenge: event.challenge }
    case 'shared':
      if (state.phase !== 'finished') return state
      return withNotice(calm, event.notice)
    case 'amended':
    case 'merged':
      return event.change(state)
    case 'effects-unavailable':
      return stopWaitingForServer(state)
    default:
      return event satisfies never
  }
}

function afterVerdict(state: State, question: string, verdict: CheckResult): State {
  const { given: _given, isRefused: _refused, ...item } = itemOf(state, question)
  if (item.status !== 'checking') return state
  const isOver = verdict.correct || verdict.answer !== undefined
  const first = item.first ?? item.response
  const checked: Item = {
    ...item,
    status: isOver ? 'checked' : 'tried',
    verdict: tagLanguage(verdict, state),
    ...(!isOver && {
      tries: (item.tries ?? 0) + 1,
      ...(first !== undefined && { first }),
    }),
  }
  // A verdict on another question must not move the reader.
  return isShown(state, question)
    ? { ...withItem(withoutMessage(state), question, checked), focus: 'feedback' }
    : withItem(withoutFocus(state), question, checked)
}

/** Nothing can be sent, so everything that is pending becomes a request to repeat later. */
function stopWaitingForServer(state: State): State {
  const pending = Object.entries(state.items).filter(([, item]) => item.status === 'checking')
  if (pending.length === 0 && state.phase !== 'scoring') return state
  const waiting = pending.map(([id, item]) => [id, { ...item, status: 'waiting' }])
  return {
    ...withoutFocus(state),
    phase: state.phase === 'scoring' ? 'unscored' : state.phase,
    items: { ...state.items, ...Object.fromEntries(waiting) },
  }
}
