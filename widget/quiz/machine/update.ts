// Small changes that several transitions share.
import type { InLanguage, Item } from '../../progress/saved.ts'
import type { State } from './state.ts'

export function withItem(state: State, id: string, item: Item): State {
  return { ...state, items: { ...state.items, [id]: item } }
}

/** With a message that may be the same as the one before, and is announced all the same. */
export function withNotice(state: State, notice: State['notice']): State {
  return { ...state, ...(notice && { notice }), isOddNotice: !state.isOddNotice }
}

/** Without the message and the focus of the event before. */
export function withoutMessage({ notice: _notice, focus: _focus, ...state }: State): State {
  return state
}

/** For changes in the background: the message stays, and the focus does not move. */
export function withoutFocus({ focus: _, ...state }: State): State {
  return state
}

/** With the result of another tab, or without one. */
export function withResultElsewhere(
  { resultElsewhere: _, ...state }: State,
  result?: State['result'],
): State {
  return result ? { ...state, resultElsewhere: result } : state
}

/** Records the language of texts, so that they can be requested again in another one. */
export function tagLanguage<T extends object>(texts: T, { quiz }: State): InLanguage<T> {
  return { ...texts, lang: quiz.lang }
}
