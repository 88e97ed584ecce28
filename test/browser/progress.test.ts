// What is kept, and for how long: a question that changed is open again and says so, two
// tabs of one reader agree, and the answers can be taken along.
import { text as consumeText } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { EVERY, EVERY_LEDGER, EVERY_TYPE } from '../fixtures/content/every-type.ts'
import { REVISED_QUIZ, REVISED_QUIZ_CHANGED } from '../fixtures/content/revised-quiz.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { QuizPage, tidy } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveRevised } from '../support/serve/serve-fixtures.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const KEY = `self-check:1:${origin}/legs`

async function open(page: Page, url?: string, legs = REVISED_QUIZ) {
  await serveRevised(page, origin, legs)
  await page.goto(url ?? (await serve(element(origin, 'quiz="legs"') + loaderScript(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.prompt.waitFor()
  return quiz
}

/** Two tabs of one browser. */
async function openTwice(legs = REVISED_QUIZ) {
  const page = await browse.blank()
  const first = await open(page, undefined, legs)
  await first.button('Show a hint').waitFor()
  const second = await open(await page.context().newPage(), page.url(), legs)
  // Its late chunk is here: it listens.
  await second.ready()
  await first.ready()
  return { first, second }
}

itInFull(
  'opens a question again whose key has changed, says so, and keeps the others',
  async () => {
    const quiz = await open(await browse.blank())
    await quiz.answer('Six')
    await quiz.goOn()
    await quiz.answer('Eight')
    await quiz.goOn()
    await quiz.score.waitFor()
    await serveRevised(quiz.page, origin, REVISED_QUIZ, REVISED_QUIZ_CHANGED)
    await quiz.page.reload()

    await quiz.shows('How many legs has a beetle?')
    await quiz.element.getByText('This question has changed since you answered it').waitFor()
    expect(await quiz.options.nth(0).isEnabled()).toBe(true)
    expect(await quiz.answer('Eight')).toBe('Right')
    expect(await quiz.element.getByText('This question has changed').count()).toBe(0)
    await quiz.goOn()
    expect(await quiz.verdict()).toBe('Right')
  },
)

itInFull(
  'keeps an answer that was checked by the new key, though the page had the old quiz',
  async () => {
    const quiz = await open(await browse.blank())
    const attempts = await serveRevised(quiz.page, origin, REVISED_QUIZ, REVISED_QUIZ_CHANGED)
    expect(await quiz.answer('Six')).toBe('Not quite')
    await quiz.skipToEnd()
    expect(attempts.at(-1)).toMatchObject({ answers: [{ question: 'beetle', revision: 2 }] })
    expect(await quiz.element.getByText('changed meanwhile').count()).toBe(0)
  },
)

it('says at the end which answers no longer count, since their question changed after them', async () => {
  const quiz = await open(await browse.blank())
  await quiz.answer('Six')
  await serveRevised(quiz.page, origin, REVISED_QUIZ, REVISED_QUIZ_CHANGED)
  await quiz.skipToEnd()
  await quiz.element.getByText('One question has changed').waitFor()
  expect(tidy((await quiz.score.textContent()) ?? '')).toBe('0 of 2 answered')
})

itInFull(
  'takes over what another tab has checked, and leaves the reader where they are',
  async () => {
    const { first, second } = await openTwice()
    await second.button('Skip').click()
    await first.answer('Six')
    await second.button('Back').click()
    await second.shows('How many legs has a beetle?')
    expect(await second.verdict()).toBe('Right')
    await second.goOn()
    await second.answer('Eight')
    await first.goOn()
    expect(await first.verdict()).toBe('Right')
  },
)

itInFull('shows all that another tab has checked, in a tab that nobody sees', async () => {
  const { first, second } = await openTwice()
  // Both tabs of this browser are seen, whichever lies on top.
  await second.page.evaluate(() => Object.defineProperty(document, 'hidden', { value: true }))
  await first.answer('Six')
  await second.feedback.waitFor()
  const room = second.element.locator('.room')
  expect(await room.evaluate(({ style }) => style.blockSize)).toBe('')
})

itInFull('shows the choice of a gap that another tab gave in', async () => {
  const question = EVERY_TYPE.find(({ type }) => type === 'blanks')
  const page = await browse.blank()
  const body = element(origin, `quiz="every-type" question="${question?.id}"`)
  const { url } = await serve(body + loaderScript(origin))
  const tabs = [page, await page.context().newPage()]
  const [here, there] = await Promise.all(
    tabs.map(async (tab) => {
      await serveQuiz(tab, origin, EVERY, EVERY_LEDGER)
      await tab.goto(url)
      return new QuizPage(tab)
    }),
  )
  // Once picked by hand, a list no longer goes by the attributes of its options.
  await here?.element.getByRole('combobox').selectOption('cluster')
  await here?.element.getByRole('combobox').selectOption('sleep')
  await there?.element.getByRole('combobox').selectOption('cluster')
  await there?.button('Check').click()
  await here?.part('form a cluster').waitFor()
  await here?.button('Try again').click()
  expect(await here?.element.getByRole('combobox').inputValue()).toBe('cluster')
})

itInFull('leaves alone what is chosen here and not given in', async () => {
  const { first, second } = await openTwice()
  await second.choose('Two')
  await first.choose('Eight')
  await first.button('Skip').click()
  await second.page.waitForFunction((key) => localStorage.getItem(key)?.includes('eight'), KEY)
  expect(await second.option('Two').isChecked()).toBe(true)
})

itInFull('leaves a second try as it is when another tab goes on from the first', async () => {
  const { first, second } = await openTwice({ ...REVISED_QUIZ, tries: 2 })
  await first.answer('Two')
  await second.feedback.waitFor()
  await first.button('Try again').click()
  await first.choose('Six')
  await second.button('Skip').click()
  await second.page.waitForFunction((key) => localStorage.getItem(key)?.includes('"index":1'), KEY)
  expect(await first.option('Six').isChecked()).toBe(true)
  expect(await first.answer()).toBe('Right')
})

itInFull('shows the result again after a reload, whatever another tab did meanwhile', async () => {
  const { first, second } = await openTwice()
  await first.answer('Six')
  await second.verdict()
  await first.skipToEnd()
  await second.page.waitForFunction((key) => localStorage.getItem(key)?.includes('"result"'), KEY)
  await second.goOn()
  await second.shows('How many legs has a spider?')
  await first.page.reload()
  await first.score.waitFor()
})

itInFull('forgets in both tabs', async () => {
  const { first, second } = await openTwice()
  await first.answer('Six')
  await second.verdict()
  await first.skipToEnd()
  await (await first.more('Delete my answers')).click()
  await second.element.getByText('Your answers have been deleted').waitFor()
  expect(await second.feedback.count()).toBe(0)
  expect(await second.page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()
})

itInFull('says nothing of forgetting where another tab only starts over', async () => {
  const { first, second } = await openTwice()
  await first.answer('Six')
  await second.verdict()
  await first.skipToEnd()
  await second.element.evaluate(({ shadowRoot }) => {
    const said: (string | null | undefined)[] = []
    Reflect.set(window, 'said', said)
    if (!shadowRoot) return
    const note = () => said.push(shadowRoot.querySelector('[role=status]')?.textContent)
    new MutationObserver(note).observe(shadowRoot, { childList: true, subtree: true })
  })
  await (await first.more('Start over')).click()
  await second.button('Check').waitFor()
  const said: unknown = await second.page.evaluate(() => Reflect.get(window, 'said'))
  expect(said).toContainEqual(expect.any(String))
  expect(said).not.toContainEqual(expect.stringMatching(/deleted/))
})

itInFull.each(['Start over', 'Delete my answers'])(
  'counts as another attempt what follows %s in another tab',
  async (name) => {
    const { first, second } = await openTwice()
    const attempt = () =>
      second.page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}').attempt, KEY)
    await first.answer('Six')
    await second.verdict()
    await first.skipToEnd()
    const counted = await attempt()
    await (await first.more(name)).click()
    await second.choose('Two')
    expect(counted).toEqual(expect.any(String))
    expect(await attempt()).not.toBe(counted)
  },
)

itInFull('is one attempt in both tabs after one of them started over', async () => {
  const { first, second } = await openTwice()
  await first.answer('Six')
  await second.verdict()
  await first.skipToEnd()
  await (await first.more('Start over')).click()
  await first.answer('Two')
  await second.feedback.getByText('That is a bird.').waitFor()
  await second.goOn()
  await second.answer('Eight')
  await first.goOn()
  expect(await first.verdict()).toBe('Right')
})

itInFull('can be taken along as a text', async () => {
  const quiz = await open(await browse.blank())
  await quiz.answer('Two')
  await quiz.skipToEnd()
  const [download] = await Promise.all([
    quiz.page.waitForEvent('download'),
    quiz.more('Download my answers').then((button) => button.click()),
  ])
  expect(download.suggestedFilename()).toBe('legs.txt')
  // The browser may run elsewhere, so the file comes as a stream.
  const text = tidy(await consumeText(await download.createReadStream()))
  expect(text).toContain('1 to revisit 1 of 2 answered')
  expect(text).toContain('1. How many legs has a beetle? Your answer (Not quite): - Two')
  expect(text).toContain('Right answer: - Six')
  expect(text).toContain('That is a bird. Counted twice.')
  expect(text).toContain(`Counting: ${origin}/g/legs?lang=en#counting`)
  // A browser that refuses the download does not say so: the same text can be copied.
  await quiz.status.filter({ hasText: 'copy your answers from here' }).waitFor()
  const field = quiz.element.getByRole('textbox', { name: 'Download my answers' })
  expect(tidy(await field.inputValue())).toBe(text)
  await field.focus()
  const selected = await field.evaluate((one: HTMLTextAreaElement) => one.selectionEnd)
  expect(selected).toBeGreaterThan(text.length / 2)
  await (await quiz.more('Download my answers')).click()
  await quiz.status.filter({ hasText: 'copy your answers from here' }).waitFor()
  expect(await field.count()).toBe(1)
})
