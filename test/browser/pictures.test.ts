// Pictures in authored texts: they are drawn in each place, move nothing while they load, and say
// what they show where they do not.
import { text as consumeText } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { PICTURES, PICTURES_LEDGER } from '../fixtures/content/picture-quiz.ts'
import { isClean, SCHEMED_HEAD } from '../support/browser/axe.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { painted, shifts } from '../support/browser/shift.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { appFor, serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const PICTURE = `${origin}/m/*`
const COMB = 'Cells of a comb'

async function open(page: Page, more = ''): Promise<QuizPage> {
  const body = element(origin, `quiz="combs" heading-level="2" ${more}`) + loaderScript(origin)
  await page.goto((await serve(body, { head: SCHEMED_HEAD })).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return quiz
}

const isBroken = (one: Element) =>
  one instanceof HTMLImageElement && one.complete && one.naturalWidth === 0
const widthOf = (quiz: QuizPage, name: string) =>
  quiz.element
    .getByAltText(name)
    .first()
    .evaluate((one: HTMLImageElement) => (one.complete ? one.naturalWidth : 0))

describe('in the widget', () => {
  itInFull('are drawn in prompt, option, hint, feedback, explanation and passage', async () => {
    const page = await browse.blank({ reducedMotion: 'reduce' })
    await serveQuiz(page, origin, PICTURES, PICTURES_LEDGER)
    const quiz = await open(page)
    await expect.poll(() => widthOf(quiz, COMB), SOON).toBe(640)
    await expect.poll(() => widthOf(quiz, 'The way of a bee'), SOON).toBeGreaterThan(0)
    expect(await quiz.element.locator('.option img').count()).toBe(1)
    await isClean(page, 'a question with pictures')
    await quiz.button('Show a hint').click()
    await quiz.element.locator('.hints img').waitFor()
    await quiz.answer('This:')
    expect(await quiz.element.locator('#chosen img').count()).toBe(1)
    expect(await quiz.element.getByAltText('Cells with a lid').count()).toBeGreaterThan(2)
    await quiz.feedback.getByText('Show me the passage').click()
    await quiz.element.locator('.passage img').waitFor()
    await isClean(page, 'an answer with pictures')
  })

  it('move nothing while they load, at any width', async () => {
    for (const width of [320, 1280]) {
      const page = await browse.blank({ viewport: { width, height: 1400 } })
      await serveQuiz(page, origin, PICTURES, PICTURES_LEDGER)
      const { promise: held, resolve: release } = Promise.withResolvers<void>()
      await page.route(PICTURE, async (route) => {
        await held
        await route.fallback()
      })
      const quiz = await open(page)
      const comb = quiz.element.getByAltText(COMB)
      await comb.waitFor()
      await painted(page)
      const before = await comb.boundingBox()
      const moved = await shifts(page)
      release()
      await expect.poll(() => widthOf(quiz, COMB), SOON).toBe(640)
      await painted(page)
      expect(await comb.boundingBox()).toEqual(before)
      expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(1.6, 1)
      expect(await shifts(page)).toBe(moved)
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    }
  })

  it('and paragraphs are in a guide from its first paint on', async () => {
    const page = await browse.blank()
    await serveQuiz(page, origin, PICTURES, PICTURES_LEDGER)
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    await page.route(/\/c\/blocks-/, async (route) => {
      await held
      await route.continue()
    })
    const asked = page.waitForRequest(/\/c\/blocks-/)
    const guide = `<self-check-guide guide="combs"><a href="#">Combs</a></self-check-guide>`
    await page.goto((await serve(guide + loaderScript(origin))).url)
    await asked
    await painted(page)
    expect(await page.getByText('Each cell has six sides.').count()).toBe(0)
    await page.getByRole('link', { name: 'Combs' }).waitFor()
    release()
    await page.getByText('Each cell has six sides.').waitFor()
    expect(await page.getByAltText('The way of a bee').count()).toBe(1)
  })

  itInFull('show their alternative text if they cannot be loaded', async () => {
    const page = await browse.blank()
    await serveQuiz(page, origin, PICTURES, PICTURES_LEDGER)
    await page.route(PICTURE, (route) => route.abort())
    const quiz = await open(page)
    const comb = quiz.element.getByRole('img', { name: COMB })
    await expect.poll(() => comb.evaluate(isBroken), SOON).toBe(true)
    expect((await comb.boundingBox())?.height).toBeGreaterThan(200)
    await quiz.skipTo({ prompt: 'A cell has six sides.' })
    // The file is 24 px wide, and the text is not.
    const hexagon = quiz.element.getByRole('img', { name: 'The opening of a cell' })
    await expect.poll(async () => (await hexagon.boundingBox())?.width, SOON).toBeGreaterThan(150)
  })

  itInFull('are saved as their alternative text', async () => {
    const page = await browse.blank()
    await serveQuiz(page, origin, PICTURES, PICTURES_LEDGER)
    const quiz = await open(page)
    await quiz.answer('This:')
    await quiz.goOn()
    await quiz.skipToEnd()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      quiz.more('Download my answers').then((button) => button.click()),
    ])
    // The browser may run elsewhere, so the file comes as a stream.
    const text = await consumeText(await download.createReadStream())
    expect(text).toContain(`1. What is in these cells? ${COMB}`)
    expect(text).toContain('- This: The way of a bee')
    expect(text).toContain('That is a flight. Cells with a lid')
  })
})

describe('on the page without JavaScript', () => {
  it('are drawn in the form and on the sheet, with their size and text', async () => {
    const app = await appFor(PICTURES, PICTURES_LEDGER)
    const answer = await app.request(`${origin}/q/combs`, {}, {})
    const page = await browse.blank({ javaScriptEnabled: false })
    await page.setContent(await answer.text())
    for (const within of ['fieldset', '.sheet']) {
      const comb = page.locator(within).getByAltText(COMB)
      expect(await comb.getAttribute('src'), within).toMatch(/^\/m\/[0-9a-f]{32}\.png$/)
      expect(await comb.getAttribute('width'), within).toBe('640')
      expect(await comb.getAttribute('height'), within).toBe('400')
    }
    expect(await page.locator('fieldset img[alt=""]').count()).toBe(1)
  })
})
