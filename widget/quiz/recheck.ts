// Asking again what was missed: it is what makes an answer stay.

import type { AttemptAnswer } from '../../content/wire/index.ts'
import { nameOf, openStorage, PREFIX } from '../progress/storage.ts'
import type { View } from './views/view-props.ts'

/** The same quiz with these questions alone, none of them answered. */
export function askOnly(view: View, ids: readonly string[]): void {
  forgetSet(view, ids)
  view.place.host.setAttribute('only', ids.join(','))
}

/** Back to the whole of it, as it was left. */
export function askAll({ place: { host } }: View): void {
  host.removeAttribute('only')
}

/** The whole once more: what was missed before and asked again says nothing of this time. */
export function beginAnew(view: View, result: AttemptAnswer): void {
  const missed = 'revisit' in result ? result.revisit.map(({ question }) => question) : []
  if (!view.state.only && missed.length > 0) forgetSet(view, missed)
  view.startOver()
}

function forgetSet({ place: { host }, state }: View, ids: readonly string[]): void {
  const name = nameOf(state.quiz.id, host.getAttribute('seed'), ids.join(','))
  openStorage(host.getAttribute('storage')).forget(name)
}

/** Nothing of the quiz is left: not the whole, nor any of its parts that was asked by itself. */
export function forgetAll(view: View): void {
  forgetQuiz(view.place.host, view.state.quiz.id)
  view.forget()
}

function forgetQuiz(host: HTMLElement, quiz: string): void {
  const kind = host.getAttribute('storage')
  if (kind === 'none') return
  try {
    const store = kind === 'session' ? sessionStorage : localStorage
    for (const key of Object.keys(store))
      if (key === PREFIX + quiz || key.startsWith(`${PREFIX}${quiz}?`))
        openStorage(kind).forget(key.slice(PREFIX.length))
  } catch {
    // Storage is refused: nothing is kept there.
  }
}
