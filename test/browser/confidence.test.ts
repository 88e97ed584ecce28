// How sure the reader is: one tap, never in the way, never scored, and of use at the end.
import { expect, inject, it } from 'vitest'
import { REVISED_QUIZ } from '../fixtures/content/revised-quiz.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveRevised } from '../support/serve/serve-fixtures.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(attributes = 'quiz="legs"', quiz = REVISED_QUIZ) {
  const page = await browse.blank()
  const attempts = await serveRevised(page, origin, quiz)
  await page.goto((await serve(element(origin, attributes) + loaderScript(origin))).url)
  const shown = new QuizPage(page)
  await shown.prompt.waitFor()
  return { quiz: shown, attempts }
}

const sureness = ({ element }: QuizPage) =>
  element.getByRole('radiogroup', { name: 'How sure are you?' })

it('is asked once an option is chosen, says that it is optional, and can be left alone', async () => {
  const { quiz, attempts } = await open()
  await quiz.ready()
  expect(await sureness(quiz).count(), 'before').toBe(0)
  await quiz.choose('Six')
  await sureness(quiz).getByText('(optional)').waitFor()
  await sureness(quiz).getByText('It isn’t scored.').waitFor()
  expect(await sureness(quiz).getByRole('radio').count()).toBe(3)
  expect(await quiz.answer('Six')).toBe('Right')
  expect(await sureness(quiz).count(), 'once it is checked').toBe(0)
  await quiz.skipToEnd()
  expect(await quiz.element.getByText('How sure you were').count()).toBe(0)
  expect(JSON.stringify(attempts)).not.toContain('confidence')
})

it('is chosen by keys alone between the options and Check', async () => {
  const { quiz } = await open()
  await quiz.ready()
  const { keyboard } = quiz.page
  await quiz.page.locator('body').press('Tab')
  await keyboard.press('Space')
  await keyboard.press('Tab')
  await keyboard.press('ArrowRight')
  await keyboard.press('Tab')
  expect(await quiz.element.getByRole('radio', { name: 'I think so' }).isChecked()).toBe(true)
  await keyboard.press('Enter')
  await quiz.verdict()
})

it('costs nothing, and is told with the answers', async () => {
  const { quiz, attempts } = await open()
  await quiz.choose('Six')
  await quiz.element.getByRole('radio', { name: 'A guess' }).check()
  await quiz.button('Show a hint').click()
  await quiz.element.getByText('More than a bird.').waitFor()
  await quiz.button('Check').click()
  await quiz.skipToEnd()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 right')
  expect(attempts.at(-1)).toMatchObject({
    answers: [{ question: 'beetle', response: 'six', confidence: 'guess', hints: 1 }],
  })
})

itInFull('puts what was sure and not quite right first, with its passage', async () => {
  const { quiz } = await open()
  await quiz.choose('Two')
  await quiz.element.getByRole('radio', { name: 'A guess' }).check()
  await quiz.button('Check').click()
  await quiz.goOn()
  await quiz.choose('Six')
  await quiz.element.getByRole('radio', { name: 'Sure', exact: true }).check()
  await quiz.button('Check').click()
  await quiz.goOn()
  await quiz.score.waitFor()
  const calibration = quiz.element.locator('[part~=calibration]')
  expect(await calibration.locator('dt, dd').allTextContents()).toEqual([
    'Sure',
    '0 of 1 right',
    'A guess',
    '0 of 1 right',
  ])
  await calibration.getByText('How sure you were').click()
  await calibration.getByText('those passages come first').waitFor()
  const first = quiz.element.locator('.reading > li').first()
  expect(await first.textContent()).toContain('Counting')
  expect(await first.getByRole('link').getAttribute('href')).toBe(
    `${origin}/g/legs?lang=en#counting`,
  )
})

itInFull('is kept over a reload', async () => {
  const { quiz } = await open()
  await quiz.choose('Six')
  await quiz.element.getByRole('radio', { name: 'I think so' }).check()
  await quiz.page.reload()
  await sureness(quiz).waitFor()
  expect(await quiz.element.getByRole('radio', { name: 'I think so' }).isChecked()).toBe(true)
})

itInFull('is not asked of one question alone, nor where the author does not want it', async () => {
  const { confidence: _, ...plain } = REVISED_QUIZ
  for (const [attributes, quiz] of [
    ['quiz="legs" question="beetle"', REVISED_QUIZ],
    ['quiz="legs"', plain],
  ] as const) {
    const opened = await open(attributes, quiz)
    await opened.quiz.button('Show a hint').click()
    await opened.quiz.element.getByText('More than a bird.').waitFor()
    await opened.quiz.choose('Six')
    expect(await sureness(opened.quiz).count()).toBe(0)
  }
})

itInFull('gives a way to report the question, with the order that was shown', async () => {
  const { quiz } = await open()
  await quiz.answer('Two')
  const link = quiz.element.getByRole('link', { name: 'Report this question' })
  const url = new URL((await link.getAttribute('href')) ?? '')
  const order = REVISED_QUIZ.questions[0]?.prompt
  expect(Object.fromEntries(url.searchParams)).toEqual({
    label: 'quiz',
    quiz: 'legs',
    question: 'beetle',
    revision: '1',
    order: order && 'choices' in order ? order.choices.map(({ id }) => id).join(',') : '',
  })
  expect(url.hash).toBe('#form')
})
