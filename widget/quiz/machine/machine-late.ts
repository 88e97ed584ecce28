// The other half of the state machine: what can happen only once an answer may come.
import type { AttemptAnswer } from '../../../content/wire/index.ts'
import {
  current,
  type Event,
  type Fresh,
  type Item,
  isAnswering,
  itemOf,
  keepMessages,
  type Next,
  nextEarly,
  type State,
  type Status,
  start,
  withItem,
} from './transition.ts'

type Elsewhere = Extract<Event, { type: 'elsewhere' }>

/** What a reader asks the server by. */
const ASKS: ReadonlySet<Event['type']> = new Set(['check', 'finish', 'reveal', 'retry'])

/** What brings a reader to another question. */
const MOVES: ReadonlySet<Event['type']> = new Set(['next', 'back', 'review'])

/** All of it. */
export const next: Next = (state, event) => {
  const after = step(state, event)
  if (after === state) return state
  if (MOVES.has(event.type)) return tellRefused(after)
  if (!ASKS.has(event.type)) return after
  return { ...after, isQuiet: event.type === 'retry' && event.isAutomatic === true }
}

const step: Next = (state, event) => {
  const { notice: _notice, focus: _focus, ...calm } = state
  const question = current(state)
  const item = itemOf(state, question?.id)
  switch (event.type) {
    case 'confide':
      if (!question || item.status !== 'open') return state
      return withItem(calm, question.id, { ...item, confidence: event.confidence })
    case 'verdict': {
      const { given: _given, isRefused: _told, ...checked } = itemOf(state, event.question)
      if (checked.status !== 'checking') return state
      const { correct, answer } = event.verdict
      const isOver = correct || answer !== undefined
      const after = withItem(calm, event.question, {
        ...checked,
        status: isOver ? 'checked' : 'tried',
        verdict: event.verdict,
        ...(!isOver && {
          tries: (checked.tries ?? 0) + 1,
          first: checked.first ?? checked.response,
        }),
      })
      // A late verdict on another question must not move the reader.
      return isShown(state, event.question)
        ? { ...after, focus: 'feedback' }
        : keepMessages(state, after)
    }
    case 'refused': {
      const { isRefused: _told, ...sent } = itemOf(state, event.question)
      if (sent.status !== 'checking') return state
      const open: Item = { ...sent, status: 'open' }
      if (isShown(state, event.question))
        return { ...withItem(calm, event.question, open), notice: 'refused' }
      // It is no word on the question shown; once the reader is back, it is.
      return keepMessages(state, withItem(calm, event.question, { ...open, isRefused: true }))
    }
    case 'again': {
      if (!question || item.status !== 'tried') return state
      const { verdict, ...tried } = item
      const { response } = tried
      // Should no other be given in, this is the one that counts.
      const given = response !== undefined && verdict && { response, revision: verdict.revision }
      const open: Item = { ...tried, status: 'open', ...(given && { given }) }
      return { ...withItem(calm, question.id, open), focus: 'options' }
    }
    case 'reveal':
      if (!question || item.status !== 'tried') return state
      return withItem(calm, question.id, { ...item, status: 'checking', isLast: true })
    case 'hint': {
      const { isHintDue, ...before } = itemOf(state, event.question)
      if (!isHintDue) return state
      if (event.hint === undefined) {
        const after = withItem(calm, event.question, before)
        return isShown(state, event.question)
          ? { ...after, notice: 'no-hint' }
          : keepMessages(state, after)
      }
      const hints = [...(before.hints ?? []), event.hint]
      const hinted = { hintLang: state.quiz.lang, ...before, hints }
      return keepMessages(state, withItem(calm, event.question, hinted))
    }
    case 'scored':
      if (state.phase !== 'scoring') return state
      return { ...withEnd(calm), phase: 'finished', result: event.result, focus: 'result' }
    case 'shared':
      if (state.phase !== 'finished') return state
      return { ...calm, notice: event.notice }
    case 'review':
      if (isAnswering(state)) return state
      return { ...withEnd(calm), phase: 'answering', index: 0, focus: 'prompt' }
    case 'elsewhere':
      return heardOf(state, event)
    default:
      return nextEarly(state, event)
  }
}

/** The reader has this question before them. */
function isShown(state: State, id: string): boolean {
  return current(state)?.id === id && isAnswering(state)
}

/** Once: the question is open, with the choice that was not taken. */
function tellRefused(state: State): State {
  const question = current(state)
  const { isRefused, ...item } = itemOf(state, question?.id)
  if (!question || !isRefused) return state
  return { ...withItem(state, question.id, item), notice: 'refused' }
}

/** What follows on each try in vain: it is left at that, or the question is open once more. */
const STAGES: readonly Status[] = ['tried', 'open', 'checking', 'waiting']

/** How far an answer is: of two tabs, the one that is further has the one to keep. */
function progressOf({ status, tries = 0 }: Item): number {
  if (status === 'checked') return Number.POSITIVE_INFINITY
  return tries * STAGES.length + STAGES.indexOf(status)
}

/** To compare by: not the words around it, which each element has in its own language. */
function answerOf({ response, confidence, hints }: Item): string {
  return JSON.stringify([response, confidence, hints?.length])
}

/**
 * The same quiz was answered in another tab, or elsewhere on the page. What is further there
 * is taken over, and the reader stays where they are; of two answers not given in, each keeps
 * that to the question it shows. A result there is kept with what is kept here. What is under
 * way there will be told of once it is done. A new attempt there is a new one here: so both
 * end up with the last word.
 */
function heardOf(state: State, event: Elsewhere): State {
  const { saved, question } = event
  if (!saved) return forgottenElsewhere(state, event)
  const { quiz, only, index, attempt } = state
  const here = current(state)
  const there = start({ quiz, question, only, saved, attempt, seed: state.seed })
  if (there.attempt !== attempt) {
    return { ...there, index: Math.min(index, there.questions.length - 1) }
  }
  const taken = Object.entries(there.items).filter(([id, theirs]) => {
    const ours = itemOf(state, id)
    const [far, farther] = [progressOf(ours), progressOf(theirs)]
    const isOther = id !== here?.id && answerOf(theirs) !== answerOf(ours)
    return theirs.status !== 'waiting' && (farther > far || (farther === far && isOther))
  })
  const end = state.phase === 'finished' ? undefined : there.result
  if (taken.length === 0 && JSON.stringify(end) === JSON.stringify(state.end)) return state
  const { focus: _, ...calm } = state
  return { ...withEnd(calm, end), items: { ...state.items, ...Object.fromEntries(taken) } }
}

/** The attempt is over, and may be counted: what is answered from now on is of another. */
function forgottenElsewhere(state: State, { attempt, seed }: Fresh): State {
  const isUntouched = Object.keys(state.items).length === 0 && !state.result
  const after: State = isUntouched
    ? { ...state, attempt }
    : nextEarly(state, { type: 'restart', attempt, seed, notice: 'forgotten' })
  const { focus: _, ...calm } = after
  return calm
}

/** With this result of another tab, or with none. */
function withEnd({ end: _, ...state }: State, end?: AttemptAnswer): State {
  return end ? { ...state, end } : state
}
