// Single keys on a card: a digit or a letter chooses an option, Enter checks, and none of them is lost
// or reaches the page.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { focused, press } from '../support/browser/focused.ts'
import { authoredOf, FIRST, QuizPage, SECOND } from '../support/pages/quiz-page.ts'
import { snippet, useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const { options } = FIRST

async function openQuiz(
  page?: Page,
): Promise<{ quiz: QuizPage; page: Page; checks: () => number }> {
  const body = `<p><a href="#before">Before</a></p>${snippet(inject('workerOrigin'))}`
  const opened = page ?? (await browse.blank())
  await opened.goto((await serve(body)).url)
  let sent = 0
  opened.on('request', (request) => {
    if (request.url().includes('/check')) sent += 1
  })
  const quiz = new QuizPage(opened)
  await quiz.prompt.waitFor()
  return { quiz, page: opened, checks: () => sent }
}

it('chooses by digit or letter, checks by Enter, and keeps both from the page', async () => {
  const { quiz, page, checks } = await openQuiz()
  await quiz.ready()
  await page.evaluate(() => {
    const keys: string[] = []
    addEventListener('keydown', ({ key }) => keys.push(key))
    Object.assign(globalThis, { keys })
  })
  await page.getByRole('link', { name: 'Before' }).focus()
  await press(page, '3')
  expect(await quiz.element.getByRole('radio', { checked: true }).count()).toBe(0)

  // The first key on the card loads what the keys do.
  await press(page, 'Tab', '2')
  await expect.poll(() => focused(page), SOON).toBe(options[1])
  expect(await press(page, 'd')).toBe(options[3])
  expect(await quiz.option(options[3] ?? '').isChecked()).toBe(true)
  expect(await numberBeside(quiz, options[3] ?? '')).toContain('counter(option)')
  for (const key of ['9', 'z', 'Control+1']) expect(await press(page, key)).toBe(options[3])

  await press(page, 'Enter')
  await quiz.verdict()
  expect(checks()).toBe(1)
  await press(page, '1')
  await quiz.button('Next question').click()
  await quiz.shows(SECOND.prompt)
  // From the prompt, which has the focus now.
  await press(page, '1')
  expect(await quiz.element.locator('.option input').first().isChecked()).toBe(true)
  expect(await page.evaluate(() => Object(globalThis).keys)).toEqual([
    ...['3', 'Tab', 'Control', '1', '1'],
  ])
})

it('checks by Enter where that is the first key after a click', async () => {
  const { quiz, page } = await openQuiz()
  await quiz.ready()
  await quiz.choose(FIRST.options[0] ?? '')
  await press(page, 'Enter')
  await quiz.verdict()
})

it('takes a key that is held down as one, so that it does not undo what it chose', async () => {
  const { url } = await serve(
    snippet(inject('workerOrigin'), `quiz="honey-bees" question="${authoredOf('multiple').id}"`),
  )
  const page = await browse.open(url)
  const quiz = new QuizPage(page)
  await quiz.ready()
  await quiz.options.first().focus()
  // The first key loads what the keys do.
  await page.keyboard.press('2')
  await expect.poll(() => quiz.options.nth(1).isChecked(), SOON).toBe(true)
  // From the second on, playwright sends what a browser sends for a held key.
  for (let times = 0; times < 2; times += 1) await page.keyboard.down('1')
  await page.keyboard.up('1')
  expect(await quiz.options.first().isChecked()).toBe(true)
})

/** The number that stands at the end of an option once the code of the keys is loaded. */
const numberBeside = (quiz: QuizPage, option: string) =>
  quiz.element
    .locator('.option', { hasText: option })
    .evaluate((label) => getComputedStyle(label, '::after').content)

/** Holds the chunks of these names back until `release` is called. */
async function holdBack(page: Page, names: string): Promise<{ release: () => void }> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(`**/c/{${names}}-*.js`, async (route) => {
    await released
    await route.continue()
  })
  return { release: () => release() }
}

describe('a key that is pressed before its code is loaded', () => {
  it('chooses and checks once that is here', async () => {
    const blank = await browse.blank()
    const { release } = await holdBack(blank, 'confidence,keys')
    const { quiz, page } = await openQuiz(blank)
    await page.getByRole('link', { name: 'Before' }).focus()
    await press(page, 'Tab', '2', 'Enter')
    expect(await quiz.option(options[1] ?? '').isChecked()).toBe(false)
    const checked = page.waitForRequest('**/check*')
    release()
    const { response } = (await checked).postDataJSON()
    expect(FIRST.nameOf(response)).toBe(options[1])
    await quiz.verdict()
  })

  it('does nothing to a question that is shown later', async () => {
    const blank = await browse.blank()
    const { release } = await holdBack(blank, 'confidence')
    const { quiz, page } = await openQuiz(blank)
    await page.getByRole('link', { name: 'Before' }).focus()
    await press(page, 'Tab', '2')
    await quiz.button('Skip').click()
    await expect.poll(() => focused(page), SOON).toBe(SECOND.prompt)
    release()
    // The next key takes the same way, so the first one had its chance before it.
    await press(page, '1')
    await expect.poll(() => quiz.options.first().isChecked(), SOON).toBe(true)
    await quiz.button('Back').click()
    await quiz.shows(FIRST.prompt)
    expect(await quiz.element.locator('.option input:checked').count()).toBe(0)
  })

  it('does nothing after a long wait', async () => {
    const blank = await browse.blank()
    const { release } = await holdBack(blank, 'confidence,keys')
    const { quiz, page } = await openQuiz(blank)
    await page.getByRole('link', { name: 'Before' }).focus()
    await press(page, 'Tab', '2')
    await page.evaluate(() => {
      const now = performance.now.bind(performance)
      performance.now = () => now() + 60_000
    })
    release()
    await expect.poll(() => numberBeside(quiz, options[0] ?? ''), SOON).toContain('counter(option)')
    expect(await quiz.element.locator('.option input:checked').count()).toBe(0)
  })
})
