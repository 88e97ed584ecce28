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
 * Starts the element in the middle of the viewport when the script comes. The observer answers after
 * the next frame, and the element's requests would wait for that. All else is left to the observer:
 * what is folded away, clipped or covered is not hit; before the first paint styles may be missing;
 * and a page knows nothing of what hides its frame. Without its id, an element may get it from a
 * script that follows, so the selector asks for one.
 */
export function startInSight(selector: string): void {
  if (self !== top || !performance.getEntriesByType('paint')[0]) return
  const hit = document.elementFromPoint(innerWidth / 2, innerHeight / 2)
  const element = hit?.closest<SelfCheckBase>(selector)
  // In a task of its own: a script that brings the app along would run both in one long task.
  setTimeout(() => element?.start())
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
