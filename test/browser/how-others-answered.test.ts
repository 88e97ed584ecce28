// How others answered, as a reader opens it: after the answer is told, and with too few or no figures.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import type { Statistics } from '../../content/wire/index.ts'
import { isClean } from '../support/browser/axe.ts'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { isChoice } from '../support/content/is-choice.ts'
import { FIRST, SECOND, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { counting, useCountedQuiz } from '../support/statistics/counted-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const open = useCountedQuiz()
const origin = inject('workerOrigin')
const QUIZ_JSON = `${origin}/api/v1/quizzes/honey-bees?*`

/** What the server says of a question: 212 answers, or too few. */
async function answeredBy(page: Page, n: number): Promise<void> {
  await page.route(`${origin}/**/statistics?*`, (route) => {
    const { question, response } = route.request().postDataJSON()
    const rate = (of: number) => ({ rate: of, low: of - 0.06, high: of + 0.06 })
    const isEnough = n >= 20
    const choices = [{ id: response, ...rate(0.46) }]
    const json: Statistics = {
      quiz: 'honey-bees',
      revision: 1,
      population: 'First answers from readers on this site.',
      attempts: n,
      floor: 20,
      questions: [
        { question, n, correct: isEnough ? rate(0.46) : null, choices: isEnough ? choices : null },
      ],
    }
    return route.fulfill({ json })
  })
}

it('shows how others answered once the answer is told, and not between two tries', async () => {
  const page = await browse.blank()
  await answeredBy(page, 212)
  await page.route(QUIZ_JSON, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, json: { ...(await response.json()), tries: 2 } })
  })
  const { quiz, asked } = await open(page)
  await counting(quiz).waitFor()
  expect(isChoice(FIRST.source)).toBe(true)
  const fold = quiz.element.getByText('How others answered')
  await quiz.giveIn(FIRST, 'wrong')
  await quiz.button('Try again').waitFor()
  expect(await fold.count()).toBe(0)
  await quiz.button('Try again').click()
  await quiz.giveIn(FIRST, 'right')
  await quiz.element.getByText('Tell me more').click()
  await fold.waitFor()
  expect(asked).toEqual([])
  await fold.click()
  const chosen = quiz.element
    .getByRole('listitem')
    .filter({ hasText: 'Your answer · Right answer' })
  await chosen.getByText('46%').waitFor()
  await chosen.getByText('40 to 52 of 100').waitFor()
  const others = quiz.element.locator('[part=others]')
  await others.getByText('Based on 212 answers.').waitFor()
  const below = tidy((await others.locator('p').textContent()) ?? '')
  expect(below).toContain('in its range. First answers from readers on this site.')
  await others.getByText('First answers from readers on this site.').waitFor()
  expect(asked).toEqual([FIRST.id])
  await isClean(page, 'how others answered')
})

itInFull('says that too few have answered, and that it could not be loaded', async () => {
  const page = await browse.blank()
  await answeredBy(page, 19)
  const { quiz } = await open(page)
  await counting(quiz).waitFor()
  await quiz.giveIn(FIRST, 'right')
  await quiz.element.getByText('Tell me more').click()
  await quiz.element.getByText('How others answered').click()
  await quiz.element.getByText('Not enough answers yet.').waitFor()
  await page.route(`${origin}/**/statistics?*`, (route) => route.fulfill({ status: 503, body: '' }))
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  await quiz.giveIn(SECOND, 'right')
  await quiz.element.getByText('Tell me more').click()
  await quiz.element.getByText('How others answered').click()
  await quiz.element.getByText('We couldn’t load this.').waitFor()
})
