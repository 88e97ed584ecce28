// axe over every type of question in every state that one can be in, in light, in dark and
// in forced colours.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import {
  EVERY,
  EVERY_LEDGER,
  EVERY_QUIZ,
  EVERY_TYPE,
  partlyRight,
} from '../fixtures/content/every-type.ts'
import { isClean, SCHEMED_HEAD } from '../support/browser/axe.ts'
import { FAILED_REQUESTS, useBrowser } from '../support/browser/browse.ts'
import { words } from '../support/content/authored.ts'
import { type AuthoredQuestion, QuizPage } from '../support/pages/quiz-page.ts'
import { respondInForm } from '../support/pages/respond.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

const STILL = { reducedMotion: 'reduce' } as const
const LONG = { timeout: 120_000 }

interface Opened {
  readonly page: Page
  readonly quiz: QuizPage
}

/** The quiz at one question; `prepare` comes before anything is asked for. */
async function openAt(
  question: AuthoredQuestion,
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Opened> {
  const page = await browse.blank(STILL)
  await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
  await prepare(page)
  const body = `<h2>An aside</h2>${element(origin, `quiz="${EVERY_QUIZ.id}"`)}${loaderScript(origin)}`
  await page.goto((await serve(body, { head: SCHEMED_HEAD })).url)
  const quiz = new QuizPage(page)
  await quiz.skipTo(question)
  await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
  return { page, quiz }
}

/** Chosen by its wrong response and checked twice, or shown the answer after the first. */
async function giveInWrong({ quiz }: Opened, question: AuthoredQuestion): Promise<void> {
  await quiz.giveIn(question, 'wrong')
  await quiz.button('Show me the answer').click()
  await quiz.button('Show me the answer').waitFor({ state: 'detached' })
}

describe.each(EVERY_TYPE.map((question) => [question.type, question] as const))(
  '%s',
  (_, question) => {
    it('has no fault until it is right', LONG, async () => {
      const { page, quiz } = await openAt(question)
      await isClean(page, 'fresh')
      if (question.type !== 'order') {
        await quiz.button('Check').click()
        await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
        await isClean(page, 'asked to answer first')
      }
      await quiz.respond(question.source, question.responses.wrong)
      await isClean(page, 'chosen')
      await quiz.button('Show a hint').click()
      await quiz.element.locator('.hints').waitFor()
      await isClean(page, 'hint')

      const gate = Promise.withResolvers<void>()
      await page.route('**/check*', async (route) => {
        await gate.promise
        await route.fallback()
      })
      await quiz.button('Check').click()
      await quiz.button('Checking…').waitFor()
      await isClean(page, 'checking')
      gate.resolve()
      await quiz.button('Try again').waitFor()
      await isClean(page, 'tried')
      await quiz.button('Try again').click()
      // An option that was ticked stays so, to be thought over.
      if (question.type === 'multiple') {
        for (const one of await quiz.options.all()) await one.uncheck()
      }
      expect(await quiz.giveIn(question, 'right')).toBe('Right')
      await isClean(page, 'right')
    })

    it('has no fault once it is not quite right, with everything open', LONG, async () => {
      const opened = await openAt(question)
      const { page, quiz } = opened
      await giveInWrong(opened, question)
      for (const summary of await quiz.feedback.locator('summary').all()) await summary.click()
      await quiz.feedback.getByRole('blockquote').getByRole('paragraph').nth(1).waitFor()
      await isClean(page, 'not quite')
    })

    const partly = partlyRight(question)
    if (partly !== undefined) {
      it('has no fault once it is partly right', LONG, async () => {
        const { page, quiz } = await openAt(question)
        await quiz.respond(question.source, partly)
        await quiz.button('Check').click()
        expect(await quiz.verdict()).toMatch(/^Not quite/)
        await quiz.button('Show me the answer').click()
        await quiz.button('Show me the answer').waitFor({ state: 'detached' })
        // Options are not counted, because those that were left alone may be right, too.
        const counted = question.type === 'multiple' ? /^Not quite$/ : /^Not quite · /
        expect(await quiz.verdict()).toMatch(counted)
        await isClean(page, 'partly right')
      })
    }

    it('has no fault while its answer waits, or is refused', LONG, async () => {
      const { page, quiz } = await openAt(question)
      await quiz.respond(question.source, question.responses.right)
      await page.route('**/check*', (route) =>
        route.fulfill({ status: 422, contentType: 'application/problem+json', body: '{}' }),
      )
      await quiz.button('Check').click()
      await quiz.status.filter({ hasText: 'couldn’t check this answer' }).waitFor()
      await isClean(page, 'refused')
      await page.unroute('**/check*')
      await page.route('**/check*', (route) => route.abort())
      await quiz.button('Check').click()
      await quiz.button('Try again').waitFor()
      await isClean(page, 'waiting')
    })

    it('has no fault where what it needs does not come', LONG, async () => {
      const { page, quiz } = await openAt(question, (page) =>
        page.route(/\/c\/(after-answer|placing|typed|whole)-/, (route) => route.abort()),
      )
      if ('options' in question) {
        await quiz.respond(question.source, question.responses.right)
        await quiz.button('Check').click()
      }
      await quiz.status.filter({ hasText: 'No connection' }).first().waitFor()
      await isClean(page, 'chunk missing')
    })
  },
)

it('has no fault in the result, some right, some partly and some not', LONG, async () => {
  const [first] = EVERY_TYPE
  if (!first) throw new Error('There are types.')
  const { page, quiz } = await openAt(first)
  for (const [index, question] of EVERY_TYPE.entries()) {
    await quiz.shows(question.prompt)
    await quiz.respond(question.source, partlyRight(question) ?? question.responses.wrong)
    await quiz.button('Check').click()
    await quiz.verdict()
    if (index % 3 > 0) await quiz.button('Show me the answer').click()
    await quiz.goOn()
  }
  await quiz.score.waitFor()
  await isClean(page, 'result')
  await quiz.button('Share this result').click()
  await quiz.status.filter({ hasText: /./ }).waitFor()
  await isClean(page, 'shared')
})

it('has no fault in the form without scripts, nor on the page of its answers', LONG, async () => {
  for (const how of ['right', 'wrong'] as const) {
    // axe is a script itself: so ours are kept away, and others may run.
    const page = await browse.blank({ ...STILL, bypassCSP: true })
    await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
    await page.route('**/v1.js', (route) => route.abort())
    await page.goto(`${origin}/q/${EVERY_QUIZ.id}`)
    if (how === 'right') await isClean(page, 'form')
    for (const { source, responses } of EVERY_TYPE) {
      const group = page.getByRole('group', { name: words(source.prompt.text) })
      await respondInForm(group, source, responses[how])
    }
    await page.getByRole('button', { name: 'See how you did' }).click()
    await page.getByRole('link', { name: 'Start over' }).waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
    await isClean(page, `answers, ${how}`)
  }
})
