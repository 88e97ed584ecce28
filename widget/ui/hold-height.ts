// Keeps an element at a height, so that what stands below it does not move.

/** If the content is taller, it scrolls. Returns a function that releases the height. */
export function holdHeight(element: HTMLElement, px: number): () => void {
  const { style } = element
  style.blockSize = `${px}px`
  if (element.scrollHeight > Math.ceil(px)) style.overflow = 'auto'
  return () => {
    style.blockSize = ''
    style.overflow = ''
  }
}

/** Calls `listener` at clicks and key presses, before any other listener inside the root. */
export function onReaderInput(root: HTMLElement, listener: () => void): void {
  for (const type of ['click', 'keydown']) root.addEventListener(type, listener, true)
}
