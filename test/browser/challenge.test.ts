// A result goes to a friend, who is asked the same, and sees both at the end; and the
// reader's own way back to what was missed.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { RIGHT, shownBy } from '../fixtures/content/drawing-quiz.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { AUTHORED, FIRST, QuizPage, SECOND, THIRD, tidy } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, snippet, useHosts } from '../support/serve/host.ts'
import { servePool } from '../support/serve/serve-fixtures.ts'
import { shareResult } from '../support/serve/shared-result.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const QUIZ = 'honey-bees'

const codeOf = async (right: number) => (await shareResult(origin, right)).code

/** One right, one wrong, and the rest left open; then the result. */
async function answerSome(quiz: QuizPage): Promise<void> {
  await quiz.shows(FIRST.prompt)
  await quiz.answer(...FIRST.right)
  await quiz.goOn()
  await quiz.answer(SECOND.wrong[0] ?? '')
  await quiz.skipToEnd()
}

const rowsOf = async (quiz: QuizPage) =>
  (await quiz.element.locator('.rows li').allTextContents()).map(tidy)

it('leads from the result that was shared to the same quiz, and shows both at the end', async () => {
  const page = await browse.open(`${origin}/r/${await codeOf(9)}`)
  await page.getByRole('heading', { name: `9 of ${AUTHORED.length}` }).waitFor()
  await page.getByRole('link', { name: 'Try the same questions' }).click()
  await page.getByText(`Someone got 9 of ${AUTHORED.length}`).waitFor()
  const quiz = new QuizPage(page)
  await answerSome(quiz)
  await quiz.element
    .getByText(`Someone shared a result with you: 9 of ${AUTHORED.length} right.`)
    .waitFor()
  const [first = '', second = ''] = await rowsOf(quiz)
  expect(first).toMatch(/You ?1 right ?Them ?1 right/)
  expect(second).toMatch(/You ?1 to revisit ?Them ?1 right/)
})

itInFull("opens on the blogger's own post, from the address that share-url makes", async () => {
  const host = await serve(snippet(origin, `quiz="${QUIZ}" share-url="/post"`))
  const quiz = new QuizPage(await browse.open(`${host.url}#self-check=${await codeOf(3)}`))
  await answerSome(quiz)
  await quiz.element
    .getByText(`Someone shared a result with you: 3 of ${AUTHORED.length} right.`)
    .waitFor()
})

it.each(sampled(['nonsense', 'A'.repeat(47)], 1))(
  'a code that opens nothing leaves the quiz as it is: %s',
  async (code) => {
    const host = await serve(snippet(origin))
    const page = await browse.blank()
    // The browser itself writes down that the code was refused.
    await page.route('**/api/v1/results/*', (route) =>
      route.fulfill({ status: 200, contentType: 'application/json', body: 'null' }),
    )
    await page.goto(`${host.url}#self-check=${code}`)
    const quiz = new QuizPage(page)
    await answerSome(quiz)
    expect(await quiz.element.getByText('Someone shared a result with you').count()).toBe(0)
  },
)

itInFull('asks the same questions in the same order, and leaves own progress alone', async () => {
  const page = await browse.blank()
  await servePool(page, origin)
  const seed = 7
  const answer = { attempt: crypto.randomUUID(), seed, answers: [] as object[] }
  const host = await serve(element(origin, 'quiz="pool"') + loaderScript(origin))
  await page.goto(host.url)
  const quiz = new QuizPage(page)
  await quiz.choose(RIGHT)
  const own = await quiz.prompt.textContent()
  const [asked = []] = shownBy(seed)
  const id = /of the (\w+)/.exec(asked[0] ?? '')?.[1]
  answer.answers.push({ question: id, response: 'two' })
  const code = await page.evaluate(
    async ([url, body]) => {
      const response = await fetch(url, { method: 'POST', body })
      return (await response.json()).share.code
    },
    [`${origin}/api/v1/quizzes/pool/attempts`, JSON.stringify(answer)] as const,
  )
  await page.goto(`${host.url}?again#self-check=${code}`)
  const shown: string[] = []
  for (const [prompt = ''] of shownBy(seed)) {
    await quiz.shows(prompt)
    shown.push(prompt)
    await quiz.answer(RIGHT)
    await quiz.goOn()
  }
  await quiz.element
    .getByText('Someone shared a result with you: 1 of 1 right. (1 of 3 answered)')
    .waitFor()
  expect(shown).toHaveLength(3)

  await page.goto(host.url)
  await quiz.shows(own ?? '')
  expect(await quiz.option(RIGHT).isChecked()).toBe(true)
})

itInFull('shows both without JavaScript, too', async () => {
  const page = await browse.open(`${origin}/q/${QUIZ}?challenge=${await codeOf(9)}`, {
    javaScriptEnabled: false,
  })
  await page.getByText(`Someone got 9 of ${AUTHORED.length}`).waitFor()
  await page.getByLabel(FIRST.right[0] ?? '').check()
  await page.getByRole('button', { name: 'See how you did' }).click()
  await page.getByText(`Someone shared a result with you: 9 of ${AUTHORED.length} right.`).waitFor()
  const sides = tidy((await page.locator('.sides').first().textContent()) ?? '')
  expect(sides).toMatch(/^You: 1 of 1 ?them: 1 of 1$/)
  await page.getByRole('link', { name: 'Share this result' }).click()
  await page.getByRole('heading', { name: '1 right' }).waitFor()
  await page.getByText(`1 of ${AUTHORED.length} answered`).waitFor()
})

async function openFinished(): Promise<{ page: Page; quiz: QuizPage }> {
  const page = await browse.open((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.finish(({ id }) => id !== SECOND.id && id !== THIRD.id)
  return { page, quiz }
}

itInFull('asks only what was missed, afresh each time, and leads back to the whole', async () => {
  const { quiz } = await openFinished()
  for (let time = 0; time < 2; time += 1) {
    await quiz.button('Retry the 2 to revisit').click()
    await quiz.shows(SECOND.prompt)
    await quiz.element.getByText('2 questions ·').waitFor()
    expect(await quiz.feedback.count()).toBe(0)
    await quiz.answer(...SECOND.right)
    await quiz.goOn()
    await quiz.shows(THIRD.prompt)
    await quiz.giveIn(THIRD, 'right')
    await quiz.goOn()
    expect(tidy((await quiz.score.textContent()) ?? '')).toBe('2 right')
    await quiz.button('Take the whole self-check').click()
    await quiz.element
      .getByRole('heading', { name: `${AUTHORED.length - 2} right, 2 to revisit` })
      .waitFor()
  }
})

itInFull('offers the reminder, which a calendar can read', async () => {
  const { quiz } = await openFinished()
  await quiz.more('Start over')
  const link = quiz.element.getByRole('link', { name: 'Add a calendar reminder' })
  const href = (await link.getAttribute('href')) ?? ''
  const calendar = await fetch(href)
  expect(calendar.headers.get('Content-Type')).toContain('text/calendar')
  const text = (await calendar.text()).replaceAll('\r\n ', '')
  expect(text).toContain(`?only=${SECOND.id},${THIRD.id}`)
})
