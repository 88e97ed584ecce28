// A language of our own: every text of the widget in brackets and longer by two fifths. What shows
// without brackets is not translated; what is cut has no room for a language with longer words.
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { EVERY, EVERY_LEDGER, EVERY_QUIZ, EVERY_TYPE } from '../../fixtures/content/every-type.ts'
import { FAILED_REQUESTS, useBrowser } from '../../support/browser/browse.ts'
import { fits } from '../../support/browser/fits.ts'
import { cutTexts } from '../../support/browser/people.ts'
import { itInFull } from '../../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../../support/serve/host.ts'
import { serveQuiz } from '../../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const LONG = { timeout: 180_000 }

/**
 * In place of a chunk with a table (widget/tools/chunk-function.ts): the table itself, each of its texts
 * made longer and put in brackets.
 */
const pseudo = (url: string) => `
  import own from '${url}?own'
  const longer = (text) => text + ' ' + 'ééééé '.repeat(Math.ceil(text.length * 0.4 / 6)).trim()
  const make = (value) =>
    typeof value === 'string' ? '⟦' + longer(value) + '⟧'
    : typeof value === 'function' ? (...args) => make(value(...args))
    : Object.fromEntries(Object.entries(value).map(([name, one]) => [name, make(one)]))
  const table = { strings: make(own().strings) }
  export default () => table`

async function servePseudo(page: Page, lang: string): Promise<void> {
  await page.route(new RegExp(`/c/${lang}-[^?]*\\.js$`), (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: pseudo(route.request().url()),
    }),
  )
}

/** Words in the language of the widget that no table has, texts and names alike; not what is typed. */
function untranslated(page: Page): Promise<string[]> {
  return page.locator('self-check').evaluate(({ shadowRoot }) => {
    const isOurs = (at: Element) =>
      (at.closest('[lang]')?.matches('.root') ?? false) && !at.matches('bdi.text')
    const texts: string[] = []
    for (const at of shadowRoot?.querySelectorAll('.root *') ?? []) {
      if (!isOurs(at)) continue
      for (const node of at.childNodes)
        if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '')
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        texts.push(at.getAttribute(name) ?? '')
    }
    return texts.filter((text) => /\p{L}/u.test(text) && !/^\s*(· )?⟦.*⟧\s*$/su.test(text))
  })
}

itInFull('shows no text without a translation, and cuts none that is longer', LONG, async () => {
  const page = await browse.blank({
    viewport: { width: 320, height: 640 },
    reducedMotion: 'reduce',
  })
  await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
  await servePseudo(page, 'de')
  const body = element(origin, `quiz="${EVERY_QUIZ.id}"`) + loaderScript(origin)
  await page.goto((await serve(body, { lang: 'de' })).url)
  const quiz = page.locator('self-check')
  const main = quiz.locator('.actions button.primary')
  const look = async (state: string) => {
    expect(await untranslated(page), state).toEqual([])
    expect(await cutTexts(quiz), state).toEqual([])
    await fits(page, state)
  }
  await quiz.getByText('⟦').first().waitFor()

  for (const { type, prompt } of EVERY_TYPE) {
    await quiz.getByRole('heading', { name: prompt, exact: true }).waitFor()
    await quiz.locator('.options :is(input, select, button)').first().waitFor()
    await look(`${type}, fresh`)
    if (type !== 'order') {
      await main.click()
      await quiz.getByRole('status').filter({ hasText: '⟦' }).waitFor()
      await look(`${type}, asked to answer first`)
    }
    // The first of what there is, which may be right or not.
    for (const field of await quiz.locator('.options input[type=text]').all()) await field.fill('x')
    for (const list of await quiz.locator('.options select').all())
      await list.selectOption({ index: 1 })
    const option = quiz.locator('.options').locator('[type=radio], [type=checkbox]').first()
    if ((await option.count()) > 0) await option.check()
    await main.click()
    await quiz.locator('.feedback').waitFor()
    await look(`${type}, checked`)
    const answer = quiz.locator('.room > button')
    if ((await answer.count()) > 0) {
      await answer.click()
      await answer.waitFor({ state: 'detached' })
    }
    for (const summary of await quiz.locator('fieldset summary').all()) await summary.click()
    await look(`${type}, with the answer`)
    await main.click()
  }
  await quiz.locator('[part~=score]').waitFor()
  await look('result')
})
