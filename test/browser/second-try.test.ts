// Another try with every type of question: what is shown before the answer is told, and
// where the reader is led.
import { expect, inject, it } from 'vitest'
import {
  EVERY,
  EVERY_LEDGER,
  EVERY_QUIZ,
  EVERY_TYPE,
  partlyRight,
} from '../fixtures/content/every-type.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { type AuthoredQuestion, QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

async function open({ id }: Pick<AuthoredQuestion, 'id'>): Promise<QuizPage> {
  const page = await browse.blank()
  await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
  const body = element(origin, `quiz="${EVERY_QUIZ.id}" question="${id}"`) + loaderScript(origin)
  await page.goto((await serve(body)).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
  return quiz
}

const ofType = (type: AuthoredQuestion['type']) => {
  const question = EVERY_TYPE.find((one) => one.type === type)
  if (!question) throw new Error(`There is no question of the type ${type}.`)
  return question
}

itInFull('calls no option of several wrong while it is not told which are right', async () => {
  const question = ofType('multiple')
  const quiz = await open(question)
  await quiz.respond(question.source, partlyRight(question) ?? '')
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toMatch(/^Not quite/)
  expect(await quiz.element.locator('.marked .mark').count()).toBe(0)
  await quiz.button('Show me the answer').click()
  await quiz.element.locator('.marked .mark').first().waitFor()
})

it.each(sampled(EVERY_TYPE, 1).map(({ type }) => type))(
  'leads into the answer again: %s',
  async (type) => {
    const question = ofType(type)
    const quiz = await open(question)
    await quiz.giveIn(question, 'wrong')
    await quiz.button('Try again').click()
    const isInside = () =>
      quiz.element.evaluate((host) => {
        const at = host.shadowRoot?.activeElement
        return at?.matches('.options *, .typed *') && !at.closest('[role=radiogroup].levels')
      })
    await expect.poll(isInside, SOON).toBe(true)
  },
)

itInFull('begins at a click that came before what it needs was here', async () => {
  const question = ofType('single')
  const quiz = await open(question)
  await quiz.giveIn(question, 'wrong')
  const sent = Promise.withResolvers<void>()
  await quiz.page.route('**/c/after-answer-*', async (route) => {
    await sent.promise
    await route.fallback()
  })
  await quiz.page.reload()
  await quiz.button('Try again').click()
  sent.resolve()
  await quiz.button('Check').waitFor()
})

it('asks for the answer once, and keeps the button until it is here', async () => {
  const question = ofType('single')
  const quiz = await open(question)
  await quiz.giveIn(question, 'wrong')
  const sent = Promise.withResolvers<void>()
  let asked = 0
  await quiz.page.route('**/check*', async (route) => {
    asked += 1
    await sent.promise
    await route.fallback()
  })
  const show = quiz.button('Show me the answer')
  await show.click()
  await expect.poll(() => show.getAttribute('aria-disabled'), SOON).toBe('true')
  await show.press('Enter')
  sent.resolve()
  await quiz.feedback.getByText('Right answer').first().waitFor()
  expect(asked).toBe(1)
})
