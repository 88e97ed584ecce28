// Moves the keyboard focus after a change, so that the reader can go on from there.
import type { State } from './machine/state.ts'

/** Where the focus goes if its button is gone. */
const FALLBACK = '[data-focus="result"], .actions button'

/** Drawing one of these again, as for a chunk that comes late, leaves the reader where they are. */
const focused = new WeakSet<State>()

export function focusAfterDrawing(root: HTMLElement, state: State, draw: () => void): void {
  const { focus, isAutomatic } = state
  const hadFocus = root.matches(':focus-within')
  draw()
  // Never takes the focus from another part of the page, nor for an automatic retry.
  const isFree = !isAutomatic && document.activeElement === document.body
  if (focus && (hadFocus || isFree) && !focused.has(state) && focusOn(root, focus))
    focused.add(state)
  // If the focused button is gone, the browser would begin at the top of the page.
  if (hadFocus && !root.querySelector(':focus')) root.querySelector<HTMLElement>(FALLBACK)?.focus()
}

/** False if there is nothing to focus yet. */
export function focusOn(root: HTMLElement, name: string): boolean {
  const target = name === 'options' ? 'input,select,.options button' : `[data-focus="${name}"]`
  const found = root.querySelector<HTMLElement>(target)
  found?.focus()
  return found !== null
}
