// Putting in order: by buttons, by keys alone, and by dragging with a mouse.

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { BREADS, BREADS_LEDGER } from '../fixtures/content/placing-scoring.ts'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { CIRCLE, shapesOf, TICK } from '../support/pages/marks.ts'
import { nameOf, PlacingPage } from '../support/pages/placing-page.ts'
import { tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([/^Failed to load resource/])
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(
  attributes = 'quiz="bread"',
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<{ page: Page; quiz: PlacingPage }> {
  const page = await browse.blank(options)
  await serveQuiz(page, origin, BREADS, BREADS_LEDGER)
  await before(page)
  await page.goto(
    (await serve(`<h2>A quiz</h2>${element(origin, attributes)}${loaderScript(origin)}`)).url,
  )
  const quiz = new PlacingPage(page)
  await quiz.prompt.waitFor()
  return { page, quiz }
}

const RIGHT = ['mix', 'rise', 'bake', 'slice']
const right = { question: 'steps', response: RIGHT }
const rightNames = RIGHT.map((id) => nameOf('steps', id))

it('moves an item by its buttons, keeps the focus on it, and says where it is', async () => {
  const { page, quiz } = await open()
  await quiz.items.first().waitFor()
  const before = await quiz.order()
  const last = before.at(-1) ?? ''
  await quiz.moveUp(last)
  await expect.poll(() => quiz.order(), SOON).toEqual([before[0], before[1], last, before[2]])
  const focused = () =>
    page.evaluate(() => {
      const root = document.querySelector('self-check')?.shadowRoot
      return root?.activeElement?.getAttribute('aria-label')
    })
  expect(await focused()).toBe(`Move up: ${last}`)
  const said = quiz.element.locator('[aria-live=polite]')
  expect(await said.textContent()).toBe(`${last}: now 3 of 4`)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  expect((await quiz.order())[0]).toBe(last)
  expect(await focused()).toBe(`Move up: ${last}`)
})

it('is answered by keys alone', async () => {
  const { page, quiz } = await open()
  await quiz.items.first().waitFor()
  for (const [place, name] of rightNames.entries()) {
    for (let at = (await quiz.order()).indexOf(name); at > place; at -= 1) {
      const label = `Move up: ${name}`
      const isThere = () =>
        page.evaluate(
          (wanted) =>
            document
              .querySelector('self-check')
              ?.shadowRoot?.activeElement?.getAttribute('aria-label') === wanted,
          label,
        )
      for (let tabs = 0; tabs < 30 && !(await isThere()); tabs += 1)
        await page.keyboard.press('Tab')
      expect(await isThere(), label).toBe(true)
      await page.keyboard.press('Space')
    }
  }
  expect(await quiz.order()).toEqual(rightNames)
  await quiz.button('Check').press('Enter')
  expect(await quiz.verdict()).toBe('Right')
})

it('is dragged with a mouse', async () => {
  const { page, quiz } = await open()
  await quiz.items.first().waitFor()
  const before = await quiz.order()
  const from = await quiz.items.nth(3).locator('.text').boundingBox()
  const to = await quiz.items.nth(0).boundingBox()
  if (!from || !to) throw new Error('Nothing to drag.')
  await page.mouse.move(from.x + 20, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 20, to.y + 2, { steps: 20 })
  await page.mouse.up()
  expect(await quiz.order()).toEqual([before[3], before[0], before[1], before[2]])
  await page.mouse.move(from.x + 20, from.y + 40, { steps: 5 })
  expect(await quiz.order(), 'let go').toEqual([before[3], before[0], before[1], before[2]])
  expect(await quiz.element.locator('[data-held]').count()).toBe(0)
})

itInFull('works by taps, with targets of 44 px, on a screen of 320', async () => {
  const { page, quiz } = await open('quiz="bread"', {
    hasTouch: true,
    viewport: { width: 320, height: 640 },
  })
  await quiz.items.first().waitFor()
  const before = await quiz.order()
  await quiz.button(`Move down: ${before[0]}`).tap()
  expect(await quiz.order()).toEqual([before[1], before[0], before[2], before[3]])
  for (const button of await quiz.items.getByRole('button').all()) {
    const box = await button.boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  }
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBe(0)
})

itInFull('checks the order as it stands where nothing was moved', async () => {
  const { quiz } = await open()
  await quiz.items.first().waitFor()
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toMatch(/^Not quite/)
})

it('shows of each item whether it is in its own place, and where it belongs', async () => {
  const { quiz } = await open()
  await quiz.give({ question: 'steps', response: ['rise', 'mix', 'bake', 'slice'] })
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Not quite · 2 of 4')
  const shown = quiz.element.locator('.marked .mark')
  const marks = (await shown.allTextContents()).map(tidy)
  expect(marks).toEqual(['Should be number 2', 'Should be number 1', 'Right', 'Right'])
  expect(await shapesOf(shown)).toEqual([CIRCLE, CIRCLE, TICK, TICK])
  const text = tidy((await quiz.feedback.textContent()) ?? '')
  expect(text).toContain('There is no dough before that.')
  for (const name of rightNames) expect(text.split(name)).toHaveLength(2)
  expect(await quiz.element.getByRole('button', { name: /^Move/ }).count()).toBe(0)
})

itInFull('comes back after a reload as it was put', async () => {
  const { page, quiz } = await open()
  await quiz.give(right)
  await page.reload()
  await quiz.items.first().waitFor()
  expect(await quiz.order()).toEqual(rightNames)
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
  await page.reload()
  await quiz.feedback.waitFor()
  // Its view comes in a chunk of its own.
  const shown = () => quiz.element.locator('.marked .text').allTextContents()
  await expect.poll(async () => (await shown()).map(tidy), SOON).toEqual(rightNames)
})

itInFull('is asked again where its chunk did not come', async () => {
  let isOff = true
  const { quiz } = await open('quiz="bread"', {}, (page) =>
    page.route(/\/c\/(placing|whole)-/, (route) => (isOff ? route.abort() : route.continue())),
  )
  await quiz.element.getByText('Reconnect to see this question').waitFor()
  expect(await quiz.element.getByRole('link', { name: 'Take the whole' }).count()).toBe(1)
  isOff = false
  await quiz.button('Try again').click()
  await quiz.items.first().waitFor()
  await quiz.give(right)
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
})

itInFull(
  'is requested again, and can be checked, if no chunk came after the first one',
  async () => {
    let isOff = true
    const { quiz } = await open('quiz="bread"', {}, (page) =>
      page.route(/\/c\/(after-answer|placing|whole)-/, (route) =>
        isOff ? route.abort() : route.continue(),
      ),
    )
    await quiz.element.getByText('Reconnect to see this question').waitFor()
    isOff = false
    await quiz.button('Try again').click()
    await quiz.items.first().waitFor()
    await quiz.give(right)
    await quiz.button('Check').click()
    expect(await quiz.verdict()).toBe('Right')
  },
)

itInFull('costs a quiz of choices no byte', async () => {
  const asked: string[] = []
  const listen = async (page: Page) => page.on('request', (request) => asked.push(request.url()))
  const choices = await open('quiz="oven"', {}, listen)
  await choices.quiz.answer('Hot')
  await choices.quiz.goOn()
  await choices.quiz.score.waitFor()
  expect(asked.filter((url) => url.includes('/c/after-answer-'))).toHaveLength(1)
  expect(asked.filter((url) => url.includes('/c/placing-'))).toEqual([])
  const { quiz } = await open('quiz="bread"', {}, listen)
  await quiz.items.first().waitFor()
  expect(asked.filter((url) => url.includes('/c/placing-'))).toHaveLength(1)
})

itInFull('is in the pinned file, which asks for no other script', async () => {
  const asked: string[] = []
  const page = await browse.blank()
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await serveQuiz(page, origin, BREADS, BREADS_LEDGER)
  const { version } = JSON.parse(await readFile(`${ROOT}/package.json`, 'utf8'))
  const path = `/v${version}/self-check.js`
  const script = `<script type="module" src="${origin}${path}"></script>`
  await page.goto((await serve(element(origin, 'quiz="bread"') + script)).url)
  const quiz = new PlacingPage(page)
  await quiz.give(right)
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
  expect(asked.filter((one) => one.endsWith('.js'))).toEqual([path])
})

itInFull('has nothing that axe finds, in each state, in light and dark', async () => {
  const { page, quiz } = await open('quiz="bread"', { bypassCSP: true, reducedMotion: 'reduce' })
  await quiz.items.first().waitFor()
  await isClean(page, 'open')
  await quiz.give({ question: 'steps', response: ['slice', 'mix', 'rise', 'bake'] })
  await isClean(page, 'moved')
  await quiz.button('Check').click()
  await quiz.feedback.waitFor()
  await isClean(page, 'not quite')
  await quiz.goOn()
  await quiz.select('Ciabatta').waitFor()
  await isClean(page, 'match')
  await quiz.give({ question: 'grains', response: { ciabatta: 'rye', tortilla: 'maize' } })
  await quiz.button('Check').click()
  await quiz.feedback.waitFor()
  await isClean(page, 'match, partly right')
})

async function isClean(page: Page, state: string): Promise<void> {
  const source = await readFile(
    createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
    'utf8',
  )
  await page.evaluate(source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run(
            context: Element | null,
          ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
      }
      const { violations } = await axe.run(document.body)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
    expect(found, `${state}, ${colorScheme}`).toEqual([])
  }
}
