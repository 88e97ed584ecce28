// Merges progress that another tab, or another element on the page, has saved.
import type { PublicQuestion } from '../../../content/wire/index.ts'
import type { Item, Saved, Status } from '../../progress/saved.ts'
import { currentQuestion, itemOf } from './selectors.ts'
import { start, startOver } from './start.ts'
import type { Anew, State } from './state.ts'
import { withoutFocus, withResultElsewhere } from './update.ts'

/** What another tab or element has saved. The rest is used if that was deleted. */
export interface Elsewhere extends Anew {
  /** Absent if it was deleted. */
  readonly saved?: Saved | undefined
  /** The only question that the element shows. */
  readonly question?: string | undefined
}

/** The order within one try. After each wrong try it begins again. */
const STAGES: readonly Status[] = ['tried', 'open', 'checking', 'waiting']

/** How far a question is. Of two tabs, the one that is further has the answer to keep. */
function progressOf({ status, tries = 0 }: Item): number {
  if (status === 'checked') return Number.POSITIVE_INFINITY
  return tries * STAGES.length + STAGES.indexOf(status)
}

/** What two answers are compared by. Texts are left out: each tab may have its own language. */
function answerOf({ response, confidence, hints }: Item): string {
  return JSON.stringify([response, confidence, hints?.length])
}

/**
 * Takes over each question that is further there, and does not move the reader. A response
 * that is not checked yet is taken over too, unless its question is shown here. Requests that
 * are pending there are ignored until they are done. If the other side has begun a new
 * attempt, this one joins it.
 */
export function merge(state: State, elsewhere: Elsewhere): State {
  const { saved, question } = elsewhere
  if (!saved) return forget(state, elsewhere)
  const { only, set, index, attempt, seed, challenge, guide } = state
  const quiz = elsewhere.quiz ?? state.quiz
  const there = start({ quiz, question, only, set, saved, attempt, seed })
  const shown = currentQuestion(state)
  if (there.attempt !== attempt) {
    const items = keepShown(there.items, shown, state)
    return { ...there, items, index: Math.min(index, there.questions.length - 1), challenge, guide }
  }
  const taken = Object.entries(there.items).filter(([id, theirs]) => {
    const [ours, further] = [progressOf(itemOf(state, id)), progressOf(theirs)]
    const isOther = id !== shown?.id && answerOf(itemOf(state, id)) !== answerOf(theirs)
    return theirs.status !== 'waiting' && (further > ours || (further === ours && isOther))
  })
  const result = state.phase === 'finished' ? undefined : there.result
  if (taken.length === 0 && JSON.stringify(result) === JSON.stringify(state.resultElsewhere))
    return state
  return {
    ...withResultElsewhere(withoutFocus(state), result),
    items: { ...state.items, ...Object.fromEntries(taken) },
  }
}

/**
 * Two elements that both began before either saved have an attempt each. What is chosen here and
 * not checked yet stays, unless its question is further there or was begun anew.
 */
function keepShown(there: State['items'], shown: PublicQuestion | undefined, here: State) {
  const [ours, theirs] = [itemOf(here, shown?.id), there[shown?.id ?? '']]
  const isKept = shown && ours.response !== undefined && ours.status === 'open'
  return isKept && theirs?.status === 'open' ? { ...there, [shown.id]: ours } : there
}

/**
 * The progress was deleted elsewhere. The server may have counted the attempt already, so
 * what is answered from now on belongs to a new one.
 */
function forget(state: State, fresh: Anew): State {
  const isUntouched = Object.keys(state.items).length === 0 && !state.result
  if (isUntouched) return withoutFocus({ ...state, attempt: fresh.attempt })
  return { ...startOver(state, fresh), notice: 'forgotten' }
}
