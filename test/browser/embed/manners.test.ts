// The page of somebody else, before and after: it differs in nothing but the element.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, useBrowser } from '../../support/browser/browse.ts'
import { left, watch } from '../../support/browser/watch.ts'
import { QuizPage } from '../../support/pages/quiz-page.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

/** Everything on the page that a guest could have touched. */
function inventory(page: Page) {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')]
    const { cookie, title, adoptedStyleSheets, styleSheets, designMode, activeElement } = document
    return {
      names: Object.getOwnPropertyNames(window).sort(),
      symbols: Object.getOwnPropertySymbols(window).map(String).sort(),
      elements: all.map((at) => at.tagName).join(' '),
      attributes: all
        .filter((at) => !at.matches('self-check'))
        .map((at) => [...at.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')),
      styles: [document.documentElement, document.body].map((at) =>
        [...getComputedStyle(at)]
          .filter((name) => !/size|height|origin|inset|perspective/.test(name))
          .map((name) => `${name}: ${getComputedStyle(at).getPropertyValue(name)}`),
      ),
      prototypes: [Object, Array, Element, HTMLElement, Event, Window].map(
        (one) => Object.getOwnPropertyNames(one.prototype).length,
      ),
      sheets: adoptedStyleSheets.length + styleSheets.length,
      focus: activeElement?.tagName,
      history: history.length,
      address: location.href,
      cookie,
      title,
      designMode,
    }
  })
}

it('differs in nothing but the element, and in listeners of the six kinds allowed', async () => {
  const page = await browse.blank()
  await watch(page, origin)
  const third: string[] = []
  page.on('request', (request) => {
    const { origin: to } = new URL(request.url())
    if (to !== origin && !request.url().startsWith('data:')) third.push(request.url())
  })
  const host = await serve(snippet(origin))
  await page.route('**/v1.js', (route) => route.fulfill({ contentType: 'text/javascript' }))
  await page.goto(host.url)
  const before = await inventory(page)
  expect((await left(page)).listeners).toEqual({})
  await page.unroute('**/v1.js')
  await page.reload()
  const quiz = new QuizPage(page)
  await quiz.finish()
  // Where the reader is, is the reader's doing.
  expect({ ...(await inventory(page)), focus: before.focus }).toEqual(before)
  const kinds = Object.keys((await left(page)).listeners)
  const allowed = ['message', 'online', 'pageshow', 'pagehide', 'storage'].map(
    (one) => `window:${one}`,
  )
  expect(kinds.filter((kind) => ![...allowed, 'document:visibilitychange'].includes(kind))).toEqual(
    [],
  )
  expect(third.filter((url) => url !== host.url)).toEqual([])
})

it('takes no focus when it comes', async () => {
  const body = `<input autofocus>${snippet(origin)}`
  const page = await browse.open((await serve(body)).url)
  await new QuizPage(page).prompt.waitFor()
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT')
})
