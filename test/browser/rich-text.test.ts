// Blocks and formulas in every place where an author may put one: in the widget, on the page
// without JavaScript, and in print.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { NODE_NAMES, NODES, RICH, RICH_LEDGER, RICH_QUIZ } from '../fixtures/content/rich-quiz.ts'
import { isClean, SCHEMED_HEAD } from '../support/browser/axe.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { QuizPage } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { appFor, serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(page: Page, more = ''): Promise<QuizPage> {
  await serveQuiz(page, origin, RICH, RICH_LEDGER)
  const body = element(origin, `quiz="rich" heading-level="2" ${more}`) + loaderScript(origin)
  await page.goto((await serve(body, { head: SCHEMED_HEAD })).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return quiz
}

describe('in the widget', () => {
  it.each(sampled(NODE_NAMES, (all) => all.filter((name) => name === 'code')))(
    'draws %s in prompt, option, hint, feedback and explanation',
    async (name) => {
      const page = await browse.blank({ reducedMotion: 'reduce' })
      const quiz = await open(page, `question="about-${name}"`)
      const { selector } = NODES[name]
      const count = (within: string) => quiz.element.locator(`${within} ${selector}`).count()
      // The first paragraph of a prompt is its heading, so it is no paragraph of its own.
      const inPrompt = name === 'paragraphs' ? '.stem p + p' : `:is(.stem, legend) ${selector}`
      expect(await quiz.element.locator(inPrompt).count()).toBeGreaterThan(0)
      expect(await count('.option .text')).toBeGreaterThan(0)
      await quiz.button('Show a hint').click()
      await quiz.element.locator('.hints').getByText('A hint.').waitFor()
      expect(await count('.hints')).toBeGreaterThan(0)
      await quiz.answer('This, with')
      expect(await count('#chosen')).toBeGreaterThan(0)
      expect(await count('summary ~ .reason, .actions ~ .reason')).toBeGreaterThan(0)
      await quiz.feedback.getByText('Show me the passage').click()
      await quiz.feedback.getByText('Read it in the guide').waitFor()
      await expect.poll(() => count('.passage')).toBeGreaterThan(0)
      await isClean(page, name)
    },
  )

  itInFull(
    'has a tab stop at code and tables only where they scroll, and never in an option',
    async () => {
      const page = await browse.blank({ viewport: { width: 320, height: 800 } })
      const quiz = await open(page, 'question="about-code"')
      const stops = (within: string) =>
        quiz.element.locator(`${within} :is(pre, .scroll)[tabindex]`)
      await expect.poll(() => quiz.element.locator('pre').count()).toBeGreaterThan(1)
      expect(await stops('').count()).toBe(0)
      // A line that does not fit, as in another question.
      await quiz.element.locator('pre .line').evaluateAll((lines) => {
        for (const line of lines) line.append('x'.repeat(200))
      })
      await expect.poll(() => stops('.stem').count(), SOON).toBe(1)
      expect(await stops('label').count()).toBe(0)
      await isClean(page, 'code that scrolls')
      await page.setViewportSize({ width: 4000, height: 800 })
      await quiz.element.evaluate((element) => {
        element.style.setProperty('--self-check-max-width', 'none')
      })
      await expect.poll(() => stops('').count(), SOON).toBe(0)
    },
  )

  itInFull('draws formulas and code in the items of an order', async () => {
    const page = await browse.blank()
    const quiz = await open(page, 'question="in-a-line"')
    await quiz.element.locator('li math').first().waitFor()
    await quiz.element.locator('li code').first().waitFor()
    expect(await quiz.element.getByRole('button', { name: 'Move up: log n' }).count()).toBe(1)
  })

  itInFull('asks for the chunk that draws them before the first question shows', async () => {
    const page = await browse.blank()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    const quiz = await open(page)
    expect(asked.some((path) => path.startsWith('/c/blocks-'))).toBe(true)
    expect(await quiz.element.locator('.stem p').count()).toBeGreaterThan(0)
  })

  it('shows the plain text of a block if the chunk cannot be loaded', async () => {
    const page = await browse.blank()
    await page.route(/\/c\/(blocks|whole)-/, (route) => route.abort())
    const quiz = await open(page, 'question="about-table"')
    await quiz.element.getByText('Index, Use; B-tree, ranges').first().waitFor()
  })

  it.each(sampled(['code', 'table', 'display'] as const, 1))(
    'fits into 320 px with %s',
    async (name) => {
      const page = await browse.blank({ viewport: { width: 320, height: 800 } })
      const quiz = await open(page, `question="about-${name}"`)
      await quiz.answer('This, with')
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow).toBeLessThanOrEqual(0)
    },
  )
})

describe('on the page without JavaScript', () => {
  const page = async (path: string) => {
    const app = await appFor(RICH, RICH_LEDGER)
    const answer = await app.request(`${origin}${path}`, {}, {})
    const blank = await browse.blank({ javaScriptEnabled: false })
    await blank.setContent(await answer.text())
    return blank
  }

  it('draws each in prompt and option', async () => {
    const form = await page('/q/rich')
    for (const name of NODE_NAMES) {
      const { selector } = NODES[name]
      const fields = form.locator('fieldset', { hasText: `What is this (${name})?` })
      const inPrompt = `:is(legend, .stem) ${name === 'paragraphs' ? 'p + p' : selector}`
      expect(await fields.locator(inPrompt).count(), name).toBeGreaterThan(0)
      expect(await fields.locator('p:empty').count(), name).toBe(0)
      expect(await fields.locator(`.option ${selector}`).count(), name).toBeGreaterThan(0)
    }
    expect(await form.locator('fieldset .stem [tabindex]').count()).toBe(2)
    expect(await form.locator('.option [tabindex]').count()).toBe(0)
  })

  it('draws each on the printed sheet', async () => {
    const form = await page('/q/rich')
    for (const name of NODE_NAMES) {
      const sheet = form.locator('.sheet > ol > li', { hasText: `What is this (${name})?` })
      const selector = name === 'paragraphs' ? '.stem p + p' : NODES[name].selector
      expect(await sheet.locator(selector).count(), name).toBeGreaterThan(0)
    }
  })

  it('draws each in feedback, explanation and passage', async () => {
    const answers = RICH_QUIZ.questions.filter(({ type }) => type === 'single')
    const fields = new URLSearchParams(answers.map(({ id }) => [id, 'that'])).toString()
    const answered = await page(`/q/rich?${new URLSearchParams({ answers: fields })}`)
    for (const name of NODE_NAMES) {
      const { selector } = NODES[name]
      const card = answered.locator('.card', { hasText: `What is this (${name})?` })
      expect(await card.locator(`dd ${selector}`).count(), name).toBeGreaterThan(0)
      expect(await card.locator(`blockquote ${selector}`).count(), name).toBeGreaterThan(0)
      // The parser of HTML ends a paragraph at a block, and leaves an empty one behind.
      expect(await card.locator('p:empty, h2 :is(p, pre, ul)').count(), name).toBe(0)
    }
  })
})
