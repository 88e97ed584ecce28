// Whether lines break between words, as they do where there is room for each.
import type { Locator } from 'playwright-core'

/** Words that stand on more than one line, and boxes of choices that are too full. */
export function brokenIn(element: Locator): Promise<string[]> {
  return element.evaluate((host) => {
    const found: string[] = []
    const root = host.shadowRoot ?? host
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}\d]+/gu)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (lines.size > 1) found.push(word)
      }
    }
    for (const at of root.querySelectorAll('.levels, .level, .actions'))
      if (at.scrollWidth > at.clientWidth) found.push(at.className)
    return found
  })
}
