// Arabic and Hebrew: everything is mirrored but what authors wrote in another direction,
// and no language needs more room than a phone has.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { BREADS, BREADS_LEDGER } from '../fixtures/content/placing-scoring.ts'
import { TYPED, TYPED_LEDGER } from '../fixtures/content/typed-scoring.ts'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { fits } from '../support/browser/fits.ts'
import { pixelAt } from '../support/browser/pixel.ts'
import { FIRST, QuizPage } from '../support/pages/quiz-page.ts'
import { LANGUAGES, TranslatedPage } from '../support/pages/translated-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(lang: string, width = 768): Promise<TranslatedPage> {
  const viewport = { width, height: 700 }
  const host = await serve(`<h2>An aside</h2>${snippet(origin)}`, { lang })
  const page = await browse.open(host.url, { viewport, reducedMotion: 'reduce' })
  const quiz = new TranslatedPage(page, lang)
  await quiz.button('check').waitFor()
  return quiz
}

/** A few things of the card, by the sides of the screen. */
function sides({ element }: TranslatedPage) {
  return element.evaluate((host) => {
    const root = host.shadowRoot
    const find = (selector: string) => {
      const found = root?.querySelector(selector)
      if (!found) throw new Error(`There is no ${selector}.`)
      return found
    }
    const box = (selector: string) => find(selector).getBoundingClientRect()
    const style = (selector: string) => getComputedStyle(find(selector))
    const range = document.createRange()
    range.selectNodeContents(find('.said .text'))
    const words = range.getBoundingClientRect()
    const radio = box('.said input')
    return {
      root: style('.root').direction,
      prompt: style('.prompt').direction,
      option: style('.said .text').direction,
      radio: radio.left > words.right ? 'right' : 'left',
      gap: Math.round(
        radio.left > words.right ? radio.left - words.right : words.left - radio.right,
      ),
      bar: style('.marked.revisit').borderRightWidth === '4px' ? 'right' : 'left',
      mark:
        box('.marked.revisit .mark svg').left < box('.paper').left + box('.paper').width / 2
          ? 'left'
          : 'right',
      onward:
        box('button.primary').right > box('.paper').left + box('.paper').width / 2
          ? 'right'
          : 'left',
    }
  })
}

it.each([
  ['he', 'rtl', 'right'],
  ['de', 'ltr', 'left'],
])(
  'in %s the card runs %s, and what authors wrote in its own direction',
  async (lang, root, start) => {
    const quiz = await open(lang)
    await quiz.answer(FIRST.wrong[0])
    const seen = await sides(quiz)
    expect(seen).toMatchObject({ root, prompt: 'ltr', option: 'ltr' })
    expect(seen).toMatchObject({ radio: start, gap: 12, bar: start, mark: start, onward: start })
  },
)

itInFull('counts the ticks of progress from the right', async () => {
  const quiz = await open('ar')
  await quiz.answer(FIRST.right[0])
  const ticks = quiz.root.locator('[part=progress] > *')
  const [first, second] = [await ticks.nth(0).boundingBox(), await ticks.nth(1).boundingBox()]
  expect(first?.x).toBeGreaterThan(second?.x ?? 0)
  const { x = 0, y = 0, width = 0 } = first ?? {}
  const right = await ticks.nth(0).evaluate((tick) => getComputedStyle(tick).backgroundColor)
  expect(await pixelAt(quiz.page, Math.round(x + width / 2), Math.round(y + 1))).toBe(right)
})

itInFull('a quiz that is Arabic itself runs from right to left throughout', async () => {
  const page = await browse.blank()
  await page.route(/\/quizzes\/honey-bees\?/, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('"lang":"en"', '"lang":"ar"')
    await route.fulfill({ response, body })
  })
  await page.goto((await serve(snippet(origin), { lang: '' })).url)
  const quiz = new TranslatedPage(page, 'ar')
  await quiz.answer()
  expect(await sides(quiz)).toMatchObject({
    root: 'rtl',
    prompt: 'rtl',
    option: 'rtl',
    bar: 'right',
  })
})

