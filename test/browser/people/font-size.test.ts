// The size of letters is the reader's: text grows with the default size of the browser, and a page
// that makes its own root small does not shrink it.
import type { Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../../support/browser/browse.ts'
import { fits } from '../../support/browser/fits.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { itInFull } from '../../support/run/scale.ts'
import { loaderScript, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const GUIDE = '<self-check-guide guide="honey-bees" loading="eager"></self-check-guide>'

/** What a reader sets in the browser: the size of text that names none. */
async function setDefaultSize(page: Page, standard: number): Promise<void> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } })
}

const sizeOf = (text: Locator) =>
  text.evaluate((at) => Number.parseFloat(getComputedStyle(at).fontSize))

/** Of the text of the first option, and of a section of the guide. */
async function sizes(page: Page): Promise<readonly number[]> {
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  const section = page.locator('self-check-guide').locator('.section:has(.anchor) p').first()
  await section.waitFor()
  return [await sizeOf(quiz.element.locator('.option .text').first()), await sizeOf(section)]
}

it('grows with the default size of the reader, and still fits', async () => {
  const page = await browse.blank()
  const { url } = await serve(snippet(origin) + GUIDE + loaderScript(origin))
  await page.goto(url)
  expect(await sizes(page)).toEqual([16, 16])
  await setDefaultSize(page, 24)
  await page.goto(url)
  expect(await sizes(page)).toEqual([24, 24])
  await fits(page, 'letters of 24 px')
})

itInFull('does not shrink where the page makes its root small', async () => {
  const head = '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>'
  const { url } = await serve(snippet(origin) + GUIDE + loaderScript(origin), { head })
  const page = await browse.open(url)
  expect(await sizes(page)).toEqual([16, 16])
})

itInFull('grows on our own page, and in a frame', async () => {
  for (const path of ['/q/honey-bees', '/e/q/honey-bees']) {
    const page = await browse.blank()
    await setDefaultSize(page, 24)
    await page.goto(origin + path)
    const quiz = new QuizPage(page)
    await quiz.shows(FIRST.prompt)
    expect(await sizeOf(quiz.element.locator('.option .text').first()), path).toBe(24)
    await fits(page, path)
  }
})
