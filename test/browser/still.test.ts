// What arrives late leaves the reader where they are: it takes no focus from the page, and
// scrolls nothing.

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { FIRST, QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()

/** A quiz far down a page that has a field for comments at its top. */
async function article(): Promise<{ page: Page; quiz: QuizPage; url: string }> {
  const above = '<label>Comment <textarea></textarea></label><div style="height:1500px"></div>'
  const { url } = await serve(above + snippet(inject('workerOrigin')))
  const page = await browse.open(url)
  const quiz = new QuizPage(page)
  await quiz.element.scrollIntoViewIfNeeded()
  await quiz.prompt.waitFor()
  return { page, quiz, url }
}

/** Answers while the server is out of reach, and gives what brings it back. */
async function answerOffline(page: Page, quiz: QuizPage): Promise<() => Promise<void>> {
  await quiz.choose(...FIRST.right)
  await page.route('**/check*', (route) => route.abort())
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'No connection' }).waitFor()
  return () => page.unroute('**/check*')
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

it('an answer kept from the last visit takes no focus and scrolls nothing once it is here', async () => {
  const { page, quiz, url } = await article()
  const online = await answerOffline(page, quiz)
  await page.goto('about:blank')
  await page.goto(url)
  const comment = page.getByLabel('Comment')
  await comment.click()
  await online()
  await page.keyboard.type('Hello ')
  // Near enough to load, and not on the screen.
  await page.setViewportSize({ width: 800, height: 1200 })
  await quiz.feedback.waitFor({ state: 'attached' })
  await page.keyboard.type('world')
  expect(await comment.inputValue()).toBe('Hello world')
  expect(await scrolled(page)).toBe(0)
})

itInFull(
  'a reader back at the top, with nothing focused, is not taken down by what is sent again',
  async () => {
    const { page, quiz } = await article()
    const online = await answerOffline(page, quiz)
    await page.evaluate(() => {
      const { activeElement } = document
      if (activeElement instanceof HTMLElement) activeElement.blur()
      scrollTo(0, 0)
    })
    await online()
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await quiz.feedback.waitFor()
    expect(await scrolled(page)).toBe(0)
  },
)

itInFull(
  'a slow verdict leaves the focus with the comment that the reader went on to write',
  async () => {
    const { page, quiz } = await article()
    const sent = Promise.withResolvers<void>()
    await page.route('**/check*', async (route) => {
      await sent.promise
      await route.continue()
    })
    await quiz.choose(...FIRST.right)
    await quiz.button('Check').click()
    const comment = page.getByLabel('Comment')
    await comment.click()
    await page.keyboard.type('Hello ')
    const place = await scrolled(page)
    sent.resolve()
    await quiz.feedback.waitFor()
    await page.keyboard.type('world')
    expect(await comment.inputValue()).toBe('Hello world')
    expect(await scrolled(page)).toBe(place)
  },
)

it('a reader who waits at the question is led to the verdict that is sent again', async () => {
  const { page, quiz } = await article()
  const online = await answerOffline(page, quiz)
  await quiz.button('Try again').focus()
  await online()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await quiz.feedback.waitFor()
  const isLed = () =>
    quiz.element.evaluate((host) => host.shadowRoot?.activeElement?.matches('.feedback') ?? false)
  await expect.poll(isLed, SOON).toBe(true)
})
