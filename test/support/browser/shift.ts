// How much a page moves when the widget comes late.
import type { Page } from 'playwright-core'
import { QuizPage } from '../pages/quiz-page.ts'
import type { HostPage } from '../serve/host.ts'
import type { Browse } from './browse.ts'

/** What stands below the widget, and would be pushed. */
export const POST: string = '<p>The post goes on below.</p>'.repeat(5)

/** Opens a page that ends with POST, lets the loader come only once all else stands, and sums up. */
export async function shiftWhenLate(browse: Browse, host: HostPage): Promise<number> {
  const page = await browse.blank({ viewport: { width: 800, height: 900 } })
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/v1.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(host.url, { waitUntil: 'commit' })
  await page.getByText('The post goes on below.').last().waitFor()
  await painted(page)
  release()
  await new QuizPage(page).prompt.waitFor()
  return shifts(page)
}

/**
 * Two frames, and the end of every animation: what came last is laid out, on the screen, and where
 * it stays. A box that is measured while the card still slides in is another one a moment later.
 */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    const within = (root: Document | ShadowRoot): Animation[] => [
      ...root.getAnimations(),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
        shadowRoot ? within(shadowRoot) : [],
      ),
    ]
    const ending = within(document).filter(
      ({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY,
    )
    // An element that is removed meanwhile cancels its animation.
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}

/** All that moved since the page began, and not because the reader did something. */
export function shifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const value: unknown = Reflect.get(entry, 'value')
            if (typeof value === 'number') sum += value
          }
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        // Two frames: one that lays out what came last, one that reports it.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)))
      }),
  )
}
