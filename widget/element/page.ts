// What the elements of a page share. A server that renders pages may import the npm package, and then
// nothing here may run; in the other bundles `__IS_PAGE__` is true and costs nothing.
import type { SelfCheckBase } from './elements.ts'

/** How far from the viewport an element loads, in px: so far that few readers see it load. */
const NEAR = 600

/** Starts the elements that it observes. */
export const near = (__IS_PAGE__ &&
  new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) (target as SelfCheckBase).start()
    },
    { rootMargin: `${NEAR}px` },
  )) as IntersectionObserver

/**
 * Starts those that are near when the script comes. The observer answers after the next frame, and
 * their requests would wait for that. While the page is parsed, its layout is not known. An element
 * without a box is left to the observer.
 */
export function startNear(tag: string): void {
  if (document.readyState === 'loading') return
  for (const element of document.querySelectorAll<SelfCheckBase>(tag)) {
    const { y, height } = element.getBoundingClientRect()
    if (height && Math.abs(y) < innerHeight + NEAR) element.start()
  }
}

/**
 * A framework that renders on the server compares each element with what the server sent, and warns
 * of an attribute that is new. It has done so once the page is loaded and the browser is idle.
 */
export const hydrated = new Promise<unknown>((resolve) => {
  if (!__IS_PAGE__ || document.readyState === 'complete') resolve(0)
  else
    addEventListener('load', () => (self.requestIdleCallback ?? setTimeout)(resolve), {
      once: true,
    })
})

/** On some pages `<img name="createElement">` hides the method of the document. */
export const create = <K extends 'slot' | 'iframe'>(tag: K) =>
  Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K]
