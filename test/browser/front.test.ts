// The front page: what a blogger chooses shows at once, and nothing moves for it.
import { expect, inject, it } from 'vitest'
import { PLATFORMS } from '../../worker/pages/front/snippets.ts'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { painted, shifts } from '../support/browser/shift.ts'
import { FrontPage } from '../support/pages/front-page.ts'
import { authored, FIRST, QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { usePagesInParts } from '../support/serve/in-parts.ts'

const browse = useBrowser()
const inParts = usePagesInParts()
const origin = inject('workerOrigin')
const QUIZ = 'quiz:honey-bees'
const ONE = `${QUIZ}:drone-sting`
const GUIDE = 'guide:honey-bees'

async function open(): Promise<FrontPage> {
  const front = new FrontPage(await browse.open(origin))
  await front.copy.waitFor()
  return front
}

it('shows the live quiz, and the line that brings it', async () => {
  const front = await open()
  await new QuizPage(front.page).shows(FIRST.prompt)
  expect(await front.snippet()).toBe(
    `<self-check quiz="honey-bees" style="display:block;min-height:480px"><a href="${origin}/q/honey-bees">What do you know about honey bees?</a></self-check>\n<script type="module" async src="${origin}/v1.js"></script>`,
  )
})

it('changes snippet, live widget and instructions with each choice', async () => {
  const front = await open()
  const { page } = front
  const quiz = new QuizPage(page)
  await front.show.selectOption(ONE)
  await quiz.shows(authored('drone-sting').prompt)
  expect(await front.snippet()).toContain(' question="drone-sting" ')

  await front.show.selectOption(GUIDE)
  await page.getByRole('heading', { name: 'Key takeaways' }).waitFor()
  expect(await front.live.count()).toBe(1)
  expect(await front.snippet()).toContain('<self-check-guide guide="honey-bees" ')

  await front.platform.selectOption('wix')
  await page.getByText('Embed HTML').waitFor()
  expect(await page.getByText('Paste it where you want the quiz').isVisible()).toBe(false)
  expect(await front.snippet()).toContain(`<iframe src="${origin}/e/g/honey-bees" `)

  await front.show.selectOption(QUIZ)
  await quiz.shows(FIRST.prompt)
  expect(await front.snippet()).toContain(`<iframe src="${origin}/e/q/honey-bees" `)
})

it('shows the theme live, and costs nobody an answer', async () => {
  const front = await open()
  const quiz = new QuizPage(front.page)
  const paper = () =>
    front.live.evaluate((host) => {
      const card = host.shadowRoot?.querySelector('[part~=card]')
      return card ? getComputedStyle(card).backgroundColor : ''
    })
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  await front.theme('dark').check()
  expect(await front.snippet()).toContain(' theme="dark" ')
  await expect.poll(paper, SOON).toBe('rgb(31, 30, 27)')
  expect(await quiz.verdict()).toBe('Right')
  await front.theme('auto').check()
  expect(await front.snippet()).not.toContain('theme=')
  await expect.poll(paper, SOON).toBe('rgb(247, 246, 243)')
})

it('offers one response for a quiz near the top, and no such choice for a frame', async () => {
  const front = await open()
  await front.nearTop.check()
  expect(await front.snippet()).toContain(`${origin}/v1.js?quiz=honey-bees"`)
  await front.platform.selectOption('lms')
  expect(await front.nearTop.isVisible()).toBe(false)
})

itInFull('keeps the address in step, so that a reload shows the same', async () => {
  const front = await open()
  await front.choose(GUIDE, 'lms')
  await front.theme('dark').check()
  const shown = await front.snippet()
  expect(shown).toContain(`${origin}/e/g/honey-bees?theme=dark`)
  await front.page.reload()
  await front.copy.waitFor()
  expect(await front.snippet()).toBe(shown)
  expect(await front.theme('dark').isChecked()).toBe(true)
  await front.page.getByRole('heading', { name: 'Key takeaways' }).waitFor()
})

it('has all that is needed above the fold of a small laptop', async () => {
  const page = await browse.open(origin, { viewport: { width: 1280, height: 800 } })
  const front = new FrontPage(page)
  await new QuizPage(page).prompt.waitFor()
  for (const platform of PLATFORMS) {
    await front.platform.selectOption(platform)
    const form = await page.getByRole('form', { name: 'Put it on your page' }).boundingBox()
    expect((form?.y ?? 0) + (form?.height ?? 900), platform).toBeLessThanOrEqual(800)
  }
  const live = await front.live.boundingBox()
  expect((live?.y ?? 0) + (live?.height ?? 900)).toBeLessThanOrEqual(800)
})

itInFull('moves nothing when its scripts come late', async () => {
  const page = await browse.blank()
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(origin, { waitUntil: 'commit' })
  const front = new FrontPage(page)
  await front.update.waitFor()
  await page.getByRole('contentinfo').waitFor()
  await painted(page)
  release()
  await front.copy.waitFor()
  await new QuizPage(page).prompt.waitFor()
  expect(await shifts(page)).toBe(0)
})

/** Where the page may be cut off for a while: before each of its parts. */
const PARTS = /<(h1|section|div|label|select|button|p|pre|footer)\b/g

itInFull('moves nothing when its HTML comes in two parts', async () => {
  const html = await (await fetch(origin)).text()
  const cuts = [...html.matchAll(PARTS)].map(({ index }) => index)
  const page = await browse.blank({ viewport: { width: 960, height: 900 } })
  const everyFifth = (list: readonly number[]) => list.filter((_, at) => at % 5 === 0)
  for (const cut of sampled(cuts, everyFifth)) {
    const { url, finish } = await inParts(origin, cut)
    await page.goto(url, { waitUntil: 'commit' })
    await page.locator('header.site').waitFor()
    await painted(page)
    finish()
    await page.getByRole('contentinfo').waitFor()
    // A line that is cut in its middle may settle by a pixel; nothing else moves.
    expect(await shifts(page), html.slice(cut, cut + 60)).toBeLessThan(0.0005)
  }
})
