// The quiz on paper: questions alone from its page, and the key on a page of its own from
// the page of the answers; dark on white, with scripts and without.

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { plainText } from '../../content/common/plain-text.ts'
import type { Markup } from '../../content/model/markup.ts'
import { parseMarkup } from '../../content/parsing/markup.ts'
import { honeyBeesQuiz } from '../fixtures/content/check-quiz.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { AUTHORED_CHOICES, FIRST, QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'

const browse = useBrowser()
const origin = inject('workerOrigin')
const PATH = `${origin}/q/honey-bees`
const words = (markup: Markup) => tidy(plainText(parseMarkup(markup)))
const { questions } = honeyBeesQuiz
const EXPLANATIONS = questions.map(({ solution }) => words(solution.explanation ?? ''))
const PRIVATE = questions.flatMap(({ solution }) =>
  [solution.explanation ?? '', ...solution.hints, ...Object.values(solution.feedback)].map(words),
)

/** What stands on paper, as it is read. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  return tidy(await page.locator('body').innerText())
}

/** How many pages a printer would take, counted in the file that it would get. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

/** Colours of everything with words of its own in it. */
function inks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const written = [...document.querySelectorAll('main *')].filter(
      (at) =>
        at.checkVisibility() &&
        [...at.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    return [...new Set(written.map((at) => getComputedStyle(at).color))]
  })
}

/** With one question, all are answered, so that the key may be printed. */
const ALONE = `${PATH}?only=${FIRST.id}`

async function answerFirst(page: Page): Promise<void> {
  await page
    .getByRole('radio', { name: FIRST.wrong[0] ?? '' })
    .first()
    .check()
  await page.getByRole('button', { name: 'See how you did' }).click()
  await page.getByRole('heading', { name: '1 to revisit', exact: true }).waitFor()
}

for (const javaScriptEnabled of sampled([true, false], 1)) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  it(`prints every question with its options and nothing to press, ${how}`, async () => {
    const page = await browse.open(PATH, { javaScriptEnabled })
    if (javaScriptEnabled) await new QuizPage(page).prompt.waitFor()
    const paper = await onPaper(page)
    for (const question of AUTHORED_CHOICES) {
      expect(paper).toContain(tidy(question.prompt))
      for (const option of question.options) expect(paper).toContain(tidy(option))
    }
    expect(paper).toContain(PATH)
    expect(paper).toContain(honeyBeesQuiz.title)
    for (const role of ['button', 'link', 'radio', 'checkbox', 'textbox', 'combobox'] as const) {
      expect(await page.getByRole(role).filter({ visible: true }).count(), role).toBe(0)
    }
    const questionsOnPaper = page.locator('.sheet > ol > li')
    expect(await questionsOnPaper.count()).toBe(questions.length)
    expect(await page.locator('.sheet .box').filter({ visible: true }).count()).toBe(
      AUTHORED_CHOICES.reduce((sum, { options }) => sum + options.length, 0),
    )
  })

  it(`prints nothing private, before and after an answer in the widget, ${how}`, async () => {
    const page = await browse.open(PATH, { javaScriptEnabled })
    if (javaScriptEnabled) {
      const quiz = new QuizPage(page)
      await quiz.shows(FIRST.prompt)
      await quiz.answer(FIRST.wrong[0] ?? '')
      await quiz.feedback.waitFor()
    }
    const paper = await onPaper(page)
    for (const text of PRIVATE) expect(paper).not.toContain(text)
  })
}

itInFull('leaves room for every kind of answer', async () => {
  const page = await browse.open(PATH)
  await page.emulateMedia({ media: 'print' })
  const roomOf = (prompt: string) =>
    page
      .locator('.sheet > ol > li')
      .filter({ hasText: prompt })
      .locator('.box, .place, .line')
      .filter({ visible: true })
      .count()
  for (const question of questions) {
    const start = words(question.prompt.text).split('(1)')[0]?.trim() ?? ''
    expect(await roomOf(start), question.id).toBeGreaterThan(0)
  }
})

it('has no id twice, and shows the screen no paper', async () => {
  const page = await browse.open(PATH, { javaScriptEnabled: false })
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
  expect(await page.locator('.sheet').isVisible()).toBe(false)
})

itInFull('prints the results, and on a page of its own the key, with its reason', async () => {
  const page = await browse.open(ALONE, { javaScriptEnabled: false })
  await answerFirst(page)
  expect(await page.locator('.key-sheet').isVisible()).toBe(false)
  const paper = await onPaper(page)
  expect(paper).toContain('Not quite')
  const key = tidy(await page.locator('.key-sheet').innerText())
  for (const text of [FIRST.explanation, FIRST.prompt, ...FIRST.right])
    expect(key).toContain(tidy(text))
  const withKey = await pagesOf(page)
  await page.locator('.key-sheet').evaluate((sheet) => sheet.remove())
  expect(withKey).toBeGreaterThan(await pagesOf(page))
})

itInFull('prints no key while a question is open', async () => {
  const page = await browse.open(PATH, { javaScriptEnabled: false })
  await answerFirst(page)
  expect(await page.locator('.key-sheet').count()).toBe(0)
})

itInFull('begins the key on a new page even where all of it would fit on one', async () => {
  const page = await browse.open(ALONE, { javaScriptEnabled: false })
  await answerFirst(page)
  expect(await pagesOf(page)).toBe(2)
  await page
    .locator('.key-sheet')
    .evaluate((sheet) => sheet.style.setProperty('break-before', 'auto'))
  expect(await pagesOf(page)).toBe(1)
})

itInFull('prints with the key at the press of a button, where scripts run', async () => {
  const page = await browse.blank()
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true)
  })
  await page.route('**/v1.js', (route) => route.fulfill({ contentType: 'text/javascript' }))
  await page.goto(PATH)
  await answerFirst(page)
  expect(await page.locator('html[data-printed]').count()).toBe(0)
  await page.getByRole('button', { name: 'Print with answers' }).click()
  await page.locator('html[data-printed]').waitFor()
})

itInFull('has no dead button without scripts, and says what to do', async () => {
  const page = await browse.open(ALONE, { javaScriptEnabled: false })
  await answerFirst(page)
  expect(await page.getByRole('button', { name: 'Print with answers' }).count()).toBe(0)
  expect(await page.getByText('answers print on a separate page').isVisible()).toBe(true)
})

itInFull('gives the key to who asks for it on the page of the quiz, questions first', async () => {
  const page = await browse.blank()
  await page.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true)
  })
  await page.goto(PATH)
  await page.getByRole('button', { name: 'Print with answers' }).click()
  await page.locator('html[data-printed]').waitFor()
  const key = page.locator('.key-sheet')
  expect(await key.isVisible(), 'it is what was asked for').toBe(true)
  const paper = await onPaper(page)
  expect(await page.locator('.sheet > ol > li').filter({ visible: true }).count()).toBe(
    questions.length,
  )
  for (const text of EXPLANATIONS) expect(paper).toContain(text)
})

for (const path of sampled(['/q/honey-bees', '/g/honey-bees'], 1)) {
  it(`prints ${path} dark on white, however dark the screen is`, async () => {
    const page = await browse.open(origin + path, { colorScheme: 'dark' })
    const paperColour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await paperColour()).not.toBe('rgb(255, 255, 255)')
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await paperColour()).toBe('rgb(255, 255, 255)')
    for (const ink of await inks(page)) expect(ink).toMatch(/^rgb\((0, 0, 0|51, 51, 51)\)$/)
  })
}
