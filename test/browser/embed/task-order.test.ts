// What happens in which order around a drawing: what the reader waits for comes first, and no task
// is longer than it must be. Times differ between machines, and the order does not.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, useBrowser } from '../../support/browser/browse.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { element, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

/** Of the window of the page. */
const noted = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(window, 'noted'))

it('sends an answer before *Checking…* is drawn', async () => {
  const page = await browse.blank()
  await page.addInitScript(() => {
    const labels: unknown[] = []
    Object.assign(window, { noted: labels })
    const { fetch } = window
    window.fetch = (...args) => {
      const root = document.querySelector('self-check')?.shadowRoot
      if (`${args[0]}`.includes('/check'))
        labels.push(root?.querySelector('.primary')?.textContent?.trim())
      return fetch(...args)
    }
  })
  await page.goto((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  // Before the code of answers is here, *Checking…* is all that a click can do.
  await quiz.ready()
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  expect(await noted(page)).toEqual(['Check'])
})

it('reads the computed styles of the page before it draws a verdict', async () => {
  const page = await browse.blank()
  await page.addInitScript(() => {
    const found: string[] = []
    Object.assign(window, { noted: found })
    const { getComputedStyle } = window
    let hasArrived = false
    window.getComputedStyle = (of, ...more) => {
      const drawn = of.shadowRoot?.querySelector('[data-focus=feedback]')
      if (hasArrived && of.matches('self-check')) found.push(drawn ? 'verdict' : 'question')
      return getComputedStyle(of, ...more)
    }
    const { json } = Response.prototype
    Response.prototype.json = async function () {
      const value = await json.call(this)
      hasArrived = this.url.includes('/check')
      return value
    }
  })
  await page.goto((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  await quiz.answer(...FIRST.right)
  const [first] = await noted(page)
  expect(first).toBe('question')
})

it('measures its height in the frame that shows it, and not while it draws', async () => {
  const page = await browse.blank()
  await page.addInitScript(() => {
    const order: string[] = []
    Object.assign(window, { noted: order })
    addEventListener('self-check:ready', ({ target }) => {
      order.push('drawn')
      const { offsetHeight } = target as HTMLElement
      Object.defineProperty(target, 'offsetHeight', {
        get() {
          order.push('measured')
          return offsetHeight
        },
      })
    })
  })
  await page.goto((await serve(snippet(origin))).url)
  await new QuizPage(page).shows(FIRST.prompt)
  await page.evaluate(() => new Promise(requestAnimationFrame))
  expect(await noted(page)).toEqual(['drawn', 'measured'])
})

it('runs the code and draws in two tasks if both come in one response', async () => {
  const page = await browse.blank()
  const far = `<div style="height:9000px"></div>${element(origin, 'quiz="honey-bees"')}`
  const script = `<script type="module" async src="${origin}/v1.js?quiz=honey-bees"></script>`
  await page.goto((await serve(far + script)).url)
  const isDrawnAtOnce = await page.evaluate(async () => {
    await customElements.whenDefined('self-check')
    const host = document.querySelector('self-check') as HTMLElement & { start(): Promise<void> }
    const started = host.start()
    // No task ends here, and more turns than the way to a drawing has.
    for (let turn = 0; turn < 1000; turn += 1) await undefined
    const { firstElementChild } = host.shadowRoot as ShadowRoot
    await started
    return firstElementChild?.localName !== 'slot'
  })
  expect(isDrawnAtOnce).toBe(false)
  await new QuizPage(page).shows(FIRST.prompt)
})

it('asks for what an answer needs once the first question is drawn', async () => {
  const page = await browse.blank()
  await page.addInitScript(() =>
    addEventListener('self-check:ready', () => performance.mark('drawn')),
  )
  await page.goto((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  await quiz.answer(...FIRST.right)
  const order = await page.evaluate(() =>
    performance
      .getEntries()
      .filter(({ name }) => /^drawn$|\/(after-answer|confidence)-/.test(name))
      .toSorted((one, other) => one.startTime - other.startTime)
      .map(({ entryType }) => entryType),
  )
  expect(order).toEqual(['mark', 'resource', 'resource'])
})

it('asks no other process for the id of an attempt where the browser makes one', async () => {
  const page = await browse.blank()
  await page.addInitScript(() =>
    Object.assign(URL, {
      createObjectURL() {
        throw new Error('A blob is for pages on plain HTTP.')
      },
    }),
  )
  await page.goto((await serve(snippet(origin))).url)
  await new QuizPage(page).shows(FIRST.prompt)
})

it('gives an attempt an id where the browser makes none', async () => {
  const page = await browse.blank()
  await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'randomUUID'))
  await page.goto((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.shows(FIRST.prompt)
  await quiz.answer(...FIRST.right)
  const kept = await page.evaluate(() => Object.values(localStorage).join())
  expect(kept).toMatch(/"attempt":"[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}"/)
})
