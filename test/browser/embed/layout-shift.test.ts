// The page does not move: not when the widget comes, and not while it is answered on a
// slow network. Measured as browsers measure it (Layout Instability API).
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import {
  AUTHORED,
  type AuthoredQuestion,
  authored,
  FIRST,
  QuizPage,
  SECOND,
} from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const LAST = AUTHORED.at(-1) ?? FIRST
/** Something of the page stands below the widget, where each shift is seen. */
const BELOW = '<p>What comes after it.</p>'.repeat(40)

interface Shift {
  readonly value: number
  readonly moved: readonly string[]
}

/** Every shift from now on that no click or key of the last 500 ms excuses. */
async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    interface LayoutShift extends PerformanceEntry {
      readonly value: number
      readonly hadRecentInput: boolean
      readonly sources: readonly { readonly node: Node | null }[]
    }
    const shifts: Shift[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        if (entry.hadRecentInput) continue
        const moved = entry.sources.map(({ node }) => node?.nodeName ?? 'gone')
        shifts.push({ value: entry.value, moved })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** After two frames, so that all that was drawn has been counted. */
function shiftsOf(page: Page): Promise<readonly Shift[]> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    return Reflect.get(window, 'shifts')
  })
}

/** A script skips, and no browser takes that for a click of the reader: its shifts do not count. */
async function skipTo(quiz: QuizPage, question: AuthoredQuestion): Promise<void> {
  await quiz.skipTo(question)
  await shiftsOf(quiz.page)
  await quiz.page.evaluate(() => Object.assign(Reflect.get(window, 'shifts'), { length: 0 }))
}

const sum = (shifts: readonly Shift[]) => shifts.reduce((total, { value }) => total + value, 0)

async function openSlowly(width: number, height: number, slow: RegExp, ms: number) {
  const page = await browse.blank({ viewport: { width, height } })
  await recordShifts(page)
  // The network's delay, not a wait of the test: what it waits for is what is shown.
  await page.route(slow, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    await route.continue()
  })
  await page.goto((await serve(snippet(origin) + BELOW)).url)
  return new QuizPage(page)
}

const sizes = [
  [360, 900],
  [1280, 900],
  [768, 1024],
  [320, 1000],
] as const

it('is measured: a widget without reserved height does shift the page', async () => {
  const page = await browse.blank({ viewport: { width: 1280, height: 900 } })
  await recordShifts(page)
  const bare = snippet(origin).replace(/ style="[^"]*"/, '')
  await page.goto((await serve(bare + BELOW)).url)
  await new QuizPage(page).shows(FIRST.prompt)
  await expect.poll(async () => sum(await shiftsOf(page)), SOON).toBeGreaterThan(0.01)
})

for (const [width, height] of sampled(sizes, 1)) {
  it(`is exactly 0 when the widget comes late, at ${width} px`, async () => {
    const quiz = await openSlowly(width, height, /\/v1\.js/, 300)
    await quiz.shows(FIRST.prompt)
    expect(await shiftsOf(quiz.page)).toEqual([])
  })

  itInFull(`is at most 0.01 when every answer takes 1.5 s, at ${width} px`, async () => {
    const quiz = await openSlowly(width, height, /\/(check|attempts)\b/, 1500)
    const { page } = quiz
    await quiz.shows(FIRST.prompt)
    expect(await quiz.answer(FIRST.wrong[0] ?? '')).toBe('Not quite')
    await shiftsOf(page)
    await quiz.goOn()
    expect(await quiz.answer(...SECOND.right)).toBe('Right')
    await quiz.goOn()
    const first = await shiftsOf(page)
    const several = authored('waggle-dance')
    await skipTo(quiz, several)
    await quiz.answer(...several.wrong)
    await quiz.goOn()
    const second = await shiftsOf(page)
    await skipTo(quiz, LAST)
    await quiz.skipToEnd()
    const shifts = [...first, ...second, ...(await shiftsOf(page))]
    expect(sum(shifts), JSON.stringify(shifts)).toBeLessThanOrEqual(0.01)
  })
}

itInFull('is at most 0.01 when what was kept is sent again by itself', async () => {
  const page = await browse.blank({ viewport: { width: 1280, height: 900 } })
  await recordShifts(page)
  await page.goto((await serve(snippet(origin) + BELOW)).url)
  const quiz = new QuizPage(page)
  await quiz.choose(FIRST.wrong[0] ?? '')
  await page.route('**/check*', (route) => route.abort())
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'No connection' }).waitFor()
  const room = quiz.element.locator('.room')
  await expect.poll(() => room.evaluate((at) => at.style.minBlockSize), SOON).not.toBe('')
  await page.unroute('**/check*')
  // What the click moved is not counted here: on a busy machine, more than the 500 ms that excuse
  // it may pass before the room has opened.
  const { length } = await shiftsOf(page)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await quiz.feedback.waitFor()
  const shifts = (await shiftsOf(page)).slice(length)
  expect(sum(shifts), JSON.stringify(shifts)).toBeLessThanOrEqual(0.01)
})

itInFull(
  'hides nothing for it: what does not fit scrolls, and is let go with the next key',
  async () => {
    const quiz = await openSlowly(320, 1000, /\/check\b/, 1500)
    // Twice the size, so that the feedback is taller than the room held for it.
    await quiz.element.evaluate((host) => host.style.setProperty('--self-check-font-size', '2em'))
    await quiz.shows(FIRST.prompt)
    await quiz.answer(FIRST.wrong[0] ?? '')
    const room = () =>
      quiz.element.evaluate((host) => {
        const at = host.shadowRoot?.querySelector('.room')
        if (!at) return undefined
        const isCut = at.scrollHeight > at.clientHeight + 1
        return { isCut, overflow: getComputedStyle(at).overflowY }
      })
    expect(await room()).toEqual({ isCut: true, overflow: 'auto' })
    await quiz.page.keyboard.press('Tab')
    expect(await room()).toEqual({ isCut: false, overflow: 'visible' })
  },
)
