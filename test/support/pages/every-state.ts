// A question of the quiz `every-type`, led through the states that it can be in.
import type { Page } from 'playwright-core'
import { EVERY, EVERY_LEDGER, EVERY_QUIZ } from '../../fixtures/content/every-type.ts'
import { element, loaderScript, type serveHost } from '../serve/host.ts'
import { serveQuiz } from '../serve/serve-quiz.ts'
import { type AuthoredQuestion, QuizPage } from './quiz-page.ts'

/** Opens the quiz at the question, on a page of somebody else, once all of it is here. */
export async function openAt(
  page: Page,
  origin: string,
  serve: typeof serveHost,
  question: AuthoredQuestion,
  options: Parameters<typeof serveHost>[1] = {},
): Promise<QuizPage> {
  await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
  const body = `<h2>An aside</h2>${element(origin, `quiz="${EVERY_QUIZ.id}"`)}${loaderScript(origin)}`
  await page.goto((await serve(body, options)).url)
  const quiz = new QuizPage(page)
  await quiz.skipTo(question)
  await quiz.ready()
  await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
  return quiz
}

/** From before an answer to the feedback with everything open; `look` sees each state. */
export async function leadThrough(
  quiz: QuizPage,
  question: AuthoredQuestion,
  look: (state: string) => Promise<void>,
): Promise<void> {
  await look('fresh')
  // An order is an answer from the start.
  if (question.type !== 'order') {
    await quiz.button('Check').click()
    await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
    await look('asked to answer first')
  }
  await quiz.button('Show a hint').click()
  await quiz.element.locator('.hints').waitFor()
  await quiz.respond(question.source, question.responses.wrong)
  await look('chosen, with a hint')
  await quiz.button('Check').click()
  await quiz.verdict()
  await look('another try')
  await quiz.button('Show me the answer').click()
  await quiz.button('Show me the answer').waitFor({ state: 'detached' })
  for (const summary of await quiz.feedback.locator('summary').all()) await summary.click()
  await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
  await look('answered, everything open')
}
