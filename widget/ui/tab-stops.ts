// Code and tables scroll inside their boxes, so the keyboard must reach them. A box with nothing to
// scroll is no tab stop: a reader would stop there for nothing, and inside an option on the way from
// one option to the next.

const watched = new WeakSet<ShadowRoot>()

/** Keeps the boxes in it up to date, as they are drawn and as they change their width. */
export function watchTabStops(root: ShadowRoot): void {
  if (watched.has(root)) return
  watched.add(root)
  const widths = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    }
  })
  const observe = () => {
    // Observing a box again reports it again: it may have another content.
    for (const box of root.querySelectorAll('pre, .scroll')) widths.observe(box)
  }
  new MutationObserver(observe).observe(root, { childList: true, subtree: true })
  observe()
}
