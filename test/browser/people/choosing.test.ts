// Choosing an answer does nothing else, and what is said is said once.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { EVERY, EVERY_LEDGER, EVERY_QUIZ, EVERY_TYPE } from '../../fixtures/content/every-type.ts'
import { FAILED_REQUESTS, useBrowser } from '../../support/browser/browse.ts'
import { FIRST, QuizPage } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { element, loaderScript, snippet, useHosts } from '../../support/serve/host.ts'
import { serveQuiz } from '../../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

/** Where the reader is on the page, and what the page shows. */
function place(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector('self-check')?.shadowRoot
    const buttons = [...(root?.querySelectorAll('.actions button') ?? [])]
    return {
      address: location.href,
      history: history.length,
      prompt: root?.querySelector('[role=heading]')?.textContent,
      buttons: buttons.map((one) => one.textContent?.trim()),
    }
  })
}

for (const question of sampled(EVERY_TYPE, 1)) {
  it(`choosing changes nothing else on the page: ${question.type}`, async () => {
    const page = await browse.blank()
    await serveQuiz(page, origin, EVERY, EVERY_LEDGER)
    const form = `<form action="/sent">${element(origin, `quiz="${EVERY_QUIZ.id}"`)}</form>`
    await page.goto((await serve(form + loaderScript(origin))).url)
    const quiz = new QuizPage(page)
    await quiz.skipTo(question)
    await quiz.element.getByText('One moment…').waitFor({ state: 'detached' })
    await quiz.ready()
    const before = await place(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await quiz.respond(question.source, question.responses.right)
    expect(await place(page)).toEqual(before)
    expect(asked).toEqual([])
    // The focus is on what was chosen last, or still on the prompt: tests choose from a list
    // without a pointer.
    const isInAnswer = await quiz.element.evaluate(({ shadowRoot }) =>
      Boolean(shadowRoot?.activeElement?.closest('[part~=options], [part~=prompt]') ?? true),
    )
    expect(isInAnswer).toBe(true)
  })
}

itInFull('two on one page are groups of their own', async () => {
  const other = element(origin, 'quiz="honey-bees" storage="none"')
  const page = await browse.open((await serve(snippet(origin) + other)).url)
  const [one, two] = [0, 1].map(
    (index) => new QuizPage(page, page.locator('self-check').nth(index)),
  )
  if (!one || !two) throw new Error('There are two.')
  await one.shows(FIRST.prompt)
  await two.shows(FIRST.prompt)
  await one.option(FIRST.options[0] ?? '').focus()
  await page.keyboard.press('Space')
  for (const _ of FIRST.options) await page.keyboard.press('ArrowDown')
  // Round the ends of its own group, and never into the other.
  expect(await one.option(FIRST.options[0] ?? '').isChecked()).toBe(true)
  expect(await two.element.getByRole('radio', { checked: true }).count()).toBe(0)
  await two.choose(FIRST.options[1] ?? '')
  expect(await one.option(FIRST.options[0] ?? '').isChecked()).toBe(true)
})

it('a message fills, once, a status that was there before it, and is not said again', async () => {
  const page = await browse.open((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.ready()
  expect(await quiz.status.textContent().then((text) => text?.trim())).toBe('')
  const said = await quiz.status.evaluateHandle((status) => {
    const texts: string[] = []
    new MutationObserver(() => texts.push(status.textContent?.trim() ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    return { status, texts }
  })
  await quiz.button('Check').click()
  await quiz.status.filter({ hasText: 'Answer first' }).waitFor()
  // What is drawn again, for whatever reason, says nothing.
  await quiz.element.evaluate((host) => host.setAttribute('heading-level', '4'))
  await quiz.element.locator('[aria-level="4"]').waitFor()
  const { texts, isSame } = await said.evaluate(({ status, texts }) => ({
    texts,
    isSame: status.isConnected && status.getRootNode() instanceof ShadowRoot,
  }))
  expect(isSame).toBe(true)
  expect(texts).toEqual([expect.stringMatching(/^Answer first/)])
})
