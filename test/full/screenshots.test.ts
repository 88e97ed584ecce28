// The page of states (`/preview/q/:quiz`), as a picture in both themes and at three widths: each
// question with the feedback on each of its options, and each band or outcome.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { addStatesRoutes } from '../../worker/pages/states/states-routes.ts'
import { EVERY, EVERY_LEDGER, EVERY_QUIZ } from '../fixtures/content/every-type.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { PINNED } from '../support/browser/fonts.ts'
import { differenceFrom } from '../support/browser/screenshot.ts'
import { appFor } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([], { fonts: { name: 'pinned', folders: PINNED } })
const origin = inject('workerOrigin')

/** Half the size: all that differs still shows, and the committed files stay small. */
const HALF = { deviceScaleFactor: 0.5, reducedMotion: 'reduce' } as const

async function openStates(width: number, theme: string): Promise<Page> {
  const app = await appFor(EVERY, EVERY_LEDGER)
  addStatesRoutes(app)
  const page = await browse.blank({ ...HALF, viewport: { width, height: 800 } })
  await page.route(`${origin}/preview/**`, async (route) => {
    const answer = await app.request(route.request().url(), {}, {})
    await route.fulfill({
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    })
  })
  const query = new URLSearchParams({ view: `${theme} wide`, lang: 'en' })
  await page.goto(`${origin}/preview/q/${EVERY_QUIZ.id}?${query}`)
  await page.evaluate(() => document.fonts.ready)
  return page
}

describe.each(['light', 'dark'])('the states of each question type, %s', (theme) => {
  it.each([320, 768, 1280])('look as committed at %i px', async (width) => {
    const page = await openStates(width, theme)
    const screenshot = await page.locator('.states').screenshot()
    expect(differenceFrom(`states-${theme}-${width}`, screenshot)).toBeUndefined()
  })
})
