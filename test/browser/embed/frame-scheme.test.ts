// A frame cannot see the page around it. The loader tells it whether the page is light or dark, so
// that it looks as the widget would in its place.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import { quizIn } from '../../support/browser/frames.ts'
import { PAGE_SWITCHES } from '../../support/browser/page-switches.ts'
import { FIRST } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS, /^Failed to fetch dynamically/])
const serve = useHosts()
const origin = inject('workerOrigin')
const MODE = 'quiz="honey-bees" mode="iframe"'
const PAPER = { light: 'rgb(247, 246, 243)', dark: 'rgb(31, 30, 27)' }

const paperOf = (page: Page) =>
  quizIn(page)
    .element.locator('[part~=card]')
    .evaluate((card) => getComputedStyle(card).backgroundColor)
/** Behind the card and its footer. */
const backgroundOf = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => getComputedStyle(root).backgroundColor)

async function becomes(page: Page, scheme: keyof typeof PAPER): Promise<void> {
  await expect.poll(() => paperOf(page), SOON).toBe(PAPER[scheme])
  await expect.poll(() => backgroundOf(page), SOON).toBe(PAPER[scheme])
}

interface Look {
  readonly head?: string
  readonly attributes?: string
  readonly colorScheme?: 'light' | 'dark'
}

async function open({ head = '', attributes = MODE, colorScheme = 'light' }: Look): Promise<Page> {
  const { url } = await serve(snippet(origin, attributes), { head })
  const page = await browse.open(url, { colorScheme })
  await quizIn(page).prompt.waitFor()
  return page
}

it.each(sampled(Object.entries(PAGE_SWITCHES), 1))(
  'follows %s at once',
  async (_, [css, script]) => {
    const page = await open({ head: `<style>${css}</style>` })
    await becomes(page, 'light')
    await page.addScriptTag({ content: script })
    await becomes(page, 'dark')
  },
)

it('follows a fade that began before the code that follows it had come', async () => {
  const css =
    'body { background: #fff; transition: background-color 2s } body.night { background: #111 }'
  const { url } = await serve(snippet(origin, MODE), { head: `<style>${css}</style>` })
  const page = await browse.blank({ colorScheme: 'light' })
  const fading = Promise.withResolvers<void>()
  await page.route('**/c/scheme-*', async (route) => {
    await fading.promise
    await route.continue()
  })
  await page.goto(url)
  await quizIn(page).prompt.waitFor()
  await page.evaluate(() => {
    document.body.className = 'night'
  })
  fading.resolve()
  await becomes(page, 'dark')
})

itInFull('is as the page from the start, whatever the system prefers', async () => {
  const dark = '<style>body { background: #111 }</style>'
  await becomes(await open({ head: dark, colorScheme: 'light' }), 'dark')
  // Without a background, the browser paints a light page.
  await becomes(await open({ colorScheme: 'dark' }), 'light')
})

itInFull('follows the system on a page that does', async () => {
  const page = await open({ head: '<meta name="color-scheme" content="light dark">' })
  await becomes(page, 'light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await becomes(page, 'dark')
})

it('does as the attribute says, and as the page is once that is gone', async () => {
  const head = '<style>body.night { background: #111 }</style>'
  const page = await open({ head, attributes: `${MODE} theme="light"` })
  const element = page.locator('self-check')
  await page.evaluate(() => document.body.classList.add('night'))
  // Messages arrive in order: once the frame has this heading level, it has read the one before.
  await element.evaluate((one) => one.setAttribute('heading-level', '5'))
  await quizIn(page)
    .element.and(page.frameLocator('iframe').locator('[heading-level="5"]'))
    .waitFor()
  await becomes(page, 'light')
  await element.evaluate((one) => one.removeAttribute('theme'))
  await becomes(page, 'dark')
})

it('is told of a switch once, and of no other change of the page', async () => {
  const page = await open({ head: '<style>body.night { background: #111 }</style>' })
  await becomes(page, 'light')
  const [, frame] = page.frames()
  await frame?.waitForLoadState()
  await frame?.evaluate(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    // What was on its way since the frame has loaded comes before the message below.
    addEventListener('message', ({ data }) =>
      data === 'from here on' ? told.splice(0) : told.push(data.scheme),
    )
  })
  await page.evaluate(() => {
    const frameInside = document.querySelector('self-check')?.shadowRoot?.querySelector('iframe')
    frameInside?.contentWindow?.postMessage('from here on', '*')
  })
  for (const name of ['wide', 'wide open', 'night'])
    await page.evaluate((value) => {
      document.body.className = value
    }, name)
  await becomes(page, 'dark')
  expect(await frame?.evaluate(() => Reflect.get(window, 'told'))).toEqual(['dark'])
})

/** For the head of a page: counts what observes it. */
const COUNTS = `<script>
  window.observing = new Set()
  window.MutationObserver = class extends MutationObserver {
    observe(...args) { super.observe(...args); observing.add(this) }
    disconnect() { super.disconnect(); observing.delete(this) }
  }
</script>`
const observers = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'observing') as Set<unknown>).size)

it('observes the page only while the element is in it, and follows it again later', async () => {
  const page = await open({ head: `${COUNTS}<style>body.night { background: #111 }</style>` })
  await expect.poll(() => observers(page), SOON).toBe(1)
  await page.evaluate(() => {
    const element = document.querySelector('self-check')
    Object.assign(window, { element })
    element?.remove()
  })
  expect(await observers(page)).toBe(0)
  await page.evaluate(() => {
    document.body.className = 'night'
    document.querySelector('main')?.append(Reflect.get(window, 'element'))
  })
  await quizIn(page).shows(FIRST.prompt)
  await becomes(page, 'dark')
  expect(await observers(page)).toBe(1)
})

itInFull('keeps to the system where the chunk does not come', async () => {
  const page = await browse.blank({ colorScheme: 'dark' })
  await page.route(/\/c\/(scheme|whole)-/, (route) => route.abort())
  await page.goto((await serve(snippet(origin, MODE))).url)
  await quizIn(page).shows(FIRST.prompt)
  await becomes(page, 'dark')
})
