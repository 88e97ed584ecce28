// A way out before the last question: the result of what is answered so far, and the way back to
// the questions that are open.
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { Keys } from '../support/pages/keyboard.ts'
import {
  AUTHORED,
  type AuthoredQuestion,
  FIRST,
  type Heard,
  hear,
  QuizPage,
  SECOND,
  THIRD,
  tidy,
} from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()

const SO_FAR = 'See how you did so far'
const COUNT = AUTHORED.length
const HALF = Math.ceil(COUNT / 2)

async function openQuiz(): Promise<QuizPage & { heard: Heard[] }> {
  const page = await browse.blank()
  const heard = await hear(page)
  await page.goto((await serve(snippet(inject('workerOrigin')))).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return Object.assign(quiz, { heard })
}

const scoreOf = async (quiz: QuizPage) => tidy((await quiz.score.textContent()) ?? '')
const answeredOf = (quiz: QuizPage) => quiz.element.locator('[part~=answered]')
const band = (quiz: QuizPage) => quiz.element.locator('[part~=band]')

async function answerAll(quiz: QuizPage, questions: readonly AuthoredQuestion[]): Promise<void> {
  for (const question of questions) {
    await quiz.shows(question.prompt)
    await quiz.giveIn(question, 'right')
    if (question !== questions.at(-1)) await quiz.goOn()
  }
}

it('is offered from the first answer on, and scores what is answered', async () => {
  const quiz = await openQuiz()
  expect(await quiz.button(SO_FAR).count()).toBe(0)
  await quiz.giveIn(FIRST, 'right')
  await quiz.goOn()
  await quiz.giveIn(SECOND, 'wrong')
  await quiz.goOn()
  await quiz.shows(THIRD.prompt)
  await quiz.button(SO_FAR).click()

  expect(await scoreOf(quiz)).toBe('1 right, 1 to revisit')
  expect(tidy((await answeredOf(quiz).textContent()) ?? '')).toBe(`2 of ${COUNT} answered`)
  await quiz.element.getByRole('heading', { name: '1 to revisit' }).waitFor()
  expect(await band(quiz).count()).toBe(0)
  expect(await quiz.element.locator('.rows .dot').count()).toBe(2)
  const complete = quiz.heard.filter(({ type }) => type === 'self-check:complete')
  expect(complete.map(({ detail }) => detail)).toMatchObject([
    { asked: COUNT, answered: 2, score: 1, maxScore: 2 },
  ])
  expect(complete[0]?.detail).not.toHaveProperty('band')

  await quiz.button(`Answer ${COUNT - 2} more questions`).click()
  await quiz.shows(THIRD.prompt)
  await quiz.giveIn(THIRD, 'right')
  await quiz.button(SO_FAR).click()
  expect(await scoreOf(quiz)).toBe('2 right, 1 to revisit')
})

itInFull(
  'has a band from half of the questions on, and says nothing more once all are answered',
  async () => {
    const quiz = await openQuiz()
    await answerAll(quiz, AUTHORED.slice(0, HALF - 1))
    await quiz.button(SO_FAR).click()
    expect(await scoreOf(quiz)).toBe(`${HALF - 1} right`)
    expect(await band(quiz).count()).toBe(0)
    await quiz.button(`Answer ${COUNT - HALF + 1} more questions`).click()
    await answerAll(quiz, AUTHORED.slice(HALF - 1, HALF))
    await quiz.button(SO_FAR).click()
    expect(await scoreOf(quiz)).toBe(`${HALF} right`)
    await band(quiz).waitFor()
    await quiz.button(`Answer ${COUNT - HALF} more questions`).click()
    await answerAll(quiz, AUTHORED.slice(HALF))
    await quiz.button('See how you did').click()
    expect(await scoreOf(quiz)).toBe(`${COUNT} right`)
    await band(quiz).waitFor()
    expect(tidy((await answeredOf(quiz).textContent()) ?? '')).toBe('')
    expect(await quiz.element.getByRole('button', { name: /remaining/ }).count()).toBe(0)
  },
)

it('has nothing to share where nothing is answered, and says so kindly', async () => {
  const quiz = await openQuiz()
  await quiz.skipToEnd()
  expect(await scoreOf(quiz)).toBe(`0 of ${COUNT} answered`)
  await quiz.element.getByText('Answer a question to see how you did.').waitFor()
  expect(await quiz.button('Share this result').count()).toBe(0)
  expect(await quiz.element.getByText(/revisit/).count()).toBe(0)
  await quiz.button(`Answer ${COUNT} more questions`).click()
  await quiz.shows(FIRST.prompt)
})

itInFull('is the same after a reload, and a choice that is not checked stays open', async () => {
  const quiz = await openQuiz()
  await quiz.giveIn(FIRST, 'right')
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  await quiz.respond(SECOND.source, SECOND.responses.right)
  await quiz.button(SO_FAR).click()
  expect(await scoreOf(quiz)).toBe('1 right')
  await quiz.page.reload()
  expect(await scoreOf(quiz)).toBe('1 right')
  expect(tidy((await answeredOf(quiz).textContent()) ?? '')).toBe(`1 of ${COUNT} answered`)
  await quiz.button(`Answer ${COUNT - 1} more questions`).click()
  await quiz.shows(SECOND.prompt)
  await quiz.page.reload()
  await quiz.shows(SECOND.prompt)
  expect(await quiz.button(SO_FAR).count()).toBe(1)
})

itInFull('is reached and left by keys alone', async () => {
  const quiz = await openQuiz()
  await quiz.giveIn(FIRST, 'right')
  const keys = new Keys(quiz.page)
  await keys.tabTo(SO_FAR)
  await quiz.page.keyboard.press('Enter')
  await expect.poll(() => keys.focused(), SOON).toBe('1 right')
  const onward = `Answer ${COUNT - 1} more questions`
  expect(await keys.tabTo(onward)).toContain('Share this result')
  await quiz.page.keyboard.press('Enter')
  await expect.poll(() => keys.focused(), SOON).toBe(SECOND.prompt)
})

itInFull('shares how much was answered beside the score', async () => {
  const quiz = await openQuiz()
  await quiz.giveIn(FIRST, 'right')
  await quiz.button(SO_FAR).click()
  await quiz.button('Share this result').click()
  const shared = () => quiz.heard.find(({ type }) => type === 'self-check:share')?.detail.text
  await expect
    .poll(shared, SOON)
    .toMatch(new RegExp(`\\(1 of ${COUNT} answered\\): I got 1 of 1 right\\.`))
})
