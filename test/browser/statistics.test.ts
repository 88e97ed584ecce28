// Statistics as a reader meets them: what is said, and what is sent and when.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { ROOT } from '../../worker/tools/build.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { FIRST, SECOND } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { counting, said, useCountedQuiz } from '../support/statistics/counted-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const open = useCountedQuiz()
const origin = inject('workerOrigin')
const QUIZ_JSON = `${origin}/api/v1/quizzes/honey-bees?*`

/** As a browser says it when the reader goes to another tab, and comes back. */
function turn(page: Page, visibility: 'hidden' | 'visible'): Promise<void> {
  return page.evaluate((now) => {
    for (const [name, value] of Object.entries({ hidden: now === 'hidden', visibilityState: now }))
      Object.defineProperty(document, name, { value, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, visibility)
}

/** Answers for the server that it could not count, or that it could. */
async function countedAs(page: Page, counted: () => boolean): Promise<void> {
  await page.route(`${origin}/**/attempts?*`, answer)
  await page.route(`${origin}/**/attempts`, answer)
  async function answer(route: Parameters<Parameters<Page['route']>[1]>[0]) {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), counted: counted() } })
  }
}

it('sends what is answered once the page is hidden, and completes it when the reader is back', async () => {
  const page = await browse.blank()
  await countedAs(page, () => true)
  const { quiz, attempts } = await open(page)
  await counting(quiz).waitFor()
  await turn(page, 'hidden')
  await turn(page, 'visible')
  await quiz.giveIn(FIRST, 'right')
  expect(attempts).toEqual([])
  await turn(page, 'hidden')
  await expect.poll(() => attempts, SOON).toHaveLength(1)
  await turn(page, 'visible')
  const [first] = attempts
  expect(first?.answers).toHaveLength(1)
  expect(first?.answers[0]).toMatchObject({ question: FIRST.id, seconds: expect.any(Number) })
  expect(first?.statistics).toBeUndefined()

  const isKept = () =>
    page.evaluate(() => Object.values(localStorage).some((text) => text.includes('isCounted')))
  await expect.poll(isKept, SOON).toBe(true)
  await turn(page, 'hidden')
  await turn(page, 'visible')
  await quiz.skipToEnd()
  expect(attempts.map(({ attempt }) => attempt)).toEqual([first?.attempt, first?.attempt])
  await turn(page, 'hidden')
  await page.reload()
  await quiz.score.waitFor()
  expect(attempts).toHaveLength(2)
})

itInFull(
  'sends again what could not be counted, with the same id, also at the next visit',
  async () => {
    const page = await browse.blank()
    let isUp = false
    await countedAs(page, () => isUp)
    const { quiz, attempts } = await open(page)
    let answered = 0
    page.on('requestfinished', (request) => {
      if (request.url().includes('/attempts')) answered += 1
    })
    await counting(quiz).waitFor()
    await quiz.giveIn(FIRST, 'wrong')
    await quiz.skipToEnd()
    await expect.poll(() => answered, SOON).toBe(1)
    expect(attempts).toHaveLength(1)
    await page.evaluate(() => dispatchEvent(new Event('online')))
    // Both were answered before the server can count again.
    await expect.poll(() => answered, SOON).toBe(2)
    expect(attempts).toHaveLength(2)
    isUp = true
    await page.reload()
    await expect.poll(() => attempts, SOON).toHaveLength(3)
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(localStorage)), SOON)
      .toContain(String.raw`\"counted\":true`)
    await page.reload()
    await quiz.score.waitFor()
    expect(new Set(attempts.map(({ attempt }) => attempt)).size).toBe(1)
    expect(attempts).toHaveLength(3)
  },
)

it('says once that it counts, also on a result that follows the first question', async () => {
  const { quiz } = await open(await browse.blank())
  await quiz.giveIn(FIRST, 'right')
  await quiz.button('See how you did so far').click()
  await (await quiz.more('Delete my answers')).waitFor()
  expect(await said(quiz).count()).toBe(1)
})

