// Moves the keyboard focus after a change, so that the reader can go on from there.
import type { State } from './machine/state.ts'

/** Where the focus goes if its button is gone. */
const FALLBACK = '[data-focus="result"], .actions button'

export function focusAfterDrawing(
  root: HTMLElement,
  { focus, isAutomatic }: State,
  draw: () => void,
): void {
  const hadFocus = root.matches(':focus-within')
  draw()
  // Never takes the focus from another part of the page, nor for an automatic retry.
  const isFree = !isAutomatic && document.activeElement === document.body
  if (focus && (hadFocus || isFree)) focusOn(root, focus)
  // If the focused button is gone, the browser would begin at the top of the page.
  if (hadFocus && !root.querySelector(':focus')) root.querySelector<HTMLElement>(FALLBACK)?.focus()
}

export function focusOn(root: HTMLElement, name: string): void {
  const target = name === 'options' ? 'input,select,.options button' : `[data-focus="${name}"]`
  root.querySelector<HTMLElement>(target)?.focus()
}
