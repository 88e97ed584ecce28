// A chunk or a passage that does not come, for once or for good: the reader has something to press or
// to follow, and is told.
import { expect, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { answerWith, ofType, useInterrupted } from '../support/pages/interrupted.ts'
import { FIRST, tidy } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'

const { open, openQuiz } = useInterrupted(
  useBrowser([FAILED_REQUESTS, /^Failed to fetch dynamically/]),
)

itInFull('shows the result where its buttons cannot do anything yet, and says so', async () => {
  const { quiz, page } = await openQuiz()
  await page.route(/\/c\/(after-result|whole)-/, (route) => route.abort())
  await quiz.finish()
  await quiz.score.waitFor()
  await quiz.button('Share this result').click()
  await quiz.status.filter({ hasText: 'We couldn’t load this.' }).waitFor()
  await page.unroute(/\/c\/(after-result|whole)-/)
  await quiz.button('Share this result').click()
  await quiz.status.filter({ hasNotText: 'We couldn’t load this.' }).waitFor()
})

itInFull('offers the link where a passage does not come, and asks for it again', async () => {
  const { quiz, page } = await openQuiz()
  await page.route('**/api/v1/guides/*', (route) => route.abort())
  await quiz.answer(...FIRST.right)
  const summary = quiz.feedback.getByText('Show me the passage')
  await summary.click()
  const passage = quiz.feedback.getByRole('blockquote')
  await passage.getByText('One moment…').waitFor({ state: 'hidden' })
  await passage.getByRole('link', { name: 'Read it in the guide' }).waitFor()
  await page.unroute('**/api/v1/guides/*')
  await summary.click()
  await summary.click()
  await passage.getByRole('paragraph').nth(1).waitFor()
})

itInFull(
  'shows question and feedback although its script came only at the second asking',
  async () => {
    let asked = 0
    const { quiz, heard } = await open((page) =>
      page.route('**/c/quiz-*.js*', (route) => {
        asked += 1
        return asked === 1 ? answerWith(503, 'text/plain', 'Not now')(route) : route.continue()
      }),
    )
    await quiz.shows(FIRST.prompt)
    expect(ofType(heard, 'self-check:error')).toEqual([])
    expect(await quiz.answer(...FIRST.right)).toBe('Right')
    expect(asked).toBe(1)
  },
)

/** The frame that would be next is missing with it. */
const missing = {
  'its script': /\/c\/(quiz|whole)-|\/e\/q\//,
  'the quiz': /\/api\/v1\/quizzes\//,
}

for (const [what, url] of sampled(Object.entries(missing), 1)) {
  it(`leaves the link, and tells the page, where ${what} is missing for good`, async () => {
    const { page, heard } = await open((blank) =>
      blank.route(url, answerWith(404, 'application/problem+json', '{"status":404}')),
    )
    await expect.poll(() => ofType(heard, 'self-check:error').length, SOON).toBe(1)
    expect(heard[0]?.detail).toMatchObject({ v: 1, quiz: 'honey-bees', fatal: true })
    const link = page.locator('self-check').getByRole('link', { name: 'Check what you know' })
    expect(await link.isVisible()).toBe(true)
    expect(heard.length).toBe(1)
  })
}

itInFull('hears Try again while a try is under way that fails', async () => {
  let fail = Promise.withResolvers<void>()
  let tries = 0
  let isThere = false
  const { quiz } = await open((blank) =>
    blank.route(/\/c\/(after-answer|whole)-/, async (route) => {
      if (isThere) return route.continue()
      if (route.request().url().includes('/c/whole-')) {
        tries += 1
        await fail.promise
      }
      return answerWith(404, 'text/plain', 'Not found')(route)
    }),
  )
  await quiz.askForResult()
  await expect.poll(() => tries, SOON).toBe(1)
  fail.resolve()
  fail = Promise.withResolvers<void>()
  await quiz.button('Try again').click()
  await expect.poll(() => tries, SOON).toBe(2)
  await quiz.button('Try again').click()
  isThere = true
  fail.resolve()
  await quiz.score.waitFor()
})

itInFull(
  'says so and offers Try again where the script of feedback and result is missing',
  async () => {
    const { quiz } = await open(async (blank) => {
      // It is there from the moment on at which the reader asks for it.
      await blank.addInitScript(() =>
        document.addEventListener('click', (event) => {
          const [target] = event.composedPath()
          const isAsking = target instanceof Element && target.textContent?.includes('Try again')
          if (isAsking) document.documentElement.dataset.asked = ''
        }),
      )
      await blank.route(/\/c\/(after-answer|whole)-/, async (route) => {
        const isThere = await blank.evaluate(() => 'asked' in document.documentElement.dataset)
        await (isThere ? route.continue() : answerWith(404, 'text/plain', 'Not found')(route))
      })
    })
    await quiz.choose(...FIRST.right)
    await quiz.button('Check').click()
    await quiz.status.filter({ hasText: 'No connection. Your answer is saved' }).waitFor()
    await quiz.askForResult()
    await quiz.status.filter({ hasText: 'No connection. Your answers are saved' }).waitFor()
    await quiz.button('Try again').click()
    expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 right')
  },
)
