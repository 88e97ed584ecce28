// What a screen reader says of every type of question, state by state, and of the result:
// test/fixtures/transcripts/, to be read as a blind reader would. After a change that is
// meant, `npx vitest run --config test/vitest.config.ts transcripts -u` writes them anew.
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import {
  EVERY,
  EVERY_LEDGER,
  EVERY_QUIZ,
  EVERY_TYPE,
  partlyRight,
} from '../fixtures/content/every-type.ts'
import { RICH, RICH_LEDGER } from '../fixtures/content/rich-quiz.ts'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { COMPUTED_NAMES, transcript } from '../support/browser/screen-reader.ts'
import { type AuthoredQuestion, QuizPage } from '../support/pages/quiz-page.ts'
import { respondInForm } from '../support/pages/respond.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS], COMPUTED_NAMES)
const serve = useHosts()
const origin = inject('workerOrigin')
const LONG = { timeout: 120_000 }

const fileOf = (name: string) =>
  fileURLToPath(new URL(`../fixtures/transcripts/${name}.txt`, import.meta.url))

async function openAt(question: AuthoredQuestion): Promise<QuizPage> {
  const page: Page = await browse.blank({ reducedMotion: 'reduce' })
  await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
  const body = element(origin, `quiz="${EVERY_QUIZ.id}"`) + loaderScript(origin)
  await page.goto((await serve(body)).url)
  const quiz = new QuizPage(page)
  await quiz.skipTo(question)
  // All of it is here: what comes late, and then the fields that come with it.
  await quiz.ready()
  await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
  return quiz
}

/** The whole card, under a title. */
function said(quiz: QuizPage, title: string): Promise<string> {
  return saidOf(quiz.element.locator('.paper'), title)
}

async function saidOf(part: Locator, title: string): Promise<string> {
  const phrases = await transcript(part)
  return [`## ${title}`, '', ...phrases, ''].join('\n')
}

it.each(EVERY_TYPE.map((question) => [question.type, question] as const))(
  'says of %s what it is, how it stands and where to go on',
  LONG,
  async (type, question) => {
    const parts: string[] = []
    const quiz = await openAt(question)
    parts.push(await said(quiz, 'Before anything'))
    // An order is one from the start.
    if (type !== 'order') {
      await quiz.button('Check').click()
      await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
      parts.push(await said(quiz, 'Checked with nothing answered'))
    }
    await quiz.button('Show a hint').click()
    await quiz.element.locator('.hints').waitFor()
    await quiz.respond(question.source, question.responses.wrong)
    parts.push(await said(quiz, 'Answered, and a hint asked for'))
    await quiz.button('Check').click()
    await quiz.verdict()
    parts.push(await said(quiz, 'Not quite, with another try'))
    await quiz.button('Show me the answer').click()
    await quiz.button('Show me the answer').waitFor({ state: 'detached' })
    parts.push(await said(quiz, 'Not quite, with the answer'))
    for (const summary of await quiz.feedback.locator('summary').all()) await summary.click()
    await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
    parts.push(await said(quiz, 'The same, with everything open'))

    const again = await openAt(question)
    const partly = partlyRight(question)
    if (partly !== undefined) {
      await again.respond(question.source, partly)
      await again.button('Check').click()
      await again.button('Show me the answer').click()
      await again.button('Show me the answer').waitFor({ state: 'detached' })
      parts.push(await said(again, 'Partly right'))
    }

    const last = await openAt(question)
    expect(await last.giveIn(question, 'right')).toBe('Right')
    parts.push(await said(last, 'Right'))
    await expect(parts.join('\n')).toMatchFileSnapshot(fileOf(type))
  },
)

it('reads the code of a prompt line by line', LONG, async () => {
  const page = await browse.blank({ reducedMotion: 'reduce' })
  await serveQuiz(page, origin, RICH, RICH_LEDGER)
  const body = element(origin, 'quiz="rich" question="about-code"') + loaderScript(origin)
  await page.goto((await serve(body)).url)
  const quiz = new QuizPage(page)
  await quiz.element.locator('pre').first().waitFor()
  await expect(await said(quiz, 'Before anything')).toMatchFileSnapshot(fileOf('code'))
  // It was put together for the reader alone.
  expect(await quiz.element.locator('.stem pre .line').count()).toBe(2)
  expect(await quiz.element.locator('.stem pre .code-keyword').count()).toBeGreaterThan(0)
})

it('says of the result how it went, by section and with what to revisit', LONG, async () => {
  const [first] = EVERY_TYPE
  if (!first) throw new Error('There are types.')
  const quiz = await openAt(first)
  for (const [index, question] of EVERY_TYPE.entries()) {
    await quiz.shows(question.prompt)
    await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
    await quiz.giveIn(question, index % 2 === 0 ? 'right' : 'wrong')
    await quiz.goOn()
  }
  await quiz.score.waitFor()
  await expect(await said(quiz, 'The result')).toMatchFileSnapshot(fileOf('result'))
})

it('says of the form and its answers what each question is and what came of it', LONG, async () => {
  // The reader's script runs on a page of ours, where ours is kept away.
  const page = await browse.blank({ bypassCSP: true })
  await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
  await page.route('**/v1.js', (route) => route.abort())
  await page.goto(`${origin}/q/${EVERY_QUIZ.id}`)
  const form = await saidOf(page.locator('form.quiz'), 'The form')
  for (const question of EVERY_TYPE) {
    const group = page.getByRole('group', { name: question.prompt })
    const response = partlyRight(question) ?? question.responses.wrong
    await respondInForm(group, question.source, response)
  }
  await page.getByRole('button', { name: 'See how you did' }).click()
  const answers = await saidOf(page.getByRole('main'), 'The page of the answers')
  await expect([form, answers].join('\n')).toMatchFileSnapshot(fileOf('form'))
})
