// How much text a reader has in front of them: what is folded, hidden or kept for screen readers
// does not count.
import type { Locator } from 'playwright-core'

export interface OnScreen {
  readonly words: number
  /** Lines of text, whatever stands side by side counted once. */
  readonly lines: number
}

/** Of what is drawn in the shadow root of the element. */
export function onScreen(element: Locator): Promise<OnScreen> {
  return element.evaluate(async ({ shadowRoot }) => {
    if (!shadowRoot) throw new Error('The element is not filled.')
    // An animation may move or hide text while it runs.
    await Promise.all(shadowRoot.getAnimations().map(({ finished }) => finished.catch(() => {})))
    const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT)
    const boxes: DOMRect[] = []
    let words = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim()
      const drawn = text && isSeen(node) ? boxesOf(node) : []
      if (!text || drawn.length === 0) continue
      boxes.push(...drawn)
      words += text.split(/\s+/).length
    }
    return { words, lines: countLines(boxes) }

    function isSeen({ parentElement }: Node): boolean {
      // The options of a list that is closed have no boxes.
      return Boolean(parentElement?.checkVisibility({ visibilityProperty: true }))
    }

    function boxesOf(node: Node): DOMRect[] {
      const range = document.createRange()
      range.selectNodeContents(node)
      const clip = clipOf(node)
      return [...range.getClientRects()].filter(
        ({ left, right, top, bottom }) =>
          Math.min(right, clip.right) - Math.max(left, clip.left) > 2 &&
          Math.min(bottom, clip.bottom) - Math.max(top, clip.top) > 2,
      )
    }

    /** What is only for screen readers is cut down to a pixel. */
    function clipOf(node: Node) {
      for (let at = node.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow !== 'visible') return at.getBoundingClientRect()
      }
      return new DOMRect(-1e6, -1e6, 2e6, 2e6)
    }

    function countLines(all: readonly DOMRect[]): number {
      const sorted = all.toSorted((a, b) => a.bottom - b.bottom)
      let end = Number.NEGATIVE_INFINITY
      let lines = 0
      for (const { top, bottom } of sorted) {
        // On the line of the box before it: its middle is above that box's end.
        if ((top + bottom) / 2 < end) continue
        end = bottom
        lines += 1
      }
      return lines
    }
  })
}
