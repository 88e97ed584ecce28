// A reader with a mouse on the blog that `npm start` shows, with the fixture quiz in it:
// question, feedback, passage, result, and the way back.
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { honeyBeesQuiz } from '../fixtures/content/check-quiz.ts'
import { honeyBees } from '../fixtures/content/guide.ts'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import {
  AUTHORED,
  authored,
  FIRST,
  QuizPage,
  SECOND,
  THIRD,
  tidy,
} from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { type HostPage, serveBlog } from '../support/serve/host.ts'

const browse = useBrowser()
let blog: HostPage
beforeAll(async () => {
  blog = await serveBlog(inject('workerOrigin'))
})
afterAll(() => blog.close())

async function openQuiz(): Promise<QuizPage> {
  const quiz = new QuizPage(await browse.open(blog.url))
  await quiz.prompt.waitFor()
  return quiz
}

it('shows the first question at once, its place in the quiz, and nothing of the answer', async () => {
  const quiz = await openQuiz()
  expect(await quiz.prompt.textContent()).toBe(FIRST.prompt)
  expect(await quiz.options.count()).toBe(4)
  await quiz.element.getByText(honeyBeesQuiz.title, { exact: true }).waitFor()
  await quiz.element.getByText(`${AUTHORED.length} questions · about 5 min · not an exam`).waitFor()
  expect(await quiz.feedback.count()).toBe(0)
  expect(await quiz.element.getByText(FIRST.explanation).count()).toBe(0)
})

it('says why the chosen option does not hold, marks the right one, and then explains', async () => {
  const quiz = await openQuiz()
  const chosen = FIRST.options.find((name) => FIRST.wrong.includes(name)) ?? ''
  expect(await quiz.answer(chosen)).toBe('Not quite')

  const text = tidy((await quiz.feedback.textContent()) ?? '')
  expect(text).toContain(FIRST.feedbackOn(chosen))
  expect(text.indexOf(FIRST.feedbackOn(chosen))).toBeLessThan(text.indexOf(FIRST.explanation))
  await quiz.part('Not quite').filter({ hasText: chosen }).waitFor()
  await quiz
    .part('Right answer')
    .filter({ hasText: FIRST.right[0] ?? '' })
    .waitFor()
  expect(text.match(/Not quite/g)).toHaveLength(1)
  expect(text.match(/Right answer/g)).toHaveLength(1)
  for (const name of FIRST.options) expect(text.split(name)).toHaveLength(2)
})

it('says Right for the right option, and why', async () => {
  const quiz = await openQuiz()
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  await quiz.feedback.getByText(FIRST.feedbackOn(FIRST.right[0] ?? '')).waitFor()
  await quiz.feedback.getByText('Tell me more').click()
  await quiz.feedback.getByText(FIRST.explanation).waitFor()
  expect(await quiz.feedback.getByText('Right answer').count()).toBe(0)
})

itInFull('tells for each other wrong option why it does not hold, once asked', async () => {
  const quiz = await openQuiz()
  const [chosen = '', ...others] = FIRST.wrong
  await quiz.answer(chosen)
  const reason = (option: string) => quiz.feedback.getByText(FIRST.feedbackOn(option))
  expect(await reason(others[0] ?? '').isVisible()).toBe(false)
  await quiz.feedback.getByText('Tell me more').click()
  for (const option of others) await reason(option).waitFor()
})

itInFull('opens the passage in place, and fetches the guide once for all of them', async () => {
  const quiz = await openQuiz()
  let fetched = 0
  quiz.page.on('request', (request) => {
    if (request.url().includes('/api/v1/guides/')) fetched += 1
  })
  const sections: Readonly<Record<string, { title: string }>> = honeyBees.sections
  for (const [index, question] of [FIRST, SECOND].entries()) {
    await quiz.shows(question.prompt)
    await quiz.answer(...question.right)
    expect(fetched).toBe(index)
    await quiz.feedback.getByText('Show me the passage').click()
    const passage = quiz.feedback.getByRole('blockquote')
    const section = honeyBeesQuiz.questions[index]?.section ?? ''
    await passage.getByText(sections[section]?.title ?? '', { exact: true }).waitFor()
    await expect.poll(() => passage.getByRole('paragraph').count(), SOON).toBeGreaterThan(1)
    const link = passage.getByRole('link', { name: 'Read it in the guide' })
    expect(await link.getAttribute('href')).toBe(
      `${inject('workerOrigin')}/g/honey-bees?lang=en#${section}`,
    )
    await quiz.goOn()
  }
  expect(fetched).toBe(1)
})

it('marks the sentence of the passage that says so', async () => {
  const quiz = await openQuiz()
  await quiz.answer(...FIRST.right)
  await quiz.feedback.getByText('Show me the passage').click()
  const marks = quiz.feedback.locator('mark')
  await marks.first().waitFor()
  expect((await marks.allTextContents()).join('')).toBe(
    'A worker changes her task as she grows older, and she flies out only in the last weeks of her life.',
  )
})

