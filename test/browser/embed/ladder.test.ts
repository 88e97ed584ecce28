// What a page gets when something of ours does not come: the chunk, the same asked for
// again, a frame, and last the link inside the element. Each rung, one by one.
import type { Page, Route } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import { AUTHORED, FIRST, type Heard, hear, QuizPage } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS, /^Failed to fetch dynamically/])
const serve = useHosts()
const origin = inject('workerOrigin')

interface Opened {
  readonly page: Page
  readonly heard: readonly Heard[]
}

async function open(prepare: (page: Page) => Promise<unknown>): Promise<Opened> {
  const page = await browse.blank()
  const heard = await hear(page)
  await prepare(page)
  await page.goto((await serve(snippet(origin))).url)
  return { page, heard }
}

const answering = (status: number) => (route: Route) =>
  route.fulfill({
    status,
    headers: { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/plain' },
    body: 'Not now',
  })
const never = () => {}
const linkOf = (page: Page) =>
  page.locator('self-check').getByRole('link', { name: 'Check what you know' })
const told = (heard: readonly Heard[], name: string) =>
  heard.filter(({ type }) => type === `self-check:${name}`)

/** Only what the page itself asks for: a frame of ours is another page. */
const inPage = (page: Page, pattern: RegExp, handler: (route: Route) => unknown) =>
  page.route(pattern, async (route) => {
    if (route.request().frame() === page.mainFrame()) await handler(route)
    else await route.continue()
  })

async function showsInFrame({ page, heard }: Opened): Promise<void> {
  const frame = page.frameLocator('self-check iframe')
  await frame.getByRole('heading', { name: FIRST.prompt }).waitFor()
  await expect.poll(() => told(heard, 'ready').length, SOON).toBe(1)
  expect(told(heard, 'error')).toEqual([])
  expect(await linkOf(page).count()).toBe(0)
}

async function leavesTheLink({ page, heard }: Opened): Promise<void> {
  await expect.poll(() => told(heard, 'error').length, SOON).toBe(1)
  expect(told(heard, 'error')[0]?.detail).toMatchObject({ v: 1, fatal: true })
  expect(await linkOf(page).isVisible()).toBe(true)
  expect(await linkOf(page).getAttribute('href')).toBe(`${origin}/q/honey-bees`)
  expect(await page.locator('self-check iframe').count()).toBe(0)
  expect(await page.locator('self-check').getAttribute('data-state')).toBe('error')
}

it('chunk: stands inline, and asks for nothing twice', async () => {
  const asked: string[] = []
  const { page, heard } = await open(async (blank) => {
    blank.on('request', (request) => asked.push(new URL(request.url()).pathname))
  })
  await new QuizPage(page).shows(FIRST.prompt)
  await expect.poll(() => told(heard, 'ready').length, SOON).toBe(1)
  const ours = asked.filter((path) => path !== '/post')
  expect(ours.length).toBe(new Set(ours).size)
  expect(ours.some((path) => path.startsWith('/e/') || path.includes('/c/whole'))).toBe(false)
})

it.each(sampled([404, 500, 503], 1))(
  'retry: a chunk that answers %d is asked for as one file',
  async (status) => {
    const { page, heard } = await open((blank) => inPage(blank, /\/c\/quiz-/, answering(status)))
    const quiz = new QuizPage(page)
    await quiz.shows(FIRST.prompt)
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
    expect(told(heard, 'error')).toEqual([])
    expect(await page.locator('self-check iframe').count()).toBe(0)
  },
)

itInFull('retry: a quiz that came only at the second asking', async () => {
  let asked = 0
  const { page } = await open((blank) =>
    inPage(blank, /\/api\/v1\/quizzes\//, (route) => {
      asked += 1
      return asked === 1 ? answering(503)(route) : route.continue()
    }),
  )
  await new QuizPage(page).shows(FIRST.prompt)
  expect(asked).toBe(2)
})

