// Questions and their order by a seed: kept for a reader, new when they start over, and
// the same for everybody who names the same one.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { POOL, RIGHT, shownBy } from '../fixtures/content/drawing-quiz.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { servePool } from '../support/serve/serve-fixtures.ts'

const browse = useBrowser()
const serve = useHosts()

const origin = inject('workerOrigin')
const KEY = `self-check:1:${origin}/pool`

interface Opened {
  readonly quiz: QuizPage
  readonly page: Page
  readonly attempts: readonly object[]
}

/** Elements with these attributes on a page of somebody else; the first one is looked at. */
async function open(...attributes: readonly string[]): Promise<Opened> {
  const elements = attributes.map((more) => element(origin, `quiz="pool" ${more}`))
  const page = await browse.blank()
  const attempts = await servePool(page, origin)
  await page.goto((await serve(elements.join('') + loaderScript(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return { quiz, page, attempts }
}

/** Every question from the first to the last, as `shownBy` has it. */
async function walk(quiz: QuizPage): Promise<string[][]> {
  const shown: string[][] = []
  const { element } = quiz
  await quiz.prompt.waitFor()
  while (await quiz.button('Back').isVisible()) await quiz.button('Back').click()
  for (;;) {
    const prompt = (await quiz.prompt.textContent()) ?? ''
    shown.push([prompt, ...(await element.locator('.option .text').allTextContents())].map(tidy))
    const onward = quiz.button('Skip').or(quiz.button('Next question'))
    if (!(await onward.isVisible())) return shown
    await onward.click()
  }
}

const prompts = (shown: readonly (readonly string[])[]) => shown.map(([prompt]) => prompt)
const kept = (page: Page, key = KEY) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null'), key)

it('draws a set by chance, and shows it in the order of its seed', async () => {
  const { quiz, page } = await open('')
  const shown = await walk(quiz)
  const { seed } = await kept(page)
  expect(shown).toEqual(shownBy(seed))
  expect(shown).toHaveLength(3)
})

itInFull('shows the same after a reload, in the same order, with what was answered', async () => {
  const { quiz, page } = await open('')
  await quiz.answer(RIGHT)
  const shown = await walk(quiz)
  await page.reload()
  expect(await walk(quiz)).toEqual(shown)
  while (await quiz.button('Back').isVisible()) await quiz.button('Back').click()
  expect(await quiz.verdict()).toBe('Right')
})

itInFull('shows the same after a reload that nothing was done before', async () => {
  const { quiz, page } = await open('')
  const { seed } = await kept(page)
  await page.reload()
  expect(await walk(quiz)).toEqual(shownBy(seed))
  await quiz.skipToEnd()
  await (await quiz.more('Start over')).click()
  await quiz.button('Check').waitFor()
  const again = await kept(page)
  expect(again).toMatchObject({ index: 0, items: {} })
  expect(again.seed).not.toBe(seed)
  await page.reload()
  expect(await walk(quiz)).toEqual(shownBy(again.seed))
})

itInFull('keeps nothing after Delete my answers, and draws anew', async () => {
  const { quiz, page } = await open('')
  const { seed } = await kept(page)
  await quiz.answer(RIGHT)
  await quiz.skipToEnd()
  await (await quiz.more('Delete my answers')).click()
  await quiz.button('Check').waitFor()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await quiz.choose(RIGHT)
  expect((await kept(page)).seed).not.toBe(seed)
})

itInFull('is scored out of what was drawn', async () => {
  const { quiz, page, attempts } = await open('')
  await quiz.answer(RIGHT)
  await quiz.skipToEnd()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 right')
  const { seed } = await kept(page)
  expect(attempts).toEqual([expect.objectContaining({ seed })])
  expect(attempts[0]).not.toHaveProperty('only')
  await page.reload()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('1 right')
})

itInFull('draws another set when the reader starts over', async () => {
  const { quiz, page } = await open('')
  const before = await walk(quiz)
  const { seed } = await kept(page)
  await quiz.skipToEnd()
  await (await quiz.more('Start over')).click()
  await quiz.button('Check').waitFor()
  const after = await walk(quiz)
  const saved = await kept(page)
  expect(saved.seed).not.toBe(seed)
  expect(after).toEqual(shownBy(saved.seed))
  expect(after).not.toEqual(before)
})

itInFull('takes another seed for one in the storage that is none', async () => {
  const { quiz, page } = await open('')
  await quiz.choose(RIGHT)
  const saved = await kept(page)
  for (const seed of ['7', 1.5, null]) {
    const text = JSON.stringify({ ...saved, seed })
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [KEY, text] as const)
    await page.reload()
    await walk(quiz)
    expect(await walk(quiz)).toEqual(shownBy((await kept(page)).seed))
  }
})

itInFull('shows the set of the seed that the page names, again and again', async () => {
  for (const seed of [0, 7, 0xffffffff]) {
    const { quiz } = await open(`seed="${seed}"`)
    expect(await walk(quiz)).toEqual(shownBy(seed))
    await quiz.skipToEnd()
    await (await quiz.more('Start over')).click()
    await quiz.shows(shownBy(seed)[0]?.[0] ?? '')
    expect(await walk(quiz)).toEqual(shownBy(seed))
  }
})

itInFull('leaves the reader’s own attempt alone when a page names a seed', async () => {
  const { quiz, page } = await open('')
  await quiz.answer(RIGHT)
  const own = await kept(page)
  await quiz.element.evaluate((one) => one.setAttribute('seed', '7'))
  await expect.poll(() => quiz.prompt.textContent()).toBe(shownBy(7)[0]?.[0])
  await quiz.answer('None')
  expect(await kept(page, `${KEY}?7`)).toMatchObject({ seed: 7 })
  expect(await kept(page)).toEqual(own)
  await quiz.element.evaluate((one) => one.removeAttribute('seed'))
  await expect.poll(() => quiz.prompt.textContent()).toBe(shownBy(own.seed)[0]?.[0])
  expect(await quiz.verdict()).toBe('Right')
})

itInFull('shows just the questions that the page names, and scores just those', async () => {
  const { quiz, page, attempts } = await open('seed="7" only="fox, ant,  bee hen"')
  const only = ['ant', 'bee', 'fox', 'hen']
  const shown = await walk(quiz)
  expect(shown).toEqual(shownBy(7, only))
  expect(shown).toHaveLength(4)
  await page.reload()
  expect(await walk(quiz)).toEqual(shown)
  await quiz.skipToEnd()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('0 of 4 answered')
  expect(attempts).toEqual([
    // The seed draws none of them, but a share code is shorter with it if it could have.
    expect.objectContaining({ only: shownBy(7, only).map(([prompt]) => idOf(prompt)), seed: 7 }),
  ])
})

itInFull('shows one question alone as it is published, and lets nothing be drawn', async () => {
  const { quiz, page } = await open('question="gnu"')
  expect(await walk(quiz)).toEqual(shownBy(undefined, ['gnu']))
  expect(await quiz.answer(RIGHT)).toBe('Right')
  await page.reload()
  expect(await quiz.verdict()).toBe('Right')
  expect(await kept(page)).not.toHaveProperty('seed')
})

itInFull('shows on its own page what the form below it shows', async () => {
  const page = await browse.blank()
  await servePool(page, origin)
  await page.goto(`${origin}/q/pool?seed=7`)
  const quiz = new QuizPage(page)
  expect(await walk(quiz)).toEqual(shownBy(7))

  const plain = await browse.blank({ javaScriptEnabled: false })
  await servePool(plain, origin)
  await plain.goto(`${origin}/q/pool?seed=7`)
  const legends = await plain.locator('fieldset legend').allTextContents()
  expect(legends.map((text) => tidy(text).replace(/^\d of 3 /, ''))).toEqual(prompts(shownBy(7)))
  await plain.getByLabel(RIGHT).first().check()
  await plain.getByRole('button', { name: 'See how you did' }).click()
  await plain.getByRole('heading', { name: '1 right' }).waitFor()
  await plain.getByRole('link', { name: 'Start over' }).click()
  expect(new URL(plain.url()).search).toMatch(/^\?seed=\d+$/)
  expect(await plain.locator('fieldset legend').count()).toBe(3)
})

function idOf(prompt = ''): string | undefined {
  return POOL.questions.find((question) => question.prompt === prompt)?.id
}
