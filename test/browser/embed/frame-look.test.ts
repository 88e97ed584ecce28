// How a frame looks on a page of somebody else, and what is left of it without scripts.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { honeyBees } from '../../fixtures/content/guide.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import { iframe, quizIn, say } from '../../support/browser/frames.ts'
import { pixelAt } from '../../support/browser/pixel.ts'
import { AUTHORED, FIRST } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = `${origin}/e/q/honey-bees`
const GUIDE = `${origin}/e/g/honey-bees`
const SCHEMES = ['light', 'dark'] as const
const PAPER = { light: 'rgb(247, 246, 243)', dark: 'rgb(31, 30, 27)' }
const MODE = 'quiz="honey-bees" mode="iframe"'

/** What is painted in the corners of the frame; on top stands the line of progress. */
async function corners(page: Page): Promise<string[]> {
  const box = await page.locator('iframe').boundingBox()
  if (!box) throw new Error('The frame has no box.')
  const right = box.x + box.width - 2
  const bottom = box.y + box.height - 2
  return Promise.all([
    pixelAt(page, box.x + 1, box.y + 6),
    pixelAt(page, right, box.y + 6),
    pixelAt(page, box.x + 1, bottom),
    pixelAt(page, right, bottom),
  ])
}

const four = (color: string) => [color, color, color, color]
const declares = (scheme: string) => `<meta name="color-scheme" content="${scheme}">`

for (const host of sampled(SCHEMES, 1)) {
  for (const system of sampled(SCHEMES, 1)) {
    it(`is its own paper to the corners: host ${host}, system ${system}`, async () => {
      const { url } = await serve(snippet(origin, MODE), { head: declares(host) })
      const page = await browse.open(url, {
        colorScheme: system,
        viewport: { width: 700, height: 900 },
      })
      const quiz = quizIn(page)
      await quiz.prompt.waitFor()
      const painted = await quiz.element
        .locator('[part~=card]')
        .evaluate((card) => getComputedStyle(card).backgroundColor)
      expect(painted).toBe(PAPER[host])
      await expect.poll(() => corners(page), SOON).toEqual(four(painted))
    })
  }
}

itInFull(
  'is the paper of the theme that the page asks for, from the start and at a change',
  async () => {
    const { url } = await serve(snippet(origin, `${MODE} theme="dark"`), {
      head: declares('light'),
    })
    const page = await browse.open(url, {
      colorScheme: 'light',
      viewport: { width: 700, height: 900 },
    })
    await quizIn(page).prompt.waitFor()
    await expect.poll(() => corners(page), SOON).toEqual(four(PAPER.dark))
    await page.locator('self-check').evaluate((one) => one.setAttribute('theme', 'light'))
    await expect.poll(() => corners(page), SOON).toEqual(four(PAPER.light))
  },
)

it('takes colours from the page that said hello, where they are colours', async () => {
  const { url } = await serve(iframe(`${QUIZ}?theme=light`, 'width="600" height="560"'))
  const page = await browse.open(url)
  const quiz = quizIn(page)
  await quiz.prompt.waitFor()
  const tokens = {
    '--self-check-surface': 'rgb(250, 240, 230)',
    '--self-check-accent': 'rgb(170, 0, 60)',
    '--self-check-text': 'url(https://evil.example/)',
    '--self-check-muted': 'nonsense',
  }
  await say(page, { type: 'self-check:hello', v: 1, id: 'one', tokens })
  await expect.poll(() => corners(page), SOON).toEqual(four('rgb(250, 240, 230)'))
  const style = (property: string) =>
    quiz
      .button('Check')
      .evaluate((one, name) => getComputedStyle(one).getPropertyValue(name), property)
  expect(await style('background-color')).toBe('rgb(170, 0, 60)')
  for (const refused of ['--self-check-text', '--self-check-muted']) {
    expect(await style(refused)).toBe('')
  }
})

for (const [name, path] of [
  ['quiz', QUIZ],
  ['guide', GUIDE],
] as const) {
  itInFull(`fits a ${name} into narrow windows`, async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 200, height: 640 },
      { width: 320, height: 256 },
    ]) {
      const page = await browse.open(path, { viewport, deviceScaleFactor: 4 })
      await page.getByRole('heading').first().waitFor()
      await page.locator('[data-state=ready]').waitFor()
      const { content, room } = await page.evaluate(() => ({
        content: Math.max(
          document.documentElement.scrollWidth,
          document.getElementById('s')?.scrollWidth ?? 0,
        ),
        room: innerWidth,
      }))
      expect(content).toBeLessThanOrEqual(room)
      // All of it can be scrolled to.
      const last = page.getByRole('link').last()
      await last.scrollIntoViewIfNeeded()
      expect(
        await last.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight + 1),
      ).toBe(true)
    }
  })
}

const without = { javaScriptEnabled: false }

itInFull(
  'is a form where scripts do not run, whose answers open on a page of their own',
  async () => {
    const { url } = await serve(iframe(QUIZ))
    const page = await browse.open(url, without)
    const frame = page.frameLocator('iframe')
    expect(await frame.getByRole('group', { name: /^\d+ of \d+/ }).count()).toBe(AUTHORED.length)
    await frame
      .getByRole('group', { name: FIRST.prompt })
      .getByLabel(FIRST.right[0] ?? '')
      .check()
    const opened = page.context().waitForEvent('page')
    await frame.getByRole('button', { name: 'See how you did' }).click()
    const answered = await opened
    await answered.getByRole('heading', { name: '1 right' }).waitFor()
    expect(new URL(answered.url()).pathname).toBe('/q/honey-bees')
  },
)

itInFull('is the text of the guide where scripts do not run', async () => {
  const page = await browse.open((await serve(iframe(GUIDE))).url, without)
  const frame = page.frameLocator('iframe')
  for (const { title } of Object.values(honeyBees.sections)) {
    await frame.getByRole('heading', { name: title, exact: true }).waitFor()
  }
  await frame.getByText(`${origin}/g/honey-bees`).waitFor()
})

itInFull('holds the place of the form until the widget is there', async () => {
  const page = await browse.blank()
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/v1.js', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(QUIZ, { waitUntil: 'commit' })
  await page.locator('html[data-waiting]').waitFor()
  expect(await page.getByRole('group').count()).toBe(0)
  release()
  await page.getByRole('heading', { name: FIRST.prompt }).waitFor()
  await page.locator('html:not([data-waiting])').waitFor()
})

it('shows the form where the loader does not come', async () => {
  const page = await browse.blank()
  await page.route('**/v1.js', (route) => route.abort())
  await page.goto(QUIZ)
  await page.getByRole('group', { name: FIRST.prompt }).waitFor()
})
