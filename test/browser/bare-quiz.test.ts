// A quiz with nothing but questions and keys: the card says right or not with the right answer,
// and nothing of what the author left out shows as a gap.
import { text as consumeText } from 'node:stream/consumers'
import { expect, inject } from 'vitest'
import { BARE, BARE_LEDGER, BARE_QUIZ, BARE_RESPONSES } from '../fixtures/content/bare-quiz.ts'
import { isClean, SCHEMED_HEAD } from '../support/browser/axe.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { words } from '../support/content/authored.ts'
import { QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(catalogue = BARE): Promise<QuizPage> {
  // An animation that runs has other colours than it ends with.
  const page = await browse.blank({ reducedMotion: 'reduce' })
  await serveQuiz(page, origin, catalogue, BARE_LEDGER)
  const body = element(origin, 'quiz="planets" heading-level="2"') + loaderScript(origin)
  await page.goto((await serve(body, { head: SCHEMED_HEAD })).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return quiz
}

/** What the reader reads of the feedback, and the elements in it that hold nothing. */
const saidOf = async (quiz: QuizPage) =>
  tidy(await quiz.feedback.innerText()).replaceAll(/\s+/g, ' ')
const emptyIn = (quiz: QuizPage) =>
  quiz.feedback.locator(':is(p, dl, dt, dd, ul, details, blockquote):empty').count()

/** The question in which its type shows most. */
const SAID_OF_WRONG: Readonly<Record<string, string>> = {
  largest: 'Earth Not quite Next question Jupiter Right answer',
}

itInFull('says right, and no more', async () => {
  const quiz = await open()
  for (const question of BARE_QUIZ.questions) {
    await quiz.respond(question, BARE_RESPONSES[question.id]?.right ?? '')
    await quiz.button('Check').click()
    expect(await quiz.verdict()).toBe('Right')
    expect(await emptyIn(quiz), question.id).toBe(0)
    await quiz.goOn()
  }
  await quiz.score.waitFor()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('8 right')
  expect(await quiz.element.locator('ul:empty, .band').count()).toBe(0)
})

itInFull('says what is right after an answer that is not', async () => {
  const quiz = await open()
  for (const question of BARE_QUIZ.questions) {
    await quiz.shows(words(question.prompt.text))
    await quiz.respond(question, BARE_RESPONSES[question.id]?.wrong ?? '')
    await quiz.button('Check').click()
    await quiz.verdict()
    expect(await saidOf(quiz)).toBe(SAID_OF_WRONG[question.id])
    expect(await emptyIn(quiz), question.id).toBe(0)
    await isClean(quiz.page, question.id)
    await quiz.goOn()
  }

  await quiz.element.getByRole('heading', { name: '8 to revisit' }).waitFor()
  const rows = quiz.element.locator('.rows > li')
  const prompts = BARE_QUIZ.questions.map(({ prompt }) => tidy(words(prompt.text)))
  expect((await rows.allTextContents()).map(tidy)).toEqual(prompts)
  expect(await rows.getByRole('link').count()).toBe(0)
  await isClean(quiz.page, 'the result')

  const [download] = await Promise.all([
    quiz.page.waitForEvent('download'),
    quiz.more('Download my answers').then((button) => button.click()),
  ])
  const text = await consumeText(await download.createReadStream())
  expect(text).toContain(`${prompts[0]}\n   Your answer (Not quite):\n   - Earth\n   Right answer:`)
  expect(text).not.toMatch(/undefined|null|\/g\//)
})

itInFull('compares with a shared result by the score alone', async () => {
  const quiz = await open()
  const shared = await quiz.page.evaluate(async (url) => {
    const answers = [{ question: 'largest', response: 'jupiter' }]
    const body = JSON.stringify({ attempt: crypto.randomUUID(), answers })
    return (await (await fetch(url, { method: 'POST', body })).json()).share.code
  }, `${origin}/api/v1/quizzes/planets/attempts`)
  await quiz.page.goto(`${origin}/q/planets?challenge=${shared}`)
  await quiz.answer('Earth')
  await quiz.button('See how you did').click()
  await quiz.element.locator('[part~=rival]').filter({ hasText: '1 of 1' }).waitFor()
  expect((await quiz.element.locator('.rows > li').allTextContents()).map(tidy)).toEqual([
    'Which planet is the largest?',
  ])
})

itInFull('names the one chosen option that has feedback', async () => {
  const withOne = BARE_QUIZ.questions.map((question) =>
    question.type === 'multiple'
      ? { ...question, solution: { ...question.solution, feedback: { venus: 'It lost one.' } } }
      : question,
  )
  const quiz = await open({ ...BARE, quizzes: [{ ...BARE_QUIZ, questions: withOne }] })
  await quiz.skipTo({ prompt: 'Which planets are without a moon?' })
  expect(await quiz.answer('Mercury', 'Venus')).toBe('Right')
  expect(await saidOf(quiz)).toBe('Right Venus It lost one.')
})
