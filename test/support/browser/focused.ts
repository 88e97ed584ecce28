// What has the focus on a page, and keys that move it.
import type { Page } from 'playwright-core'
import { painted } from './shift.ts'

/** What has the focus, in words: the text of a control, or of its label. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let at = document.activeElement
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
    if (!at || at === document.body) return 'nothing'
    const label = at instanceof HTMLInputElement ? at.labels?.[0] : undefined
    return ((label ?? at).textContent ?? '').replaceAll(/\s+/g, ' ').trim()
  })
}

export async function press(page: Page, ...keys: readonly string[]): Promise<string> {
  for (const key of keys) await page.keyboard.press(key)
  // The widget moves the focus once it has rendered.
  await painted(page)
  return focused(page)
}
