// The documentation as people use it: search, live examples, the theme editor, the forms of the API
// reference. The policy of each page holds while they do: a refusal is an error in the console.
import { expect, inject, it } from 'vitest'
import { isClean } from '../support/browser/axe.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { fits } from '../support/browser/fits.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'

const browse = useBrowser([FAILED_REQUESTS])
const origin = inject('workerOrigin')
const phone = { viewport: { width: 320, height: 640 } }

it('finds a part by keys alone, fits a phone, and is accessible', async () => {
  const page = await browse.open(`${origin}/docs`, { ...phone, bypassCSP: true })
  const search = page.getByRole('searchbox', { name: 'Search the documentation' })
  await search.focus()
  await page.keyboard.type('partial credit')
  const first = page.getByRole('link', { name: /› Partial credit/ })
  await first.waitFor()
  await page.getByRole('status').filter({ hasText: 'results' }).waitFor()
  await fits(page, 'results')
  await isClean(page, 'results')
  await page.keyboard.press('ArrowDown')
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Escape')
  expect(await search.inputValue()).toBe('')
  expect(await first.isVisible()).toBe(false)
  await page.keyboard.type('partial credit')
  await first.waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${origin}/docs/questions#partial-credit`)
})

it('says that the search cannot be loaded, and not that nothing was found', async () => {
  const page = await browse.open(`${origin}/docs`)
  await page.route('**/c/docs-index*', (route) => route.abort(), { times: 1 })
  const search = page.getByRole('searchbox', { name: 'Search the documentation' })
  await search.fill('partial credit')
  const status = page.getByRole('status')
  await status.filter({ hasText: 'The search can’t be loaded.' }).waitFor()
  await page.reload()
  await search.fill('partial credit')
  await page.getByRole('link', { name: /› Partial credit/ }).waitFor()
})

it('grades a live example in the page, and sends nothing', async () => {
  const page = await browse.open(`${origin}/docs/write`)
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  const quiz = new QuizPage(page, page.locator('self-check').first())
  await quiz.choose("WHERE name LIKE 'An%'")
  await quiz.button('Check').click()
  expect(await quiz.verdict()).toBe('Right')
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([])
})

it('changes the live quiz with the theme, gives the CSS, and says what cannot be read', async () => {
  const page = await browse.open(`${origin}/docs/themes`)
  const quiz = new QuizPage(page, page.locator('.stage self-check'))
  await quiz.prompt.waitFor()
  await page.getByText('All 18 pairs can be read.').waitFor()
  await page.getByLabel('Start from').selectOption('sea')
  const code = page.locator('.theme-editor > .code code')
  await expect.poll(() => code.textContent(), SOON).toContain('light-dark(#0b6671, #7fd3de)')
  const accent = () =>
    quiz.button('Check').evaluate((button) => getComputedStyle(button).backgroundColor)
  await expect.poll(accent, SOON).toBe('rgb(11, 102, 113)')
  await page.getByLabel('Accent, light', { exact: true }).fill('#dddddd')
  await page.getByText('pairs are hard to read').waitFor()
  await page.getByText(/Accent on card, light: 1\.\d to 1, and it needs 4\.5/).waitFor()
})

it('tries an operation with a quiz of this server, and shows the answer as text', async () => {
  const page = await browse.open(`${origin}/docs/api`)
  const part = page.locator('#checkResponse .try')
  await part.getByText('Try it on this server').click()
  await expect.poll(() => part.getByLabel('quiz').inputValue(), SOON).toBe('honey-bees')
  const body = part.getByLabel('Body')
  await expect.poll(() => body.inputValue(), SOON).not.toContain('like-prefix')
  await part.getByRole('button', { name: 'Send' }).click()
  await part.getByRole('status').filter({ hasText: '200' }).waitFor()
  await expect.poll(() => part.locator('pre').textContent(), SOON).toContain('"maxScore"')
  await body.fill('{')
  await part.getByRole('button', { name: 'Send' }).click()
  await part.getByRole('status').filter({ hasText: '400' }).waitFor()
})

itInFull('copies code, to the letter', async () => {
  const permissions = ['clipboard-read', 'clipboard-write']
  const page = await browse.open(`${origin}/docs/embed`, { permissions })
  const block = page.locator('.code').first()
  await block.getByRole('button', { name: 'Copy' }).click()
  await block.getByRole('status').filter({ hasText: 'Copied' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await block.locator('code').textContent())
})

itInFull('works without JavaScript: no search and no editor, and the pages fold', async () => {
  const page = await browse.open(`${origin}/docs/themes`, { ...phone, javaScriptEnabled: false })
  expect(await page.getByRole('searchbox').count()).toBe(0)
  expect(await page.locator('.theme-editor').isVisible(), 'the editor').toBe(false)
  const link = page.getByRole('link', { name: 'Statistics', exact: true })
  expect(await link.isVisible()).toBe(false)
  await page.getByText('All pages of the documentation').click()
  await link.click()
  await page.getByRole('heading', { level: 1, name: 'Statistics and item analysis' }).waitFor()
})

itInFull(
  'shows all pages beside the text where there is room, and prints the text alone',
  async () => {
    const page = await browse.open(`${origin}/docs/limits`)
    const link = page.getByRole('link', { name: 'Statistics', exact: true })
    expect(await link.isVisible()).toBe(true)
    await page.emulateMedia({ media: 'print' })
    expect(await link.isVisible()).toBe(false)
    expect(await page.getByRole('heading', { name: 'Requests' }).isVisible()).toBe(true)
  },
)
