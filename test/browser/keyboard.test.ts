// A reader without a mouse: Tab, arrows, Space and Enter are enough, and the focus
// is always on something that is there.

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { focused, press } from '../support/browser/focused.ts'
import { AUTHORED, authored, FIRST, QuizPage, SECOND, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()

async function openQuiz(): Promise<{ quiz: QuizPage; page: Page; checks: () => number }> {
  const body = `<p><a href="#before">Before</a></p>${snippet(inject('workerOrigin'))}<p><a href="#after">After</a></p>`
  const page = await browse.open((await serve(body)).url)
  let sent = 0
  page.on('request', (request) => {
    if (request.url().includes('/check')) sent += 1
  })
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return { quiz, page, checks: () => sent }
}

it('enters the options once by Tab, and comes to Check, past how sure one is once one is chosen', async () => {
  const { page, quiz } = await openQuiz()
  await quiz.ready()
  await quiz.button('Don’t count mine').waitFor()
  await page.getByRole('link', { name: 'Before' }).focus()
  expect(await press(page, 'Tab')).toBe(FIRST.options[0])
  expect(await press(page, 'Tab')).toBe('Check')
  expect(await press(page, 'Shift+Tab', 'Space', 'Tab')).toBe('A guess')
  expect(await press(page, 'Tab')).toBe('Check')
  expect(await press(page, 'Tab')).toBe('Skip')
  expect(await press(page, 'Tab')).toBe('Don’t count mine')
  expect(await press(page, 'Tab')).toBe('After')
  expect(await press(page, 'Shift+Tab', 'Shift+Tab', 'Shift+Tab')).not.toBe('nothing')
})

it('moves and chooses by arrows, round the ends, and never submits by them', async () => {
  const { quiz, page, checks } = await openQuiz()
  await page.getByRole('link', { name: 'Before' }).focus()
  await press(page, 'Tab')
  const { options } = FIRST
  const walk = [options[1], options[2], options[3], options[0], options[1]]
  for (const name of walk) {
    expect(await press(page, 'ArrowDown')).toBe(name)
    expect(await quiz.option(name ?? '').isChecked()).toBe(true)
  }
  expect(await press(page, 'ArrowUp', 'ArrowUp')).toBe(options[3])
  expect(await press(page, 'Shift+Tab', 'Tab')).toBe(options[3])
  expect(await quiz.prompt.textContent()).toBe(FIRST.prompt)
  await quiz.button('Check').waitFor()
  expect(checks()).toBe(0)
})

/** What is said of the group of options, after its name. */
const described = ({ element }: QuizPage) =>
  element.getByRole('group').evaluate((group) => {
    const id = group.getAttribute('aria-describedby') ?? ''
    const root = group.getRootNode() as ShadowRoot
    return root.getElementById(id)?.textContent ?? ''
  })

it('says so when Check is pressed with nothing chosen, goes to the options, sends nothing', async () => {
  const { quiz, page, checks } = await openQuiz()
  expect(await quiz.status.textContent().then((text) => tidy(text ?? ''))).toBe('')
  await quiz.button('Check').focus()
  expect(await press(page, 'Enter')).toBe(FIRST.options[0])
  expect(tidy((await quiz.status.textContent()) ?? '')).toMatch(/^Answer first/)
  expect(checks()).toBe(0)
  expect(await described(quiz)).toMatch(/^Answer first/)
  // The same message again differs for a screen reader, which else would say nothing.
  const text = () => quiz.status.evaluate((one) => one.textContent)
  const before = await text()
  await quiz.button('Check').click()
  await expect.poll(text, SOON).not.toBe(before)
  expect(tidy((await text()) ?? '')).toMatch(/^Answer first/)
  expect(await focused(page)).toBe(FIRST.options[0])
  // Choosing is what was asked for: the message goes.
  await press(page, 'Space')
  expect(tidy((await quiz.status.textContent()) ?? '')).toBe('')
})

it('opens the reasons and the passage by keys, and keeps the focus there', async () => {
  const { quiz, page } = await openQuiz()
  await quiz.answer(FIRST.wrong[0] ?? '')
  await expect.poll(() => focused(page), SOON).toMatch(/Not quite/)
  expect(await press(page, 'Tab')).toBe('Next question')
  expect(await press(page, 'Tab', 'Enter')).toBe('Tell me more')
  await quiz.feedback.getByText(FIRST.feedbackOn(FIRST.wrong[1] ?? '')).waitFor()
  expect(await press(page, 'Tab')).toBe('How others answered')
  expect(await press(page, 'Tab', 'Space')).toBe('Show me the passage')
  await quiz.feedback.getByRole('blockquote').getByRole('paragraph').nth(1).waitFor()
  expect(await focused(page)).toBe('Show me the passage')
  expect(await press(page, 'Tab')).toBe('Read it in the guide')
})

itInFull('goes to the prompt after Skip and after Back', async () => {
  const { quiz, page } = await openQuiz()
  await quiz.button('Skip').focus()
  expect(await press(page, 'Enter')).toBe(SECOND.prompt)
  await quiz.button('Back').focus()
  expect(await press(page, 'Space')).toBe(FIRST.prompt)
})

itInFull('chooses several by Space in a question with several right options', async () => {
  const { quiz, page } = await openQuiz()
  const question = authored('waggle-dance')
  await quiz.skipTo(question)
  await press(page, 'Tab', 'Space', 'Tab', 'Tab', 'Space')
  const chosen = await quiz.element.getByRole('checkbox', { checked: true }).count()
  expect(chosen).toBe(2)
  expect(await press(page, 'Space')).toBe(question.options[2])
  expect(await quiz.element.getByRole('checkbox', { checked: true }).count()).toBe(1)
})

it('never loses the focus while an answer and a result wait for the connection', async () => {
  const { quiz, page } = await openQuiz()
  // Without a connection, the code of answers does not come.
  await quiz.ready()
  await quiz.choose(FIRST.right[0] ?? '')
  await page.context().setOffline(true)
  await quiz.button('Check').focus()
  await press(page, 'Enter')
  await expect.poll(() => focused(page), SOON).toBe('Try again')
  await press(page, 'Enter')
  await expect.poll(() => focused(page), SOON).toBe('Try again')
  for (const _ of AUTHORED.slice(1)) {
    await quiz.button('Next question').or(quiz.button('Skip')).press('Enter')
  }
  await quiz.button('See how you did').press('Enter')
  await quiz.button('Try again').press('Enter')
  await quiz.button('Try again').waitFor()
  expect(await focused(page)).not.toBe('nothing')
  await page.context().setOffline(false)
  await expect.poll(() => focused(page), SOON).toBe('1 right')
})
