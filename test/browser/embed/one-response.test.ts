// `/v1.js?quiz=ID` on pages of somebody else: one request up to the first question, and for all that
// is not in the response, the same requests as with the plain loader.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { POOL, POOLS, POOLS_LEDGER } from '../../fixtures/content/drawing-quiz.ts'
import { FAILED_REQUESTS, useBrowser } from '../../support/browser/browse.ts'
import { authoredOf, FIRST, hear, QuizPage } from '../../support/pages/quiz-page.ts'
import { wordsIn } from '../../support/pages/translated-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { element, snippet, useHosts } from '../../support/serve/host.ts'
import { serveQuiz } from '../../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

const QUIZ = 'quiz="honey-bees"'
const script = (query = '?quiz=honey-bees', how = 'type="module" async') =>
  `<script ${how} src="${origin}/v1.js${query}"></script>`

/** What the page asks our origin for, in order, without hashes. */
function requests(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { origin: from, pathname, search } = new URL(request.url())
    if (from === origin) asked.push(`${pathname}${search}`.replace(/-[\w-]{8}\.js$/, ''))
  })
  return asked
}

/** Requests that the response should have made needless. */
const NEEDLESS = /^\/c\/(quiz|placing|typed|whole)|^\/api\/v1\/quizzes\/honey-bees\?/
const needless = (asked: readonly string[]) => asked.filter((path) => NEEDLESS.test(path))

describe('one request', () => {
  const ways = ['type="module" async', 'async', '']

  it.each(sampled(ways, 2))('is enough for the first question, as a script %s', async (how) => {
    const page = await browse.blank()
    const asked = requests(page)
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    // Nothing else answers before the question is there.
    await page.route(`${origin}/**`, async (route) => {
      if (!route.request().url().includes('/v1.js')) await released
      await route.continue()
    })
    await page.goto((await serve(element(origin, QUIZ) + script(undefined, how))).url)
    const quiz = new QuizPage(page)
    await quiz.shows(FIRST.prompt)
    release()
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
    expect(needless(asked)).toEqual([])
    const names = (one: Page) =>
      one.evaluate(() =>
        Reflect.ownKeys(window)
          .map(String)
          .filter((name) => !/playwright/.test(name)),
      )
    expect(await names(page)).toEqual(await names(await browse.open((await serve('')).url)))
  })

  it('brings questions of every kind to the result, with one app and no view of its own', async () => {
    const page = await browse.blank()
    const asked = requests(page)
    const heard = await hear(page)
    await page.goto((await serve(element(origin, QUIZ) + script())).url)
    const quiz = new QuizPage(page)
    for (const question of [FIRST, authoredOf('order'), authoredOf('text')]) {
      await quiz.skipTo(question)
      expect(await quiz.giveIn(question, 'right')).toBe('Right')
    }
    await quiz.skipToEnd()
    await quiz.score.waitFor()
    expect(needless(asked)).toEqual([])
    for (const chunk of ['confidence', 'after-answer'])
      expect(
        asked.filter((path) => path === `/c/${chunk}`),
        chunk,
      ).toHaveLength(1)
    expect(heard.filter(({ type }) => type === 'self-check:complete')).toHaveLength(1)
    expect(heard.filter(({ type }) => type === 'self-check:error')).toEqual([])
  })

  it('is enough in the language that it names', async () => {
    const page = await browse.blank()
    const asked = requests(page)
    const body = element(origin, QUIZ) + script('?quiz=honey-bees&lang=es')
    await page.goto((await serve(body, { lang: 'es-MX' })).url)
    await new QuizPage(page).button(wordsIn('es').check).waitFor()
    expect(needless(asked)).toEqual([])
    expect(asked.filter((path) => path.startsWith('/c/es'))).toEqual([])
  })
})

const ELSEWHERE = 'https://elsewhere.example'

