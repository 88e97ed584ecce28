// Asking again what was missed: it is what makes an answer stay.

import { nameOf, openStorage } from './storage.ts'
import type { View } from './views/view.ts'

/** The same quiz with these questions alone, none of them answered. */
export function askOnly({ place: { host }, state }: View, ids: readonly string[]): void {
  const only = ids.join(',')
  const name = nameOf(state.quiz.id, host.getAttribute('seed'), only)
  openStorage(host.getAttribute('storage')).forget(name)
  host.setAttribute('only', only)
}

/** Back to the whole of it, as it was left. */
export function askAll({ place: { host } }: View): void {
  host.removeAttribute('only')
}
