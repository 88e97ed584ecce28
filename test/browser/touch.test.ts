// A reader with a finger: no style stays after a tap, and two quick taps do not zoom the page.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { authoredOf, FIRST, QuizPage, SECOND } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } }

/** Rules with :hover that apply on this device, in the page and in the elements. */
function hoverRules(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const inspect = (rules: CSSRuleList) => {
      for (const rule of rules) {
        if (rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches) continue
        if (rule instanceof CSSStyleRule && rule.selectorText.includes(':hover'))
          found.push(rule.selectorText)
        if ('cssRules' in rule) inspect(rule.cssRules as CSSRuleList)
      }
    }
    const roots = [...document.querySelectorAll('self-check, self-check-guide')]
    for (const root of [document, ...roots.map(({ shadowRoot }) => shadowRoot ?? document)])
      for (const sheet of [...root.styleSheets, ...root.adoptedStyleSheets]) inspect(sheet.cssRules)
    return found
  })
}

/** What is tapped, and would zoom at the second tap. */
function zooming(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [
      document,
      ...[...document.querySelectorAll('self-check')].map((one) => one.shadowRoot),
    ]
    return roots
      .flatMap((root) => [...(root?.querySelectorAll('button, a, label, select, summary') ?? [])])
      .filter((at) => at.checkVisibility() && getComputedStyle(at).touchAction !== 'manipulation')
      .filter((at) => !at.matches('main > p > a, self-check > a'))
      .map((at) => at.outerHTML.slice(0, 80))
  })
}

it('leaves no hover style on the next question, and no tap zooms', async () => {
  const page = await browse.open((await serve(snippet(origin))).url, PHONE)
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  await quiz.ready()
  expect(await hoverRules(page)).toEqual([])
  const border = () =>
    quiz.element
      .locator('.option')
      .first()
      .evaluate((at) => getComputedStyle(at).borderTopColor)
  const usual = await border()
  await quiz.element.locator('.option').first().tap()
  await quiz.button('Skip').tap()
  await quiz.shows(SECOND.prompt)
  expect(await border()).toBe(usual)
  expect(await zooming(page)).toEqual([])
  await quiz.skipTo(authoredOf('order'))
  await quiz.element.locator('.moves').first().waitFor()
  expect(await zooming(page)).toEqual([])
})

itInFull('has the style where the device can hover', async () => {
  const page = await browse.open((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  await expect.poll(() => hoverRules(page), SOON).not.toEqual([])
})

itInFull('does the same on our own pages', async () => {
  for (const path of ['/', '/q/honey-bees', '/g/honey-bees']) {
    const page = await browse.open(origin + path, PHONE)
    await page.locator('main').waitFor()
    expect(await hoverRules(page), path).toEqual([])
    expect(await zooming(page), path).toEqual([])
  }
})
