// Frames in the places that site builders make: sandboxed without an origin, inside
// srcdoc, inside a page that isolates itself.
import type { Frame, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../../support/browser/browse.ts'
import { iframe, quizIn } from '../../support/browser/frames.ts'
import { Keys } from '../../support/pages/keyboard.ts'
import { AUTHORED, FIRST, SECOND, tidy } from '../../support/pages/quiz-page.ts'
import { itInFull } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = `${origin}/e/q/honey-bees`
const SANDBOX = 'sandbox="allow-scripts" width="600" height="700"'
const asAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

async function openSandboxed(src = QUIZ): Promise<Page> {
  const body = `<p><a href="#before">Before</a></p>${iframe(src, SANDBOX)}`
  const page = await browse.open((await serve(body)).url)
  await quizIn(page).prompt.waitFor()
  return page
}

function inner(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(QUIZ))
  if (!frame) throw new Error('The page has no frame of ours.')
  return frame
}

itInFull('leads through the whole quiz by mouse, without an origin', async () => {
  const page = await openSandboxed()
  expect(await inner(page).evaluate(() => self.origin)).toBe('null')
  const quiz = quizIn(page)
  await quiz.finish((question) => question !== FIRST)
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe(
    `${AUTHORED.length - 1} right, 1 to revisit`,
  )
})

itInFull('leads through the whole quiz by keys, without an origin', async () => {
  const page = await openSandboxed()
  const quiz = quizIn(page)
  await page.getByRole('link', { name: 'Before' }).focus()
  const keys = new Keys(page, inner(page))
  for (const { source, responses, prompt } of AUTHORED) {
    await quiz.shows(prompt)
    await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
    await keys.respond(source, responses.wrong)
    await keys.tabTo('Check')
    await page.keyboard.press('Enter')
    await quiz.verdict()
    await keys.tabTo(prompt === AUTHORED.at(-1)?.prompt ? 'See how you did' : 'Next question')
    await page.keyboard.press('Enter')
  }
  await quiz.score.waitFor()
})

it('works from memory where storage is refused', async () => {
  const page = await openSandboxed()
  const refused = await inner(page).evaluate(() => {
    try {
      return localStorage.length
    } catch (error) {
      return error instanceof DOMException ? error.name : 'something else'
    }
  })
  expect(refused).toBe('SecurityError')
  const quiz = quizIn(page)
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  await quiz.button('Back').click()
  await quiz.shows(FIRST.prompt)
  expect(await quiz.verdict()).toBe('Right')
})

itInFull('shows the address of each link, as none can be opened', async () => {
  const page = await openSandboxed()
  const quiz = quizIn(page)
  await quiz.finish(() => false)
  const links = await quiz.element.getByRole('link').all()
  expect(links.length).toBeGreaterThan(8)
  for (const link of links) {
    const { href, shown } = await link.evaluate((one) => ({
      href: one.getAttribute('href') ?? 'none',
      shown: getComputedStyle(one, '::after').content,
    }))
    expect(shown).toContain(href)
  }
  const footer = page.frameLocator('iframe').getByRole('contentinfo')
  await footer.or(page.frameLocator('iframe').locator('footer')).first().waitFor()
  const text = await page.frameLocator('iframe').locator('footer').textContent()
  expect(text).toContain(`${origin}/q/honey-bees`)
})

itInFull(
  'shows no address where links can be opened, and opens them outside of the frame',
  async () => {
    const page = await browse.open((await serve(iframe(QUIZ, 'width="600" height="700"'))).url)
    const quiz = quizIn(page)
    await quiz.answer(...FIRST.wrong)
    await quiz.skipToEnd()
    const link = quiz.element.getByRole('link').first()
    expect(await link.evaluate((one) => getComputedStyle(one, '::after').content)).toBe('none')
    const opened = page.context().waitForEvent('page')
    await link.click()
    expect((await opened).url()).toMatch(`${origin}/g/honey-bees?lang=en#`)
    await quiz.score.waitFor()
  },
)

itInFull('loads inside a sandboxed srcdoc page, as site builders make them', async () => {
  const box = `<iframe sandbox="allow-scripts" width="640" height="760" srcdoc="${asAttribute(iframe(QUIZ, 'width="600" height="700"'))}"></iframe>`
  const page = await browse.open((await serve(box)).url)
  const quiz = quizIn(page, page.frameLocator('iframe').frameLocator('iframe'))
  await quiz.prompt.waitFor()
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
})

itInFull('loads inside a sandboxed srcdoc page by way of the loader, too', async () => {
  const line = snippet(origin, 'quiz="honey-bees" mode="iframe"')
  const box = `<iframe sandbox="allow-scripts" width="640" height="760" srcdoc="${asAttribute(line)}"></iframe>`
  const page = await browse.open((await serve(box)).url)
  const quiz = quizIn(page, page.frameLocator('iframe').frameLocator('iframe'))
  await quiz.prompt.waitFor()
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
})

const ISOLATED = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

itInFull('loads inside a page that isolates itself, with its style', async () => {
  for (const body of [
    iframe(QUIZ, 'width="600" height="700"'),
    iframe(QUIZ, SANDBOX),
    snippet(origin, 'quiz="honey-bees" mode="iframe"'),
  ]) {
    const page = await browse.open((await serve(body, { headers: ISOLATED })).url)
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
    const quiz = quizIn(page)
    await quiz.prompt.waitFor()
    const margin = () =>
      page
        .frameLocator('iframe')
        .locator('body')
        .evaluate((one) => getComputedStyle(one).margin)
    await expect.poll(margin, SOON).toBe('0px')
  }
})
