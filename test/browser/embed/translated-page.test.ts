// A page that a browser translates, and one whose extensions remove what we drew. Translation puts
// a <font> element in the place of each text; the next state has to be drawn completely all the same.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../../support/browser/browse.ts'
import { isAuthoredChoice } from '../../support/content/authored.ts'
import { AUTHORED, FIRST, QuizPage, SECOND, tidy } from '../../support/pages/quiz-page.ts'
import { itInFull } from '../../support/run/scale.ts'
import { loaderScript, snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')

async function open(): Promise<{ page: Page; quiz: QuizPage }> {
  const page = await browse.open((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  await quiz.ready()
  return { page, quiz }
}

/** What browsers do: every text of the page, blanks too, becomes two <font> elements. */
function translate(page: Page): Promise<void> {
  return page.evaluate(() => {
    const translateIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
      const texts: Text[] = []
      for (let at = walker.nextNode(); at; at = walker.nextNode()) {
        if (at instanceof Text && at.parentElement?.localName !== 'font') texts.push(at)
        if (at instanceof Element && at.shadowRoot) translateIn(at.shadowRoot)
      }
      for (const text of texts) {
        const inner = document.createElement('font')
        inner.append(text.data.replaceAll(/\p{Letter}/gu, 'x'))
        const outer = document.createElement('font')
        outer.append(inner)
        text.replaceWith(outer)
      }
    }
    translateIn(document.body)
  })
}

const shownOptions = async ({ element }: QuizPage) =>
  (await element.locator('.option .text').allTextContents()).map(tidy)

describe('a page that is translated', () => {
  it('shows each question, verdict and result whole', async () => {
    const { page, quiz } = await open()
    for (const [index, question] of AUTHORED.entries()) {
      await quiz.shows(question.prompt)
      const counter = tidy((await quiz.element.locator('[part~=counter]').textContent()) ?? '')
      if (index > 0) expect(counter).toBe(`${index + 1} of ${AUTHORED.length}`)
      if (isAuthoredChoice(question)) expect(await shownOptions(quiz)).toEqual(question.options)
      await quiz.respond(question.source, question.responses.wrong)
      await translate(page)
      // The words on the button are translated, so it is found by its place.
      await quiz.element.locator('.primary').click()
      expect(await quiz.verdict()).toMatch(/^Not quite/)
      expect(await quiz.element.locator('.primary').textContent()).toMatch(/Next|See how/)
      await translate(page)
      await quiz.element.locator('.primary').click()
    }
    await quiz.score.waitFor()
    await translate(page)
    await quiz.element.locator('.result .room > .actions > button').last().click()
    await quiz.shows(FIRST.prompt)
  })

  it('says a message that follows another message', async () => {
    const { page, quiz } = await open()
    await quiz.button('Check').click()
    await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
    await translate(page)
    await quiz.options.first().check()
    await expect.poll(async () => tidy((await quiz.status.textContent()) ?? ''), SOON).toBe('')
  })

  itInFull('marks what to revisit in the guide', async () => {
    const body = `<self-check-guide guide="honey-bees"><a href="${origin}/g/honey-bees">Guide</a></self-check-guide>${snippet(origin)}`
    const page = await browse.open((await serve(body + loaderScript(origin))).url)
    const quiz = new QuizPage(page)
    const guide = page.locator('self-check-guide')
    await guide.getByRole('article').waitFor()
    await quiz.prompt.waitFor()
    await quiz.respond(FIRST.source, FIRST.responses.wrong)
    await translate(page)
    await quiz.element.locator('.primary').click()
    await guide.locator('.is-missed').first().waitFor()
    await translate(page)
    await guide.evaluate(({ shadowRoot }) => shadowRoot?.querySelector('.headline')?.remove())
    await guide.evaluate((host) => host.setAttribute('theme', 'dark'))
    await guide.getByRole('heading', { name: 'Honey bees: who' }).waitFor()
  })
})

describe('a page whose extensions change what we drew', () => {
  it('shows the next state whole after elements were removed or emptied', async () => {
    const { page, quiz } = await open()
    await quiz.choose(FIRST.wrong[0] ?? '')
    await quiz.element.evaluate(({ shadowRoot }) => {
      shadowRoot?.querySelector('legend')?.remove()
      for (const one of shadowRoot?.querySelectorAll('.option .text, .status, .actions') ?? [])
        one.textContent = 'other'
    })
    await quiz.element.locator('.actions', { hasText: 'other' }).waitFor()
    await quiz.options.nth(1).check()
    await quiz.shows(FIRST.prompt)
    expect(await shownOptions(quiz)).toEqual(FIRST.options)
    expect(await quiz.options.nth(1).isChecked()).toBe(true)
    expect(await quiz.options.nth(1).evaluate((one) => one.matches(':focus'))).toBe(true)
    await quiz.button('Check').click()
    await quiz.verdict()
    await quiz.element.evaluate(({ shadowRoot }) =>
      shadowRoot?.querySelector('.feedback')?.remove(),
    )
    await quiz.button('Next question').click()
    await quiz.shows(SECOND.prompt)
    expect(await page.locator('self-check').getAttribute('data-state')).toBe('active')
  })
})

itInFull('closes what was opened in the feedback on another question', async () => {
  const { quiz } = await open()
  await quiz.giveIn(FIRST, 'wrong')
  await quiz.goOn()
  await quiz.shows(SECOND.prompt)
  await quiz.giveIn(SECOND, 'wrong')
  const reasons = quiz.feedback.locator('details').first()
  await reasons.locator('> summary').click()
  expect(await reasons.getAttribute('open')).not.toBeNull()
  await quiz.button('Back').click()
  await quiz.shows(FIRST.prompt)
  expect(await reasons.getAttribute('open')).toBeNull()
})