itInFull('gives a part of the points where a part is right', async () => {
  const quiz = await openQuiz()
  const question = authored('waggle-dance')
  await quiz.skipTo(question)
  await quiz.element.getByText('Choose all that apply.').waitFor()
  expect(await quiz.answer(question.right[0] ?? '')).toBe('Not quite')
  await quiz.skipToEnd()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 nearly')
  await quiz.element.getByText('0.5 of 1 points').waitFor()
})

itInFull('leads through the whole quiz to a score, its sections and what to revisit', async () => {
  const quiz = await openQuiz()
  const missed = [AUTHORED[0], AUTHORED[3], AUTHORED[7]]
  await quiz.finish((question) => !missed.includes(question))

  const right = AUTHORED.length - missed.length
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe(
    `${right} right, ${missed.length} to revisit`,
  )
  const band = honeyBeesQuiz.bands.find(({ id }) => id === 'main-lines')
  await quiz.element.getByText(`${band?.title}.`).waitFor()
  await quiz.element.getByRole('heading', { name: 'Worth reading first' }).waitFor()
  const sections: Readonly<Record<string, { readonly title: string }>> = honeyBees.sections
  const passages = honeyBeesQuiz.questions
    .filter(({ id }) => missed.some((one) => one?.id === id))
    .map(({ section = '' }) => sections[section]?.title ?? '')
  const reading = await quiz.element.locator('.reading > li').allTextContents()
  expect(reading.map(tidy).toSorted()).toEqual([...new Set(passages)].toSorted())
  const rows = await quiz.element.locator('.rows > li').allTextContents()
  const total = (said: RegExp) =>
    rows.reduce((sum, row) => sum + Number(said.exec(row)?.[1] ?? 0), 0)
  expect(total(/(\d+) right/)).toBe(right)
  expect(total(/(\d+) to revisit/)).toBe(missed.length)
})

itInFull('links every section of the result to a passage that is there', async () => {
  const quiz = await openQuiz()
  await quiz.finish()
  const links = await quiz.element.getByRole('link').all()
  expect(links.length).toBeGreaterThan(7)
  const guide = await fetch(`${inject('workerOrigin')}/g/honey-bees`)
  const html = await guide.text()
  for (const link of links) {
    const href = new URL((await link.getAttribute('href')) ?? '')
    expect(href.origin + href.pathname).toBe(guide.url)
    expect(html).toContain(`id="${href.hash.slice(1)}"`)
    expect(await link.getAttribute('target')).toBe('_blank')
  }
})

itInFull('goes through the answers again after the result, or starts over', async () => {
  const quiz = await openQuiz()
  await quiz.answer(...FIRST.right)
  await quiz.goOn()
  await quiz.skipToEnd()
  await quiz.button('Review my answers').click()
  await quiz.shows(FIRST.prompt)
  expect(await quiz.verdict()).toBe('Right')

  await quiz.goOn()
  await quiz.skipToEnd()
  await (await quiz.more('Start over')).click()
  await quiz.shows(FIRST.prompt)
  expect(await quiz.element.getByRole('radio', { checked: true }).count()).toBe(0)
  expect(await quiz.feedback.count()).toBe(0)
  await quiz.button('Check').waitFor()
})

itInFull('goes back to what was answered, and on to what was skipped', async () => {
  const quiz = await openQuiz()
  expect(await quiz.button('Back').count()).toBe(0)
  await quiz.answer(...FIRST.right)
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  await quiz.button('Back').click()
  await quiz.shows(FIRST.prompt)
  expect(await quiz.verdict()).toBe('Right')
  expect(await quiz.option(FIRST.right[0] ?? '').isChecked()).toBe(true)
  await quiz.goOn()
  await quiz.button('Skip').click()
  await quiz.shows(THIRD.prompt)
  await quiz.button('Back').click()
  await quiz.shows(SECOND.prompt)
  await quiz.button('Check').waitFor()
})

itInFull('counts a skipped question neither as right nor as wrong', async () => {
  const quiz = await openQuiz()
  await quiz.answer(...FIRST.right)
  await quiz.goOn()
  for (const _ of AUTHORED.slice(2)) await quiz.button('Skip').click()
  await quiz.button('See how you did').click()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 right')
  await quiz.element.getByText(`1 of ${AUTHORED.length} answered`).waitFor()
})

itInFull('stores nothing but its progress, and sets no cookie', async () => {
  const quiz = await openQuiz()
  await quiz.answer(...FIRST.right)
  const kept = await quiz.page.evaluate(() => Object.keys(localStorage))
  expect(kept).toEqual([`self-check:1:${inject('workerOrigin')}/honey-bees`])
  expect(await quiz.page.context().cookies()).toEqual([])
})
