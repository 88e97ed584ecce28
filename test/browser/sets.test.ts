// A set of a quiz, as a blogger embeds it, and a bank of 1,000 questions: the page loads what it
// asks, and the reader gets to the rest.
import { expect, inject, it } from 'vitest'
import type { Catalogue } from '../../content/model/catalogue.ts'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { EMPTY_LEDGER } from '../../content/revisions/ledger.ts'
import { POOLS, RIGHT } from '../fixtures/content/drawing-quiz.ts'
import { BANK } from '../fixtures/content/question-bank.ts'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

const WITH_SET: Catalogue = {
  guides: POOLS.guides,
  quizzes: POOLS.quizzes.map((quiz) => {
    const { draw: _draw, shuffle: _shuffle, ...inOrder } = quiz
    return { ...inOrder, sets: { short: ['bee', 'fox'] } }
  }),
}
const WITH_BANK: Catalogue = { guides: BANK.guide ? [BANK.guide] : [], quizzes: [BANK] }

async function open(catalogue: Catalogue, attributes: string) {
  const page = await browse.blank()
  const attempts = await serveQuiz(page, origin, catalogue, extendLedger(EMPTY_LEDGER, catalogue))
  const documents: { url: string; bytes: number }[] = []
  page.on('response', async (response) => {
    const { pathname, search } = new URL(response.url())
    if (!/^\/api\/v1\/quizzes\/[\w-]+$/.test(pathname)) return
    documents.push({ url: search, bytes: (await response.body()).length })
  })
  const html = element(origin, attributes) + loaderScript(origin)
  await page.goto((await serve(html)).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return { page, quiz, attempts, documents }
}

it('asks a set alone, and at its end the rest, with what was answered', async () => {
  const { page, quiz, attempts, documents } = await open(WITH_SET, 'quiz="pool" set="short"')
  await quiz.shows('What of the bee?')
  await quiz.element.getByText('2 questions · about 1 min · not an exam').waitFor()
  expect(documents.map(({ url }) => url)).toEqual([expect.stringMatching(/&set=short$/)])
  expect(await quiz.answer(RIGHT)).toBe('Right')
  await quiz.button('Next question').click()
  expect(await quiz.answer(RIGHT)).toBe('Right')
  await quiz.button('See how you did').click()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('2 right')
  expect(attempts).toEqual([expect.objectContaining({ set: 'short' })])

  await page.reload()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('2 right')
  await quiz.button('Answer 6 more questions').click()
  await quiz.shows('What of the ant?')
  await quiz.element.getByText('8 questions').waitFor()
  await quiz.button('Skip').click()
  await quiz.shows('What of the bee?')
  expect(await quiz.verdict()).toBe('Right')
  await quiz.skipToEnd()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('2 right')
  await quiz.element.getByText('2 of 8 answered', { exact: true }).first().waitFor()
})

itInFull(
  'asks again what was missed of a set without a request, and goes on to the rest',
  async () => {
    const { page, quiz } = await open(WITH_SET, 'quiz="pool" set="short"')
    await quiz.answer('None')
    await quiz.button('Next question').click()
    await quiz.answer(RIGHT)
    const arrived = page.waitForResponse(/\/after-result-/)
    await quiz.button('See how you did').click()
    await (await arrived).finished()
    await page.context().setOffline(true)
    await quiz.button('Retry the one to revisit').click()
    await quiz.shows('What of the bee?')
    await page.context().setOffline(false)
    await quiz.answer(RIGHT)
    await quiz.button('See how you did').click()
    await quiz.button('Take the whole self-check').click()
    await quiz.shows('What of the ant?')
  },
)

itInFull('loads ten questions of a bank of 1,000, keeps them, scores and shares them', async () => {
  const { page, quiz, attempts, documents } = await open(WITH_BANK, 'quiz="bank"')
  await quiz.element.getByText('10 questions').waitFor()
  const prompt = await quiz.prompt.textContent()
  await quiz.options.first().check()
  await quiz.button('Check').click()
  await quiz.verdict()
  await page.reload()
  await quiz.shows(prompt ?? '')
  await quiz.verdict()
  for (const { bytes } of documents) expect(bytes).toBeLessThan(20_000)
  await quiz.skipToEnd()
  await quiz.button('Share this result').waitFor()
  expect(attempts).toHaveLength(1)
  expect(attempts[0]).toMatchObject({ seed: expect.any(Number) })
  expect(attempts[0]).not.toHaveProperty('only')
})

itInFull('says where a result is too large for a link, and offers no other', async () => {
  const { quiz } = await open(WITH_BANK, 'quiz="bank" only="question-1 question-2"')
  await quiz.options.first().check()
  await quiz.button('Check').click()
  await quiz.verdict()
  await quiz.skipToEnd()
  await quiz.more('Start over')
  await quiz.element.getByText('This result is too long for a link.').waitFor()
  expect(await quiz.button('Share this result').count()).toBe(0)
})

itInFull(
  'draws anew when the reader starts over, also in another element of the page',
  async () => {
    const { page, quiz } = await open(WITH_BANK, 'quiz="bank"')
    const kept = () =>
      page.evaluate((key) => JSON.parse(localStorage[key]), `self-check:1:${origin}/bank`)
    const before = await kept()
    await page.evaluate(() => {
      const [own] = document.querySelectorAll('self-check')
      own?.after(own.cloneNode(true))
    })
    const other = new QuizPage(page, page.locator('self-check').nth(1))
    await other.prompt.waitFor()
    await quiz.skipToEnd()
    await (await quiz.more('Start over')).click()
    await quiz.button('Check').waitFor()
    const after = await kept()
    expect(after.seed).not.toBe(before.seed)
    const prompt = (await quiz.prompt.textContent()) ?? ''
    await expect.poll(() => other.prompt.textContent(), SOON).toBe(prompt)
  },
)

itInFull('opens a challenge with the set that was asked', async () => {
  const { page, quiz } = await open(WITH_SET, 'quiz="pool" set="short"')
  await quiz.answer(RIGHT)
  await quiz.skipToEnd()
  await quiz.button('Share this result').waitFor()
  const share = await page.evaluate(() => {
    const element = document.querySelector('self-check')
    return Reflect.get(Reflect.get(element ?? {}, 'result') ?? {}, 'share')
  })
  const code = String(share).split('/').at(-1)
  const html = element(origin, 'quiz="pool"') + loaderScript(origin)
  await page.goto(`${(await serve(html)).url}#self-check=${code}`)
  await quiz.shows('What of the bee?')
  await quiz.element.getByText('2 questions').waitFor()
  await quiz.answer('None')
  await quiz.skipToEnd()
  await quiz.element
    .getByText('Someone shared a result with you: 1 of 1 right. (1 of 2 answered)')
    .waitFor()
})