it('counts nothing of a reader who does not want it, here and at the next visit', async () => {
  const { quiz, attempts } = await open(await browse.blank())
  await said(quiz).getByRole('button', { name: 'Don’t count mine' }).click()
  await said(quiz).getByText('We’re not counting your answers.').waitFor()
  await quiz.giveIn(FIRST, 'right')
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  expect(await said(quiz).count()).toBe(0)
  await quiz.button('Back').click()
  await turn(quiz.page, 'hidden')
  await quiz.page.reload()
  await said(quiz).getByText('We’re not counting your answers.').waitFor()
  await quiz.skipToEnd()
  expect(attempts.map(({ statistics }) => statistics)).toEqual([false])
  await (await quiz.more('Count mine')).click()
  await counting(quiz).waitFor()
})

it('counts first answers alone: none of a reader who begins again or retries, also after a reload', async () => {
  const { quiz, attempts } = await open(await browse.blank())
  await counting(quiz).waitFor()
  const said = () => attempts.map(({ statistics }) => statistics)
  await quiz.giveIn(FIRST, 'wrong')
  await quiz.skipToEnd()
  expect(said()).toEqual([undefined])
  await (await quiz.more('Retry the one to revisit')).click()
  await quiz.giveIn(FIRST, 'right')
  await turn(quiz.page, 'hidden')
  await turn(quiz.page, 'visible')
  await quiz.page.reload()
  await (await quiz.more('Start over')).click()
  await quiz.giveIn(FIRST, 'right')
  await quiz.page.reload()
  await counting(quiz).waitFor()
  await turn(quiz.page, 'hidden')
  await turn(quiz.page, 'visible')
  await quiz.skipToEnd()
  expect(said()).toEqual([undefined, false])
  await (await quiz.more('Delete my answers')).click()
  await quiz.shows(FIRST.prompt)
  await quiz.giveIn(FIRST, 'right')
  await quiz.skipToEnd()
  expect(said()).toEqual([undefined, false, undefined])
})

it('makes as many requests as the page about costs counts', async () => {
  const cost = await readFile(join(ROOT, 'content/docs/cost.md'), 'utf8')
  const [, files] = /the loader, \w+ chunks and the quiz \((\d+)\)/.exec(cost) ?? []
  const page = await browse.blank()
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(origin)) requests.push(request.url())
  })
  // A question that stands alone does not ask how sure the reader is, which takes one more chunk.
  const { quiz } = await open(page, `quiz="honey-bees" question="${FIRST.id}"`)
  await expect.poll(() => requests, SOON).toHaveLength(Number(files))
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  expect(requests.slice(Number(files))).toEqual([expect.stringContaining('/check')])
})

itInFull('counts nothing where the browser asks not to, and says so', async () => {
  const page = await browse.blank()
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  )
  const { quiz, attempts } = await open(page)
  await said(quiz).getByText('Your browser asks us not to count your answers').waitFor()
  await quiz.giveIn(FIRST, 'right')
  await turn(page, 'hidden')
  await quiz.skipToEnd()
  expect(attempts.map(({ statistics }) => statistics)).toEqual([false])
})

itInFull.each([
  ['the page', 'quiz="honey-bees" statistics="off"', (json: object) => json],
  ['the server', 'quiz="honey-bees"', (json: object) => ({ ...json, statistics: undefined })],
])('says, loads and counts nothing where %s has turned it off', async (_, attributes, change) => {
  const page = await browse.blank()
  await page.route(QUIZ_JSON, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: change(await response.json()) })
  })
  const { quiz, attempts, asked, chunks } = await open(page, attributes)
  await quiz.giveIn(FIRST, 'right')
  await turn(page, 'hidden')
  expect(await said(quiz).count()).toBe(0)
  expect(await quiz.element.getByText('How others answered').count()).toBe(0)
  await quiz.skipToEnd()
  expect(attempts.map(({ statistics }) => statistics)).toEqual([false])
  expect([...asked, ...chunks]).toEqual([])
})
