// Our own outcome quiz on its pages: as a form without scripts, shared, embedded, and to
// everybody's use.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, it } from 'vitest'
import { useBrowser } from '../support/browser/browse.ts'
import { OUTCOME_QUIZZES } from '../support/content/kinds.ts'
import { OutcomePage, optionOf, read } from '../support/pages/outcome-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const [quiz] = OUTCOME_QUIZZES
if (!quiz) throw new Error('The catalogue has no outcome quiz.')
const FORAGER = quiz.outcomes.find(({ id }) => id === 'forager')
const PATH = `/q/${quiz.id}`

/** Somebody who likes to be outside, and is calm with strangers. */
const ANSWERS: Readonly<Record<string, string | readonly string[]>> = {
  workplace: 'outside',
  'with-whom': 'alone',
  'what-you-enjoy': ['telling'],
  'when-a-stranger-comes': 'ask',
}

async function fillIn(page: Page): Promise<void> {
  for (const question of quiz?.questions ?? []) {
    for (const id of [ANSWERS[question.id] ?? []].flat()) {
      const group = page.getByRole('group', { name: read(question.prompt.text) })
      await group.getByLabel(optionOf(question, id)).check()
    }
  }
}

itInFull('works as a plain form, from the questions to the shared result and back', async () => {
  const page = await browse.open(origin + PATH, { javaScriptEnabled: false })
  await fillIn(page)
  await page.getByRole('button', { name: 'See what fits' }).click()
  await page.getByRole('heading', { level: 2, name: FORAGER?.title ?? '', exact: true }).waitFor()
  await page.getByRole('heading', { name: 'Why it fits' }).waitFor()
  await page.getByText('You chose: Outside, and never twice in one place').waitFor()
  await page.getByRole('heading', { name: 'Next best: Guarding the entrance' }).waitFor()
  await page.getByRole('link', { name: 'Share this result' }).click()
  await page.getByRole('heading', { level: 1, name: FORAGER?.title ?? '', exact: true }).waitFor()
  await page.getByRole('link', { name: 'Try the same questions' }).click()
  await page.getByText('Someone else got Flying out for food.').waitFor()
  await page.getByRole('button', { name: 'See what fits' }).click()
  await page.getByRole('heading', { name: 'No result yet' }).waitFor()
})

itInFull('is taken over by the widget where scripts can run, and finds the same', async () => {
  const page = await browse.open(origin + PATH)
  const widget = new OutcomePage(page)
  await widget.answerAll(quiz, { answers: ANSWERS })
  expect(await widget.fits()).toBe(FORAGER?.title)
  await widget.element.getByText('Next best: Guarding the entrance').waitFor()
  const passage = widget.element.getByRole('link', {
    name: 'In the guide: How bees tell the way',
    exact: true,
  })
  expect(await passage.getAttribute('href')).toBe(`${origin}/g/honey-bees?lang=en#dance`)
})

// ---------------------------------------------------------------- for everybody

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
let source = ''
beforeAll(async () => {
  source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})

interface Axe {
  run(
    context: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** In light and in dark; it finds about half of what can be wrong. */
async function isClean(page: Page, state: string): Promise<void> {
  // With its styles: what is tapped has its size by them.
  await page.waitForLoadState()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
    const found = await page.evaluate(async (values) => {
      const { axe } = window as unknown as { axe: Axe }
      const runOnly = { type: 'tag', values }
      const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    }, TAGS)
    expect(found, `${state}, ${colorScheme}`).toEqual([])
  }
}

itInFull('axe finds nothing in the widget, from the first question to what fits', async () => {
  const head =
    '<meta name="color-scheme" content="light dark"><style>a{color:light-dark(#00f,#aaf)}</style>'
  const body = `<h2>An aside</h2>${element(origin, `quiz="${quiz.id}"`)}${loaderScript(origin)}`
  const page = await browse.open((await serve(body, { head })).url, { reducedMotion: 'reduce' })
  const widget = new OutcomePage(page)
  await widget.prompt.waitFor()
  await isClean(page, 'question')
  await widget.answerAll(quiz, { answers: ANSWERS })
  await isClean(page, 'what fits')
  await (await widget.more('Start over')).click()
  await widget.answerAll(quiz, { answers: {} })
  await isClean(page, 'nothing to go by')
})

itInFull(
  'axe finds nothing on the pages: the form, what it found, and the shared result',
  async () => {
    const page = await browse.blank({ bypassCSP: true })
    await page.route('**/v1.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    )
    await page.goto(origin + PATH)
    await isClean(page, 'form')
    await fillIn(page)
    await page.getByRole('button', { name: 'See what fits' }).click()
    await page.getByRole('heading', { name: 'Why it fits' }).waitFor()
    await isClean(page, 'what fits')
    await page.getByRole('link', { name: 'Share this result' }).click()
    await page.getByRole('link', { name: 'Try the same questions' }).waitFor()
    await isClean(page, 'shared')
  },
)

it.each(sampled([200, 320, 640], 1))('fits a width of %i px', async (width) => {
  const page = await browse.open(origin + PATH, { viewport: { width, height: 800 } })
  const widget = new OutcomePage(page)
  await widget.answerAll(quiz, { answers: ANSWERS })
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
})
