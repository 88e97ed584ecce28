// Where the keyboard is after what the reader did: with what they asked for, and never at
// the top of the page.

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { FIRST, QuizPage, SECOND } from '../support/pages/quiz-page.ts'
import { TranslatedPage } from '../support/pages/translated-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(body = snippet(origin), prepare?: (page: Page) => Promise<unknown>) {
  const page = await browse.blank()
  await prepare?.(page)
  await page.goto((await serve(body)).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return { page, quiz }
}

const focused = (quiz: QuizPage) => () =>
  quiz.element.evaluate((host) => {
    const text = host.shadowRoot?.activeElement?.textContent
    return text?.replaceAll(/\s+/g, ' ').trim() ?? 'nothing'
  })

itInFull(
  'is at the first question of a set that was asked for, and of the whole after it',
  async () => {
    const { quiz } = await open()
    await quiz.answer(...FIRST.right)
    await quiz.goOn()
    await quiz.giveIn(SECOND, 'wrong')
    await quiz.skipToEnd()
    await quiz.button('Retry the one to revisit').press('Enter')
    await expect.poll(focused(quiz), SOON).toBe(SECOND.prompt)
    await quiz.skipToEnd()
    await quiz.button('Take the whole self-check').press('Enter')
    // It was finished, so its result stands there again.
    await expect.poll(focused(quiz), SOON).toBe('1 right, 1 to revisit')
  },
)

it('is at the prompt in the other language where the language changed under it', async () => {
  const { quiz } = await open()
  await quiz.button('Skip').focus()
  await quiz.element.evaluate((host) => host.setAttribute('lang', 'es'))
  await new TranslatedPage(quiz.page, 'es').button('check').waitFor()
  expect(await focused(quiz)()).not.toBe('nothing')
})

itInFull(
  'is taken from nobody where an attribute changed and the reader is elsewhere',
  async () => {
    const { page, quiz } = await open(
      `<textarea aria-label="Comment"></textarea>${snippet(origin)}`,
    )
    await page.getByLabel('Comment').focus()
    await quiz.element.evaluate((host) => host.setAttribute('lang', 'es'))
    await new TranslatedPage(page, 'es').button('check').waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  },
)

it('stays where the reader went on to while a chunk is on its way', async () => {
  const come = Promise.withResolvers<void>()
  const { page, quiz } = await open(snippet(origin), (page) =>
    page.route(/\/c\/confidence-/, async (route) => {
      await come.promise
      await route.continue()
    }),
  )
  await quiz.button('Skip').press('Enter')
  await expect.poll(focused(quiz), SOON).toBe(SECOND.prompt)
  await quiz.button('Back').focus()
  come.resolve()
  await quiz.ready()
  expect(await focused(quiz)()).toBe('Back')
  await page.keyboard.press('Enter')
  await expect.poll(focused(quiz), SOON).toBe(FIRST.prompt)
})

itInFull('is still on Share where the old way to copy had to be taken', async () => {
  const { quiz } = await open(snippet(origin), (page) =>
    // As on a page on plain http.
    page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard')),
  )
  await quiz.answer(...FIRST.right)
  await quiz.skipToEnd()
  await quiz.button('Share this result').press('Enter')
  await quiz.status.filter({ hasText: /copied/ }).waitFor()
  expect(await focused(quiz)()).toBe('Share this result')
})

itInFull('stays with a button of the result while that is asked for again by itself', async () => {
  const { page, quiz } = await open()
  await page.route('**/attempts*', (route) => route.abort())
  await quiz.askForResult()
  await quiz.status.filter({ hasText: 'No connection' }).waitFor()
  await quiz.button('Review my answers').focus()
  const sent = Promise.withResolvers<void>()
  await page.unroute('**/attempts*')
  await page.route('**/attempts*', async (route) => {
    await sent.promise
    await route.continue()
  })
  const asked = page.waitForRequest('**/attempts*')
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await asked
  expect(await focused(quiz)()).toBe('Review my answers')
  sent.resolve()
  await quiz.score.waitFor()
})
