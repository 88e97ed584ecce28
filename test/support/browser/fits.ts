// What holds on small screens: nothing sticks out, everything can be hit.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What is wider than the place that it stands in, in the page and inside the elements. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const name = (at: Element) => `${at.tagName.toLowerCase()}.${at.className}`
    /** One line on purpose, such as the question of a folded check: its end is an ellipsis. */
    const isCut = ({ parentElement }: Element) =>
      parentElement !== null && getComputedStyle(parentElement).textOverflow === 'ellipsis'
    /** Wide tables scroll by themselves; what is for ears only has no width to keep. */
    const isExcused = (at: Element) =>
      at.parentElement?.closest('[tabindex="0"]') ||
      getComputedStyle(at).clipPath !== 'none' ||
      isCut(at)
    const inspect = (root: Document | ShadowRoot, left: number, right: number) => {
      for (const at of root.querySelectorAll('*')) {
        const box = at.getBoundingClientRect()
        const isShown = box.width > 0 && box.height > 0
        const sticksOut = box.left < left - 0.5 || box.right > right + 0.5
        const isTooFull = at.scrollWidth > at.clientWidth + 1 && at.clientWidth > 0
        const isFaulty = sticksOut || (isTooFull && !at.matches('[tabindex="0"], main *'))
        if (isShown && isFaulty && !isExcused(at) && !at.matches('.skip')) found.push(name(at))
        if (at.shadowRoot) inspect(at.shadowRoot, box.left, box.right)
      }
    }
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.push(`the page by ${scrollWidth - clientWidth} px`)
    inspect(document, 0, clientWidth)
    return found
  })
}

/** Controls that are smaller than a thumb needs, with their size. */
function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const inspect = (root: Document | ShadowRoot) => {
      // A label that stands apart is hit through its field.
      for (const at of root.querySelectorAll(
        'label:not([for]), [type=text], select, button, a, summary',
      )) {
        const { width, height } = at.getBoundingClientRect()
        // What is checked takes no more clicks.
        const isOver = at.querySelector('[aria-disabled]') !== null
        if (width === 0 || isOver || at.matches('.skip')) continue
        // In a line of text the line gives the height (WCAG 2.5.8).
        const isInText = at.matches('p a, li a, dd a, td a, th a') && !at.matches('.button')
        const least = at.matches('a:not(.button), summary') ? 24 : 44
        // On the move, 24 px at a fraction of a pixel come back as 23.999 (it arrives animated).
        const isHit = height > least - 0.1 && width > 24 - 0.1
        if (!isHit && !(isInText && getComputedStyle(at).display === 'inline'))
          found.push(`${at.textContent?.trim()}: ${Math.round(width)} × ${Math.round(height)}`)
      }
      for (const at of root.querySelectorAll('*')) if (at.shadowRoot) inspect(at.shadowRoot)
    }
    inspect(document)
    return found
  })
}

export async function fits(page: Page, state: string): Promise<void> {
  expect(await overflowing(page), `too wide: ${state}`).toEqual([])
  expect(await tooSmall(page), `too small: ${state}`).toEqual([])
}
