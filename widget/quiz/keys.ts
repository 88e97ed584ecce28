// What the keyboard does on a card besides what browsers do by themselves: a digit or a letter
// chooses the option in its place, and Enter on an option checks the answer. Keys count only while
// the focus is on the card (WCAG 2.1.4).

/** `code` is the place of the key: on a French keyboard the row of digits types digits with Shift. */
const DIGIT = /^(?:Digit|Numpad)([1-9])$/

/**
 * Handles a key that was pressed on `target`, inside `root`, the shadow root of an element. If it is
 * handled later and another question is shown by then, it does nothing. A key that is held down counts
 * once.
 */
export function onKey(root: ShadowRoot, event: KeyboardEvent, target: EventTarget | null): void {
  if (!(target as Node | null)?.isConnected) return
  const { key, code, ctrlKey, metaKey, altKey, repeat } = event
  if (ctrlKey || metaKey || altKey || repeat) return
  const options = [...root.querySelectorAll<HTMLInputElement>('.option input:enabled')]
  if (key === 'Enter' && options.some((option) => option === target))
    root.querySelector<HTMLElement>('button.primary')?.click()
  const option = options[placeOf(key, code)]
  if (!option) return
  option.focus()
  option.click()
  // The page may have shortcuts on single keys.
  event.stopPropagation()
}

/** Counted from 0; -1 for every other key. */
function placeOf(key: string, code: string): number {
  const digit = DIGIT.exec(code)?.[1]
  if (digit) return Number(digit) - 1
  return /^[a-z]$/i.test(key) ? Number.parseInt(key, 36) - 10 : -1
}
