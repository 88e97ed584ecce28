// What can be read from a state.
import type { PublicQuestion } from '../../../content/wire/index.ts'
import type { Item, Saved } from '../../progress/saved.ts'
import type { State } from './state.ts'

const OPEN: Item = { status: 'open' }

export function currentQuestion(state: State): PublicQuestion | undefined {
  return state.questions[state.index]
}

export function itemOf(state: State, id: string | undefined): Item {
  return (id !== undefined && state.items[id]) || OPEN
}

export function isAnswering(state: State): boolean {
  return state.phase === 'answering'
}

export function isLastQuestion(state: State): boolean {
  return state.index >= state.questions.length - 1
}

/** Whether the reader sees this question now. */
export function isShown(state: State, id: string): boolean {
  return currentQuestion(state)?.id === id && isAnswering(state)
}

/** Whether the question has another hint and is still open. */
export function hasHint({ hints }: PublicQuestion, item: Item): boolean {
  const isOpen = item.status === 'open' || item.status === 'tried'
  return isOpen && hints > (item.hints?.length ?? 0)
}

/** Whether a request failed and has to be repeated. */
export function isWaiting({ phase, items }: State): boolean {
  return phase === 'unscored' || Object.values(items).some(({ status }) => status === 'waiting')
}

/** What is kept for the next visit, including responses that are not checked yet. */
export function toSaved(state: State): Saved {
  const kept = state.questions.flatMap(({ id, revision }) => {
    const item = state.items[id]
    return item ? [[id, { ...item, revision: item.verdict?.revision ?? revision }] as const] : []
  })
  const result = state.phase === 'finished' ? state.result : state.resultElsewhere
  return {
    attempt: state.attempt,
    seed: state.seed,
    index: state.index,
    items: Object.fromEntries(kept),
    ...(result && { result }),
  }
}