describe('an element that the response is not for fetches its own:', () => {
  const others: readonly [what: string, attributes: string, lang: string][] = [
    ['another quiz', 'quiz="which-bee-task"', 'en'],
    ['another language', QUIZ, 'es'],
    ['one question', `${QUIZ} question="${FIRST.id}"`, 'en'],
    ['another order', `${QUIZ} seed="7"`, 'en'],
    ['another server', `${QUIZ} api="${ELSEWHERE}"`, 'en'],
    ['a page without a language', QUIZ, ''],
  ]

  it.each(sampled(others, 2))('%s', async (_, attributes, lang) => {
    const page = await browse.blank()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.route(`${ELSEWHERE}/**`, async (route) => {
      const url = route.request().url().replace(ELSEWHERE, origin)
      await route.fulfill({ response: await route.fetch({ url }) })
    })
    await page.goto((await serve(element(origin, attributes) + script(), { lang })).url)
    await new QuizPage(page).prompt.waitFor()
    const id = /quiz="([\w-]+)"/.exec(attributes)?.[1]
    expect(asked.filter((path) => path === `/api/v1/quizzes/${id}`)).toHaveLength(1)
    expect(asked.filter((path) => path.startsWith('/c/quiz'))).toEqual([])
  })

  it('several on one page, a guide among them, with one app', async () => {
    const page = await browse.blank()
    const asked = requests(page)
    const attributes = [QUIZ, 'quiz="which-bee-task"']
    const all = attributes.map((one) => element(origin, `${one} loading="eager"`))
    const guide = '<self-check-guide guide="honey-bees" loading="eager"></self-check-guide>'
    await page.goto((await serve([...all, guide].join('') + script())).url)
    await new QuizPage(page).shows(FIRST.prompt)
    await new QuizPage(page, page.locator('self-check').nth(1)).prompt.waitFor()
    await page.locator('self-check-guide').getByRole('heading').first().waitFor()
    expect(asked.filter((path) => path.startsWith('/api/v1/quizzes/which-bee-task'))).toHaveLength(
      1,
    )
    expect(asked.filter((path) => path.startsWith('/c/guide'))).toHaveLength(1)
    expect(asked.filter((path) => path.startsWith('/c/quiz'))).toEqual([])
  })
})

it('with a quiz that draws, the app travels and the questions are fetched', async () => {
  const page = await browse.blank()
  await serveQuiz(page, origin, POOLS, POOLS_LEDGER)
  const asked = requests(page)
  const { id } = POOL
  await page.goto((await serve(element(origin, `quiz="${id}"`) + script(`?quiz=${id}`))).url)
  await new QuizPage(page).prompt.waitFor()
  expect(asked.filter((path) => path.startsWith(`/api/v1/quizzes/${id}?`))).toHaveLength(1)
  expect(asked.filter((path) => path.startsWith('/c/quiz'))).toEqual([])
})

describe('beside the plain loader', () => {
  const body = (first: string, second: string) => first + element(origin, QUIZ) + second

  it.each(
    sampled(
      [
        ['before it', body(script(undefined, ''), script('', ''))],
        ['after it', body(script('', ''), script(undefined, ''))],
      ],
      1,
    ),
  )('%s: the first one defines, and nothing is loaded twice', async (_, html) => {
    const page = await browse.blank()
    const asked = requests(page)
    await page.goto((await serve(html)).url)
    expect(await new QuizPage(page).answer(...FIRST.right)).toBe('Right')
    for (const pattern of [/^\/c\/quiz/, /^\/c\/confidence/, /^\/api\/v1\/quizzes\/honey-bees\?/])
      expect(asked.filter((path) => pattern.test(path)).length).toBeLessThan(2)
  })

  itInFull('under another name, each has an app of its own', async () => {
    const renamed = element(origin, `${QUIZ} storage="none"`).replaceAll('self-check', 'my-check')
    const plain = script('?tag=my-check', '')
    const page = await browse.open((await serve(body(script(), renamed + plain))).url)
    for (const tag of ['self-check', 'my-check'])
      expect(await new QuizPage(page, page.locator(tag)).answer(...FIRST.right)).toBe('Right')
  })
})

it("runs inline on a strict page, under default-src 'none' and Trusted Types", async () => {
  const policy = [
    `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src data:; style-src 'none'`,
    `require-trusted-types-for 'script'; trusted-types self-check-lit`,
  ].join('; ')
  const plain = snippet(origin).replace('/v1.js', '/v1.js?quiz=honey-bees')
  const headers = { 'Content-Security-Policy': policy }
  const html = plain.replace(/ style="[^"]*"/, '')
  const page = await browse.open((await serve(html, { headers })).url)
  expect(await new QuizPage(page).answer(...FIRST.right)).toBe('Right')
  expect(await page.locator('self-check iframe').count()).toBe(0)
})
