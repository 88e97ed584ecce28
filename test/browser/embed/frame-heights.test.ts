// The height of a frame: told once, told truly, and understood by every world that may be
// around it. Hosts here know nothing of us but what their own world knows.
import type { Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { SOON, useBrowser } from '../../support/browser/browse.ts'
import {
  boxHeight,
  heights,
  iframe,
  LISTENS,
  messages,
  quizIn,
  say,
} from '../../support/browser/frames.ts'
import { FIRST } from '../../support/pages/quiz-page.ts'
import { itInFull } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = `${origin}/e/q/honey-bees`

/** A host that only listens, with our frame in it. */
async function listen(src = QUIZ, attributes?: string): Promise<Page> {
  const { url } = await serve(iframe(src, attributes), { head: LISTENS })
  const page = await browse.open(url)
  await quizIn(page).prompt.waitFor()
  return page
}

/** A host with our loader, in a frame by its own wish. */
async function embed(): Promise<Page> {
  const { url } = await serve(snippet(origin, 'quiz="honey-bees" mode="iframe"'))
  const page = await browse.open(url)
  await quizIn(page).prompt.waitFor()
  return page
}

const frameHeight = (page: Page) =>
  page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height)

/** Waits until host and frame agree, and gives the height. */
async function settled(page: Page): Promise<number> {
  const frame = page.frameLocator('iframe')
  await expect
    .poll(async () => Math.abs((await frameHeight(page)) - (await boxHeight(frame))), SOON)
    .toBeLessThanOrEqual(1)
  return frameHeight(page)
}

/** The next `count` frames that the browser paints. */
const paint = (page: Page, count: number) =>
  page.evaluate(async (frames) => {
    for (let left = frames; left > 0; left -= 1) await new Promise(requestAnimationFrame)
  }, count)

itInFull('grows with the feedback and shrinks again after it', async () => {
  const page = await embed()
  const quiz = quizIn(page)
  const before = await settled(page)
  await quiz.answer(...FIRST.wrong.slice(0, 1))
  await quiz.feedback.getByText('Tell me more').click()
  const grown = await settled(page)
  expect(grown).toBeGreaterThan(before + 50)
  await quiz.goOn()
  expect(await settled(page)).toBeLessThan(grown)
})

itInFull('tells each height once, and none while nothing changes', async () => {
  const page = await listen()
  const told = await heights(page)
  expect(told.at(-1)).toBe(Math.ceil(await boxHeight(page.frameLocator('iframe'))))
  for (const [index, height] of told.entries()) expect(height).not.toBe(told[index + 1])
  await paint(page, 60)
  expect(await heights(page)).toEqual(told)
})

itInFull('tells one height for each frame that is painted, whatever happens inside', async () => {
  const page = await listen()
  const before = (await heights(page)).length
  const box = page.frameLocator('iframe').locator('#w')
  const painted = await box.evaluate(async (wrapper) => {
    const spacer = wrapper.appendChild(document.createElement('div'))
    let frames = 0
    let isOver = false
    const count = () => {
      frames += 1
      if (!isOver) requestAnimationFrame(count)
    }
    requestAnimationFrame(count)
    for (let change = 1; change <= 100; change += 1) {
      spacer.style.height = `${change * 3}px`
      // Three changes for each frame.
      if (change % 3 === 0) await new Promise(requestAnimationFrame)
    }
    await new Promise(requestAnimationFrame)
    isOver = true
    return frames
  })
  const expected = Math.ceil(await boxHeight(page.frameLocator('iframe')))
  await expect.poll(async () => (await heights(page)).at(-1), SOON).toBe(expected)
  expect((await heights(page)).length - before).toBeLessThanOrEqual(painted + 1)
})

itInFull('does not run away where something inside takes its height from the window', async () => {
  const page = await embed()
  const frame = page.frameLocator('iframe')
  const before = await settled(page)
  await frame.locator('body').evaluate((body) => {
    body.style.minHeight = '100vh'
    body.style.padding = '20px'
  })
  await paint(page, 120)
  expect(Math.abs((await settled(page)) - before)).toBeLessThanOrEqual(60)
  const after = await frameHeight(page)
  await paint(page, 60)
  expect(await frameHeight(page)).toBe(after)
})

itInFull('can be scrolled to its end where the page gives it no height', async () => {
  const page = await listen(QUIZ, 'width="600" height="200" scrolling="no"')
  const last = page.frameLocator('iframe').getByRole('link').last()
  await page.locator('iframe').hover()
  await page.mouse.wheel(0, 2000)
  await expect
    .poll(() => last.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight), SOON)
    .toBe(true)
})

itInFull('tells AMP, Medium, a learning platform and pym, each in its own words', async () => {
  const src = `${QUIZ}?lti=1&childId=quiz-1&initialWidth=600`
  const page = await listen(src)
  const height = (await heights(page)).at(-1)
  const data = (await messages(page)).map((message) => message.data)
  expect(data).toContainEqual({ sentinel: 'amp', type: 'embed-size', height })
  expect(data).toContainEqual(JSON.stringify({ src, context: 'iframe.resize', height }))
  expect(data).toContainEqual(JSON.stringify({ subject: 'lti.frameResize', height }))
  expect(data).toContainEqual(`pymxPYMxquiz-1xPYMxheightxPYMx${height}`)
})

/**
 * What WordPress puts on a page for an address of another site: a sandboxed frame with a
 * secret, and wp-embed.js, whose rules are those of its receiveEmbedMessage().
 */
const WORDPRESS = `<script>
  window.heard = []
  addEventListener('message', ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue
      if (data.message !== 'height') continue
      let height = parseInt(data.value, 10)
      if (height > 1000) height = 1000
      else if (~~height < 200) height = 200
      frame.height = height
      heard.push(height)
    }
  })
  addEventListener('DOMContentLoaded', () => {
    for (const frame of document.querySelectorAll('iframe.wp-embedded-content')) {
      const secret = 'aB3dE6gH9j'
      frame.src += '#?secret=' + secret
      frame.dataset.secret = secret
      frame.contentWindow.postMessage({ message: 'ready', secret }, '*')
    }
  })
</script>`
const IN_WORDPRESS =
  'class="wp-embedded-content" sandbox="allow-scripts" security="restricted" width="600" height="338"'

itInFull('is as tall as it needs in WordPress, which sandboxes it', async () => {
  const { url } = await serve(iframe(QUIZ, IN_WORDPRESS), { head: WORDPRESS })
  const page = await browse.open(url)
  await quizIn(page).prompt.waitFor()
  const height = await settled(page)
  expect(height).toBeGreaterThanOrEqual(200)
  expect(height).toBeLessThanOrEqual(1000)

  const heard = () => page.evaluate(() => Reflect.get(window, 'heard') as number[])
  const before = await heard()
  await say(page, { message: 'ready', secret: 'another' })
  await say(page, { message: 'ready', secret: 'aB3dE6gH9j' })
  await expect.poll(heard, SOON).toEqual([...before, height])
})
