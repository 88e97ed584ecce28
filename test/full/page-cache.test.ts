// Back from the browser's page cache (bfcache), the very page is shown again: the widget
// must not keep it out of there, and must work on. Headless browsers without that cache
// load the page anew, as others do when it is full; then progress has to be kept.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { FIRST, QuizPage, SECOND } from '../support/pages/quiz-page.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

// Playwright switches the cache off by default.
const browse = useBrowser([], { ignoreDefaultArgs: ['--disable-back-forward-cache'] })
const serve = useHosts()

/** Away and back; tells whether the page came out of the cache. */
async function awayAndBack(page: Page): Promise<string | null> {
  await page.goto((await serve('<p>Another page</p>')).url)
  await page.goBack({ waitUntil: 'commit' })
  await page.locator('html[data-persisted]').waitFor()
  return page.locator('html').getAttribute('data-persisted')
}

async function open(body: string): Promise<Page> {
  const page = await browse.blank()
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.persisted = String(persisted)
    })
  })
  await page.goto((await serve(body)).url)
  return page
}

it('comes back with the same question, as a page without it comes back, and answers on', async () => {
  const plain = await awayAndBack(await open('<p>A page without it</p>'))

  const page = await open(snippet(inject('workerOrigin')))
  const quiz = new QuizPage(page)
  await quiz.answer(...FIRST.right)
  await quiz.goOn()
  await quiz.choose(SECOND.right[0] ?? '')
  expect(await awayAndBack(page)).toBe(plain)
  await quiz.shows(SECOND.prompt)
  expect(await quiz.option(SECOND.right[0] ?? '').isChecked()).toBe(true)
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
})
