// Matching: native selects, by mouse, by keys, and without JavaScript at all.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { BREADS, BREADS_LEDGER } from '../fixtures/content/placing-scoring.ts'
import { SOON, useBrowser } from '../support/browser/browse.ts'
import { PlacingPage } from '../support/pages/placing-page.ts'
import { tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(attributes = 'quiz="bread" question="grains"') {
  const page = await browse.blank()
  await serveQuiz(page, origin, BREADS, BREADS_LEDGER)
  await page.goto((await serve(element(origin, attributes) + loaderScript(origin))).url)
  const quiz = new PlacingPage(page)
  await quiz.select('Ciabatta').waitFor()
  return { page, quiz }
}

itInFull('asks to choose where nothing is, and leads to the first select', async () => {
  const { page, quiz } = await open()
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'first' }).waitFor()
  const focused = await page.evaluate(
    () => document.querySelector('self-check')?.shadowRoot?.activeElement?.tagName,
  )
  expect(focused).toBe('SELECT')
})

it('shows how each pair stands, with its own feedback and the right pairs', async () => {
  const { quiz } = await open()
  await quiz.give({ question: 'grains', response: { ciabatta: 'rye', tortilla: 'maize' } })
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Not quite · 1 of 3')
  const standing = async (name: string) =>
    tidy((await quiz.part(name).locator('.mark').textContent()) ?? '')
  expect(await standing('Ciabatta')).toBe('Right answer Wheat')
  expect(await standing('Corn tortilla')).toBe('Right')
  expect(await standing('Pumpernickel'), 'left open').toBe('Right answer Rye')
  expect(tidy((await quiz.feedback.textContent()) ?? '')).toContain('Rye would not rise so.')
  expect(await quiz.element.getByRole('combobox').count()).toBe(0)
})

it('says once that all pairs are right', async () => {
  const { quiz } = await open()
  const response = { ciabatta: 'wheat', tortilla: 'maize', pumpernickel: 'rye' }
  await quiz.give({ question: 'grains', response })
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
  expect(await quiz.feedback.locator('.marked.right').count()).toBe(3)
  expect(await quiz.feedback.getByText('Right', { exact: true }).count()).toBe(1)
})

it('has the items in one column and what was chosen for them in another, also on a phone', async () => {
  const { page, quiz } = await open()
  await quiz.give({ question: 'grains', response: { ciabatta: 'rye', tortilla: 'maize' } })
  await quiz.button('Check').click()
  await quiz.verdict()
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const columns = await quiz.feedback.locator('.said').evaluateAll((rows) =>
      rows.map((row) => {
        const [item, chosen] = [...row.children].map((one) => one.getBoundingClientRect())
        return { left: chosen?.left, isBeside: item && chosen && chosen.top === item.top }
      }),
    )
    expect(columns, `${width} px`).toHaveLength(3)
    expect(new Set(columns.map(({ left }) => left)).size, `${width} px`).toBe(1)
    expect(
      columns.every(({ isBeside }) => isBeside),
      `${width} px`,
    ).toBe(true)
  }
})

it('is answered by keys alone', async () => {
  const { page, quiz } = await open()
  const [first] = await quiz.element.getByRole('combobox').all()
  await first?.focus()
  const wanted = [/^Ciabatta/, /^Pumpernickel/, /^Corn/]
  const targets = ['wheat', 'rye', 'maize']
  for (const select of await quiz.element.getByRole('combobox').all()) {
    const label = tidy((await select.locator('xpath=..').textContent()) ?? '')
    const target = targets[wanted.findIndex((name) => name.test(label))] ?? ''
    for (let keys = 0; keys < 4 && (await select.inputValue()) !== target; keys += 1) {
      await page.keyboard.press('ArrowDown')
    }
    expect(await select.inputValue(), label).toBe(target)
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  expect(await quiz.verdict()).toBe('Right')
})

itInFull('keeps pairs over a reload, and lets one be taken back', async () => {
  const { page, quiz } = await open()
  await quiz.give({ question: 'grains', response: { ciabatta: 'rye', tortilla: 'maize' } })
  await quiz.select('Ciabatta').selectOption('')
  await page.reload()
  await expect.poll(() => quiz.select('Corn tortilla').inputValue(), SOON).toBe('maize')
  expect(await quiz.select('Ciabatta').inputValue()).toBe('')
})

itInFull('has selects of 44 px that fit a narrow column, right to left as well', async () => {
  const { page, quiz } = await open()
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    await quiz.element.evaluate((host, to) => host.setAttribute('lang', to), lang)
    await quiz.element.locator(`.root:dir(${dir})`).waitFor()
    for (const select of await quiz.element.getByRole('combobox').all()) {
      expect((await select.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    expect(await overflow(page), dir).toBe(0)
  }
})

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

itInFull('is a form without JavaScript, and so is an order', async () => {
  const page = await browse.blank({ javaScriptEnabled: false })
  await serveQuiz(page, origin, BREADS, BREADS_LEDGER)
  await page.goto(`${origin}/q/bread`)
  await page.getByLabel('Ciabatta').selectOption('Wheat')
  await page.getByLabel('Pumpernickel').selectOption('Rye')
  await page.getByLabel('Corn tortilla').selectOption('Maize')
  for (const [place, name] of ['Mix flour', 'Let it rise', 'Bake it', 'Slice it'].entries()) {
    await page.getByLabel(name).selectOption(String(place + 1))
  }
  await page.getByRole('button', { name: 'See how you did' }).click()
  await page.getByRole('heading', { name: 'What is each made of?' }).waitFor()
  const score = (id: string) => page.locator(`[data-question=${id}]`).getAttribute('data-score')
  expect(await score('grains')).toBe('1')
  expect(await score('steps')).toBe('1')
  expect(await score('places')).toBe('0')
})
