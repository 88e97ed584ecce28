// Questions that are typed into, as a reader meets them: by keyboard alone, after a
// reload, without their chunk, and without JavaScript.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { plainText } from '../../content/common/plain-text.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import type { Response } from '../../content/wire/index.ts'
import { EVERY_MIX } from '../fixtures/content/every-mix.ts'
import { TYPED_QUIZ } from '../fixtures/content/typed-scoring.ts'
import { isClean } from '../support/browser/axe.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { CIRCLE, shapesOf, TICK } from '../support/pages/marks.ts'
import { QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveTyped } from '../support/serve/serve-fixtures.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
/** A page that follows the reader's scheme. */
const head = '<meta name="color-scheme" content="light dark">'
const TYPED_CHUNK = /\/c\/typed-[\w-]+\.js$/

interface Opened {
  readonly page: Page
  readonly quiz: QuizPage
  readonly requested: readonly string[]
}

async function open(
  attributes = '',
  prepare: (page: Page) => Promise<unknown> = async () => {},
  options: Parameters<typeof browse.blank>[0] = {},
): Promise<Opened> {
  const page = await browse.blank(options)
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await serveTyped(page, origin)
  await prepare(page)
  const around = `<h2>An aside</h2><form action="/gone">${element(origin, `quiz="typed" ${attributes}`)}</form>`
  await page.goto((await serve(around + loaderScript(origin), { head })).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return { page, quiz, requested }
}

const promptOf = (id: string) =>
  plainText(parseMarkup(TYPED_QUIZ.questions.find((one) => one.id === id)?.prompt.text ?? ''))
const field = (quiz: QuizPage, name = 'Your answer'): Locator =>
  quiz.element.getByLabel(new RegExp(`^${name}`))

/** To the question of this id, from the one that is shown. What stands between stays open. */
async function skipTo(
  quiz: QuizPage,
  id: string,
  from = TYPED_QUIZ.questions[0]?.id,
): Promise<void> {
  const first = TYPED_QUIZ.questions.findIndex((question) => question.id === from)
  for (const question of TYPED_QUIZ.questions.slice(first)) {
    if (question.id === id) break
    await quiz.shows(promptOf(question.id))
    await quiz.button('Skip').click()
  }
  await quiz.shows(promptOf(id))
}

async function fill(quiz: QuizPage, response: Response): Promise<void> {
  if (typeof response !== 'object') return field(quiz).fill(String(response))
  const blanks = ['pot', 'litres', 'drink', 'milk']
  for (const [id, text] of Object.entries(response)) {
    const one = field(quiz, `Gap ${blanks.indexOf(id) + 1}`)
    if (id === 'drink' || id === 'milk') await one.selectOption(text)
    else await one.fill(text)
  }
}

itInFull('is answered by keyboard alone, and Enter submits no form of the page', async () => {
  const { page, quiz } = await open()
  const url = page.url()
  await field(quiz).focus()
  await page.keyboard.type('100,2 °C')
  await page.keyboard.press('Enter')
  expect(await quiz.verdict()).toBe('Right')
  expect(page.url()).toBe(url)
  await quiz.part('100,2 °C').waitFor()
})

it('takes Enter in its only field for Check, but not while an input method composes', async () => {
  const { quiz } = await open()
  await field(quiz).fill('100')
  const enter = { key: 'Enter', bubbles: true, composed: true }
  await field(quiz).dispatchEvent('keydown', { ...enter, isComposing: true })
  await field(quiz).dispatchEvent('keydown', { ...enter, keyCode: 229 })
  expect(await quiz.button('Check').isVisible()).toBe(true)
  await field(quiz).press('Enter')
  expect(await quiz.verdict()).toBe('Right')
  await quiz.button('Next question').waitFor()
  await quiz.shows(promptOf('boil'))
})

it('goes by Enter from one of several fields to the next', async () => {
  const { page, quiz } = await open('question="kettle"')
  await field(quiz, 'Gap 1').focus()
  const focused = () =>
    quiz.element.evaluate(({ shadowRoot }) => {
      const at = shadowRoot?.activeElement
      return (at?.closest('.typed')?.querySelector('.label') ?? at)?.textContent?.trim()
    })
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Gap 2')
  await page.keyboard.press('Enter')
  expect(await focused()).toBe('Gap 3')
  expect(await quiz.button('Check').isVisible()).toBe(true)
})

it('says that it needs a number, with an example, and neither sends nor loses what is none', async () => {
  const { page, quiz, requested } = await open()
  for (const text of ['about half a dozen', '12/2']) {
    await field(quiz).fill(text)
    await field(quiz).press('Enter')
    await quiz.status.filter({ hasText: 'Please enter a number, such as 12.5.' }).waitFor()
    expect(await field(quiz).inputValue()).toBe(text)
    expect(await field(quiz).getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => field(quiz).evaluate((one) => one.matches(':focus')), SOON).toBe(true)
  }
  expect(requested.filter((url) => url.includes('/check'))).toEqual([])
  await field(quiz).fill('100')
  expect(await field(quiz).getAttribute('aria-invalid')).toBeNull()
  expect(tidy((await quiz.status.textContent()) ?? '')).toBe('')
  await page.keyboard.press('Enter')
  expect(await quiz.verdict()).toBe('Right')
})

it('offers a keyboard with a minus, and leaves what is typed as it is', async () => {
  const { quiz } = await open()
  const attribute = (name: string) => field(quiz).getAttribute(name)
  expect(await attribute('inputmode')).toBeNull()
  for (const name of ['autocomplete', 'autocapitalize', 'autocorrect'])
    expect(await attribute(name)).toBe('off')
  expect(await attribute('spellcheck')).toBe('false')
})

it('says what was off in words, keeps what was typed, and shows the right answer', async () => {
  const { quiz } = await open()
  await field(quiz).fill('212')
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Not quite')
  const text = tidy((await quiz.feedback.textContent()) ?? '')
  expect(text).toContain('The canary-boil-fahrenheit.')
  expect(text).toContain('Your answer 212 °C Not quite')
  expect(text).toContain('Right answer 100 °C')
})

itInFull('says what a mistyped answer was read as', async () => {
  const { quiz } = await open()
  await skipTo(quiz, 'city')
  await field(quiz).fill('Sèvrse')
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
  expect(await sentences(quiz)).toContain('You wrote Sèvrse. We read it as Sèvres.')
  await quiz.button('Next question').click()
  await skipTo(quiz, 'kettle', 'symbol')
  await fill(quiz, { pot: 'teapto', litres: '1.7', drink: 'tea', milk: 'oat' })
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Not quite · 3 of 4')
  expect(await sentences(quiz)).toContain('You wrote teapto. We read it as teapot.')
})

/** Without the characters that keep a text from right to left apart. */
async function sentences(quiz: QuizPage): Promise<string> {
  return tidy((await quiz.feedback.textContent()) ?? '').replaceAll(/[\u2068\u2069]/g, '')
}

it('takes blanks for no answer', async () => {
  const { quiz } = await open()
  await field(quiz).fill('   ')
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
  await expect.poll(() => field(quiz).evaluate((one) => one.matches(':focus')), SOON).toBe(true)
})

it('fills in gaps, and says of each how it stands', async () => {
  const { quiz } = await open()
  await skipTo(quiz, 'kettle')
  await fill(quiz, { pot: 'pan', litres: '1,7', drink: 'tea', milk: 'oat' })
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Not quite · 2 of 4')
  const text = tidy((await quiz.feedback.textContent()) ?? '')
  expect(text).toContain('Gap 1 pan Right answer teapot')
  expect(text).toContain('The canary-pot-pan.')
  expect(text).toMatch(/Gap 4 .*Right answer cow’s milk/)
})

it.each(sampled(EVERY_MIX.slice(1, -1), 1))(
  'marks each gap as right or not, in words and shape: $name',
  async ({ response, isRight }) => {
    const { quiz } = await open('question="kettle"')
    await fill(quiz, response)
    await quiz.button('Check').click()
    await quiz.verdict()
    const marks = quiz.element.locator('.marked .mark')
    const words = (await marks.allTextContents()).map((text) => tidy(text))
    expect(words.map((text) => text === 'Right')).toEqual(isRight)
    for (const text of words) expect(text).toMatch(/^Right( answer .+)?$/)
    expect(await shapesOf(marks)).toEqual(isRight.map((one) => (one ? TICK : CIRCLE)))
    await quiz.part(`Gap 1 ${response.pot}`).waitFor()
  },
)

itInFull('keeps what was typed over a reload, checked or not', async () => {
  const { page, quiz } = await open()
  await field(quiz).fill('ninety')
  await page.reload()
  await expect.poll(() => field(quiz).inputValue(), SOON).toBe('ninety')
  await field(quiz).fill('100')
  await quiz.button('Check').click()
  await quiz.verdict()
  await quiz.goOn()
  for (const id of ['sum', 'cups', 'city', 'symbol']) {
    await quiz.shows(promptOf(id))
    await quiz.button('Skip').click()
  }
  await quiz.shows(promptOf('kettle'))
  await fill(quiz, { pot: 'teapot', drink: 'soup' })
  await page.reload()
  await quiz.shows(promptOf('kettle'))
  await expect.poll(() => field(quiz, 'Gap 1').inputValue(), SOON).toBe('teapot')
  expect(await field(quiz, 'Gap 3').inputValue()).toBe('soup')
  expect(await field(quiz, 'Gap 2').inputValue()).toBe('')
})

itInFull('does not carry over what was typed to the next question', async () => {
  const { quiz } = await open()
  await field(quiz).fill('5')
  await quiz.button('Skip').click()
  await quiz.shows(promptOf('sum'))
  expect(await field(quiz).inputValue()).toBe('')
})

itInFull('is clean before, while and after it is answered', async () => {
  const { page, quiz } = await open('', undefined, { reducedMotion: 'reduce' })
  await field(quiz).waitFor()
  await isClean(page, 'number')
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
  await isClean(page, 'nothing typed')
  await field(quiz).fill('7')
  await quiz.button('Check').click()
  await quiz.verdict()
  await isClean(page, 'number, not quite')
  await quiz.goOn()
  for (const id of ['sum', 'cups', 'city', 'symbol']) {
    await quiz.shows(promptOf(id))
    await quiz.button('Skip').click()
  }
  await quiz.shows(promptOf('kettle'))
  await isClean(page, 'gaps')
  await fill(quiz, { pot: 'teapot', litres: '1.7', drink: 'tea', milk: 'cow' })
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
  await isClean(page, 'gaps, right')
})

itInFull('fits a narrow column, right to left too, with fields that a thumb finds', async () => {
  const { page, quiz } = await open()
  await page.setViewportSize({ width: 320, height: 700 })
  await skipTo(quiz, 'kettle')
  await quiz.element.evaluate((host) => host.setAttribute('lang', 'ar'))
  await quiz.element.locator('.root:dir(rtl)').waitFor()
  for (const one of await quiz.element.locator('.typed :is(input, select)').all()) {
    expect((await one.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

describe('the chunk', () => {
  it('is not loaded by a question that is chosen from', async () => {
    const { quiz, requested } = await open('question="plain"')
    await quiz.answer('Hot')
    expect(requested.filter((url) => TYPED_CHUNK.test(url))).toEqual([])
  })

  itInFull('is brought in one file with all others where it does not come', async () => {
    const { quiz } = await open('', (page) => page.route(TYPED_CHUNK, (route) => route.abort()))
    await field(quiz).fill('100')
    await quiz.button('Check').click()
    expect(await quiz.verdict()).toBe('Right')
  })

  itInFull('leaves a line, a link and another try where nothing comes', async () => {
    let isDown = true
    const { quiz } = await open('', async (page) => {
      await page.route(/\/c\/(typed|whole)-/, (route) =>
        isDown ? route.abort() : route.continue(),
      )
    })
    await quiz.element.getByText('Reconnect to see this question').waitFor()
    const link = quiz.element.getByRole('link', { name: 'Take the whole self-check' })
    expect(await link.getAttribute('href')).toBe(`${origin}/q/typed?lang=en`)
    isDown = false
    await quiz.button('Try again').click()
    await field(quiz).waitFor()
  })
})

itInFull('works as a form without JavaScript', async () => {
  const page = await browse.blank({ javaScriptEnabled: false })
  await serveTyped(page, origin)
  await page.goto(`${origin}/q/typed`)
  await page.getByLabel('Your answer, in °C').fill('100')
  await page.getByLabel('Gap 1').fill('teapot')
  await page.getByLabel('Gap 3').selectOption('tea')
  await page.getByRole('button', { name: 'See how you did' }).click()
  await page.getByRole('heading', { name: '1 right, 1 nearly' }).waitFor()
})
