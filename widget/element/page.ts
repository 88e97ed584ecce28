// What the elements of a page share. A server that renders pages may import the npm package, and then
// nothing here may run; in the other bundles `__IS_PAGE__` is true and costs nothing.
import type { SelfCheckBase } from './elements.ts'

/** Starts the elements that it observes. */
export const near = (__IS_PAGE__ &&
  new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) (target as SelfCheckBase).start()
    },
    // Far enough from the viewport that few readers see it load.
    { rootMargin: '600px' },
  )) as IntersectionObserver

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
