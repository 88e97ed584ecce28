// What statistics keep in the progress, and what they read from it.
import { KEPT_DAYS, SECONDS_MAX } from '../../../content/common/attempt/counted.ts'
import type { AttemptRequest } from '../../../content/wire/index.ts'
import type { Item } from '../../progress/saved.ts'
import type { State } from '../machine/state.ts'

type Change = (state: State) => State

const DAY_MS = 86_400_000
const today = (now: number) => Math.floor(now / DAY_MS)

/** Only of a question that the reader began to answer: the others have no progress. */
export function timed(attempt: string, question: string, seconds: number, now: number): Change {
  return (state) => {
    const item = state.items[question]
    if (state.attempt !== attempt || !item || item.seconds === seconds) return state
    return withItems(state, { [question]: { day: today(now), ...item, seconds } })
  }
}

/** The server has counted these answers, or never will. */
export function counted({ attempt, answers }: AttemptRequest): Change {
  return (state) => {
    if (state.attempt !== attempt) return state
    const { result } = state
    const items = answers.flatMap(({ question }) => {
      const item = state.items[question]
      return item ? [[question, { ...item, isCounted: true }]] : []
    })
    return {
      ...withItems(state, Object.fromEntries(items)),
      ...(result?.counted === false && { result: { ...result, counted: true } }),
    }
  }
}

/** Whether there is something to count that the server has not answered for. */
export function isDue({ phase, result, items }: State, { answers }: AttemptRequest): boolean {
  if (phase === 'finished') return result?.counted === false
  return answers.some(({ question }) => !items[question]?.isCounted)
}

/** Whether the server may have forgotten that it has counted this attempt. */
export function isTooOld({ items }: State, now: number): boolean {
  return Object.values(items).some(({ day }) => day !== undefined && today(now) - day >= KEPT_DAYS)
}

/** The request with what is counted. Others may have changed kept values, and a wrong one would void it. */
export function withSeconds(request: AttemptRequest, { items }: State): AttemptRequest {
  const { statistics: _, ...attempt } = request
  return {
    ...attempt,
    answers: request.answers.map((answer) => {
      const { seconds } = items[answer.question] ?? {}
      const isValid = Number.isInteger(seconds) && Number(seconds) >= 0
      return { ...answer, ...(isValid && { seconds: Math.min(SECONDS_MAX, Number(seconds)) }) }
    }),
  }
}

/** In the background: the focus stays where the reader is. */
function withItems({ focus: _, ...state }: State, items: Readonly<Record<string, Item>>): State {
  return { ...state, items: { ...state.items, ...items } }
}
