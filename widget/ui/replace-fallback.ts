// Puts the widget into the element, in place of the link or frame that was there.

import { holdHeight, onReaderInput } from './hold-height.ts'
import { isDeadEnd } from './links.ts'

/** If the element was lower than this, the page had not reserved a height for it. */
const MIN_RESERVED_PX = 200

/**
 * If the widget is taller than the height that the page reserved, and the page shows something
 * below it, the element keeps its height until the first click or key press of the reader.
 */
export function replaceFallback(host: HTMLElement, root: HTMLElement): void {
  root.className = isDeadEnd ? 'root dead-end' : 'root'
  root.part.value = 'root'
  const { height, bottom } = host.getBoundingClientRect()
  const hadFocus = host.shadowRoot?.activeElement
  host.shadowRoot?.replaceChildren(root)
  if (hadFocus) {
    const target = root.querySelector<HTMLElement>('[tabindex]')
    // While nothing is drawn yet, the root itself takes the focus.
    if (!target) root.tabIndex = -1
    ;(target ?? root).focus()
  }
  if (height < MIN_RESERVED_PX || bottom > innerHeight) return
  // In the task of the frame, before it is painted: layout takes as long as the drawing before it.
  requestAnimationFrame(() => {
    if (host.offsetHeight > height) onReaderInput(root, holdHeight(root, height))
  })
}