itInFull(
  'on a page that runs from right to left, English words still run from left to right',
  async () => {
    const page = await browse.blank()
    await page.goto((await serve(`<div dir="rtl">${snippet(origin)}</div>`)).url)
    const quiz = new QuizPage(page)
    await quiz.prompt.waitFor()
    const root = quiz.element.locator('.root')
    expect(await root.evaluate((at) => getComputedStyle(at).direction)).toBe('ltr')
  },
)

it('a field takes the direction of what is typed into it', async () => {
  const quiz = await openTyped('ar')
  const field = quiz.root.getByRole('textbox')
  const direction = () => field.evaluate((at) => at.matches(':dir(rtl)'))
  await field.fill('مئة')
  expect(await direction()).toBe(true)
  await field.fill('100 degrees')
  expect(await direction()).toBe(false)
})

async function openTyped(lang: string): Promise<TranslatedPage> {
  const page = await browse.blank({ viewport: { width: 320, height: 640 } })
  await serveQuiz(page, origin, TYPED, TYPED_LEDGER)
  await page.goto((await serve(snippet(origin, 'quiz="typed"'), { lang })).url)
  const quiz = new TranslatedPage(page, lang)
  await quiz.root.getByRole('textbox').waitFor()
  return quiz
}

async function openPlacing(lang: string): Promise<TranslatedPage> {
  const page = await browse.blank({ viewport: { width: 320, height: 640 } })
  await serveQuiz(page, origin, BREADS, BREADS_LEDGER)
  await page.goto((await serve(snippet(origin, 'quiz="bread"'), { lang })).url)
  const quiz = new TranslatedPage(page, lang)
  await quiz.root.locator('.placed').first().waitFor()
  return quiz
}

it.each(sampled(LANGUAGES, 1))('fits a screen of 320 px in %s, in every state', async (lang) => {
  const quiz = await open(lang, 320)
  const { page, words } = quiz
  await fits(page, 'question')
  await quiz.button('check').click()
  await quiz.root.getByText(words.chooseFirst).waitFor()
  await fits(page, 'nothing chosen')
  await page.route('**/check*', (route) => route.abort())
  await quiz.option(FIRST.wrong[0] ?? '').check()
  await quiz.button('check').click()
  await quiz.root.getByText(words.waiting).waitFor()
  await fits(page, 'out of reach')
  await page.unroute('**/check*')
  await quiz.button('retry').click()
  await quiz.feedback.getByText(words.tellMore).click()
  await quiz.feedback.getByText(words.showPassage).click()
  await quiz.feedback.locator('blockquote p').nth(1).waitFor()
  await fits(page, 'feedback')
  await quiz.skipToEnd()
  await fits(page, 'result')
  await quiz.element.locator('details.more > summary').click()
  await quiz.button('forget').click()
  await quiz.root.getByText(words.forgotten).waitFor()
  await fits(page, 'forgotten')
})

itInFull.each(LANGUAGES)('fits it with fields and lists in %s, too', async (lang) => {
  await fits((await openTyped(lang)).page, 'a field')
  await fits((await openPlacing(lang)).page, 'a list')
})

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

async function isClean(page: Page, state: string): Promise<void> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  if (!(await page.evaluate(() => 'axe' in window)))
    await page.evaluate(await readFile(path, 'utf8'))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: Axe }
      const { violations } = await axe.run(document, { resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
    expect(found, `${state}, ${colorScheme}`).toEqual([])
  }
}

itInFull('axe finds nothing in Arabic: question, feedback, result', async () => {
  const quiz = await open('ar')
  await isClean(quiz.page, 'question')
  await quiz.answer()
  await quiz.feedback.getByText(quiz.words.tellMore).click()
  await isClean(quiz.page, 'feedback')
  await quiz.skipToEnd()
  await isClean(quiz.page, 'result')
})