it('frame: where no chunk comes into the page', async () => {
  await showsInFrame(await open((blank) => inPage(blank, /\/c\//, answering(404))))
})

it('frame: where the quiz does not come into the page', async () => {
  await showsInFrame(await open((blank) => inPage(blank, /\/api\//, (route) => route.abort())))
})

itInFull(
  'frame: answers, results and heights reach the page as events of the element',
  async () => {
    const { page, heard } = await open((blank) => inPage(blank, /\/c\//, answering(404)))
    const body = page.frameLocator('self-check iframe').locator('body')
    const quiz = new QuizPage(page, body.locator('self-check'))
    await quiz.finish()
    await expect.poll(() => told(heard, 'complete').length, SOON).toBe(1)
    expect(told(heard, 'start')).toHaveLength(1)
    expect(told(heard, 'answer')).toHaveLength(AUTHORED.length)
    expect(told(heard, 'complete')[0]?.detail).toMatchObject({
      v: 1,
      quiz: 'honey-bees',
      score: AUTHORED.length,
      maxScore: AUTHORED.length,
    })
    expect(told(heard, 'resize').length).toBeGreaterThan(0)
    const state = await page.locator('self-check').evaluate((host) => {
      const { result } = host as HTMLElement & { result: { score: number } | null }
      return { score: result?.score, state: host.dataset.state }
    })
    expect(state).toEqual({ score: AUTHORED.length, state: 'done' })
  },
)

itInFull('link: where neither chunk nor frame comes', async () => {
  await leavesTheLink(await open((blank) => blank.route(/\/(c|e)\//, answering(500))))
})

itInFull(
  'link: where the frame says nothing, the page hears of it within five seconds',
  async () => {
    const opened = await open(async (blank) => {
      await blank.route(/\/c\//, answering(404))
      await blank.route(/\/e\//, never)
    })
    await leavesTheLink(opened)
  },
)

it('link: where there is no such quiz, at once and without a frame', async () => {
  const page = await browse.blank()
  const heard = await hear(page)
  const frames: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/e/')) frames.push(request.url())
  })
  await page.goto((await serve(snippet(origin, 'quiz="no-such-quiz"'))).url)
  await leavesTheLink({ page, heard })
  expect(told(heard, 'error')[0]?.detail).toMatchObject({ quiz: 'no-such-quiz', stage: 'quiz' })
  expect(frames).toEqual([])
})

it.each(sampled(['quiz', 'question'], 1))(
  'link: where the page asks for another %s that does not exist, in place of the questions before',
  async (attribute) => {
    const opened = await open(async () => {})
    const quiz = new QuizPage(opened.page)
    await quiz.shows(FIRST.prompt)
    await quiz.element.evaluate((host, name) => host.setAttribute(name, 'no-such-one'), attribute)
    await leavesTheLink(opened)
    expect(await quiz.options.count()).toBe(0)
    await quiz.element.evaluate((host, name) => {
      if (name === 'quiz') host.setAttribute(name, 'honey-bees')
      else host.removeAttribute(name)
    }, attribute)
    await quiz.shows(FIRST.prompt)
  },
)

const loaders = {
  'answers 404': answering(404),
  'answers 500': answering(500),
  'never answers': never,
  'is cut off': (route: Route) => route.abort(),
}

for (const [what, fulfil] of sampled(Object.entries(loaders), 2)) {
  it(`link: where the loader ${what}`, async () => {
    const page = await browse.blank()
    await page.route(/\/v1\.js/, fulfil)
    await page.goto((await serve(snippet(origin))).url, { waitUntil: 'domcontentloaded' })
    expect(await linkOf(page).isVisible()).toBe(true)
  })
}

it('link: in a browser that knows no modules', async () => {
  const page = await browse.blank()
  const old = snippet(origin).replace('type="module"', 'type="text/unknown"')
  await page.goto((await serve(old)).url)
  expect(await linkOf(page).isVisible()).toBe(true)
})

itInFull('after a failure, what is asked for next is tried', async () => {
  const opened = await open((blank) => blank.route(/\/(c|e)\//, answering(500)))
  await leavesTheLink(opened)
  await opened.page.unroute(/\/(c|e)\//)
  await opened.page
    .locator('self-check')
    .evaluate((host) => (host as HTMLElement & { start(): Promise<void> }).start())
  await new QuizPage(opened.page).shows(FIRST.prompt)
})

itInFull(
  'frame: asked for by mode, and left again when the mode changes, with no answer lost',
  async () => {
    const page = await browse.blank()
    await page.goto((await serve(snippet(origin, 'quiz="honey-bees" mode="iframe"'))).url)
    const frame = page.frameLocator('self-check iframe')
    await frame.getByRole('heading', { name: FIRST.prompt }).waitFor()
    await page.locator('self-check').evaluate((host) => host.setAttribute('mode', 'inline'))
    const quiz = new QuizPage(page)
    await quiz.shows(FIRST.prompt)
    expect(await page.locator('self-check iframe').count()).toBe(0)
  },
)
