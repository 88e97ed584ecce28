// An outcome quiz in the widget: choosing is answering, nothing is checked, and at the end
// stands what fits, why, and what is next best.
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { OutcomeQuestion } from '../../content/model/outcome-quiz.ts'
import {
  OUTCOME_VECTORS,
  type OutcomeVector,
  PETS,
  PETS_CATALOGUE,
  PETS_LEDGER,
  titleOf,
} from '../fixtures/content/outcome-scoring.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { OutcomePage, optionOf, read } from '../support/pages/outcome-page.ts'
import { type Heard, hear, tidy } from '../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')
const KEY = `self-check:1:${origin}/pets`
const [WALKS, NOISE] = PETS.questions as [OutcomeQuestion, OutcomeQuestion]
const FAR = optionOf(WALKS, 'far')
const NEAR = optionOf(WALKS, 'near')

interface Opened {
  readonly quiz: OutcomePage
  readonly page: Page
  readonly attempts: readonly object[]
  readonly heard: readonly Heard[]
}

async function open(attributes = '', hash = ''): Promise<Opened> {
  const page = await browse.blank()
  const attempts = await serveQuiz(page, origin, PETS_CATALOGUE, PETS_LEDGER)
  const heard = await hear(page)
  const host = await serve(element(origin, `quiz="pets" ${attributes}`) + loaderScript(origin))
  await page.goto(host.url + hash)
  const quiz = new OutcomePage(page)
  await quiz.prompt.waitFor()
  return { quiz, page, attempts, heard }
}

/** The API and the form have all of them in test/worker/. */
const oneOfEachOutcome = (vectors: readonly OutcomeVector[]) =>
  [...Map.groupBy(vectors, ({ outcome }) => outcome).values()].flatMap(([first]) => first ?? [])

itInFull(
  'finds what the vectors say, with their reasons, and tells the page',
  {
    timeout: 180_000,
  },
  async () => {
    const { quiz, heard } = await open()
    const vectors = sampled(OUTCOME_VECTORS, oneOfEachOutcome)
    expect(new Set(vectors.map(({ outcome }) => outcome)).size).toBe(4)
    for (const [index, vector] of vectors.entries()) {
      await quiz.answerAll(PETS, vector)
      const { name, outcome, runnerUp } = vector
      expect(await quiz.fits(), name).toBe(outcome ? titleOf(outcome) : 'No result yet')
      const reasons = vector.because.map((reason) => {
        const [question = '', option = ''] = reason.split('/')
        const source = PETS.questions.find(({ id }) => id === question)
        return read(source?.leanings[option]?.why ?? '')
      })
      expect(await quiz.reasons(), name).toEqual(reasons)
      const behind = quiz.element.getByRole('heading', { name: /^Next best/ })
      if (runnerUp === null) expect(await behind.count(), name).toBe(0)
      else
        expect(await behind.textContent().then((text) => tidy(text ?? ''))).toBe(
          `Next best: ${titleOf(runnerUp)}`,
        )
      const completed = () => heard.filter(({ type }) => type === 'self-check:complete')
      await expect.poll(() => completed().length, SOON).toBe(index + 1)
      expect(completed().at(-1)?.detail.outcome ?? null, name).toBe(outcome)
      await (await quiz.more('Start over')).click()
    }
  },
)

describe('answering', () => {
  it('has nothing to check: Skip becomes Next question once something is chosen', async () => {
    const { quiz, page } = await open()
    let checks = 0
    page.on('request', (request) => {
      if (request.url().includes('/check')) checks += 1
    })
    expect(await quiz.button('Check').count()).toBe(0)
    await quiz.button('Skip').waitFor()
    await quiz.choose(FAR)
    await quiz.button('Next question').waitFor()
    expect(await quiz.button('Skip').count()).toBe(0)
    // Another mind: nothing is given in.
    await quiz.choose(NEAR)
    await quiz.button('Next question').click()
    await quiz.shows(read(NOISE.prompt.text))
    await quiz.button('Back').click()
    expect(await quiz.option(NEAR).isChecked()).toBe(true)
    expect(await quiz.option(NEAR).isEnabled()).toBe(true)
    expect(checks).toBe(0)
  })

  itInFull('keeps what was chosen through a reload, and the outcome too', async () => {
    const { quiz, page } = await open()
    await quiz.choose(FAR)
    await quiz.button('Next question').click()
    await page.reload()
    await quiz.shows(read(NOISE.prompt.text))
    await quiz.button('Back').click()
    expect(await quiz.option(FAR).isChecked()).toBe(true)
    await quiz.answerAll(PETS, { answers: { walks: 'far', noise: 'quiet' } })
    const fitted = await quiz.fits()
    await page.reload()
    await quiz.element.getByRole('heading', { name: fitted, exact: true }).waitFor()
    expect((await quiz.reasons()).length).toBeGreaterThan(0)
  })

  it.each(sampled(['x', { question: 'walks' }, undefined], 1))(
    'shows no result that something else wrote into the storage: %j',
    async (because) => {
      const { quiz, page } = await open()
      await quiz.answerAll(PETS, { answers: { walks: 'far' } })
      await page.evaluate(
        ([key, spoilt]) => {
          const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
          kept.result.because = spoilt
          localStorage.setItem(key, JSON.stringify(kept))
        },
        [KEY, because] as const,
      )
      await page.reload()
      await quiz.button('Back').waitFor()
      expect(await quiz.button('Start over').count()).toBe(0)
    },
  )

  itInFull('may be changed afterwards, and what fits follows', async () => {
    const { quiz, attempts } = await open()
    await quiz.answerAll(PETS, { answers: { walks: 'far' } })
    expect(await quiz.fits()).toBe('A dog')
    await quiz.button('Review my answers').click()
    await quiz.answerAll(PETS, { answers: { walks: 'nowhere' } })
    expect(await quiz.fits()).toBe('A fish')
    expect(attempts.at(-1)).toMatchObject({
      answers: [{ question: 'walks', revision: 1, response: 'nowhere' }],
    })
  })

  itInFull('says kindly that there is nothing to go by where nothing was chosen', async () => {
    const { quiz } = await open()
    await quiz.answerAll(PETS, { answers: {} })
    expect(await quiz.fits()).toBe('No result yet')
    await quiz.element.getByText('Answer a question or two').waitFor()
    expect(await quiz.button('Share this result').count()).toBe(0)
  })

  itInFull('is forgotten where the reader says so', async () => {
    const { quiz, page } = await open()
    await quiz.answerAll(PETS, { answers: { walks: 'far' } })
    await (await quiz.more('Delete my answers')).click()
    await quiz.shows(read(WALKS.prompt.text))
    expect(await quiz.option(FAR).isChecked()).toBe(false)
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull()
  })

  it('waits for the connection, and finds what fits once it is back', async () => {
    const { quiz, page } = await open()
    await quiz.choose(FAR)
    let isOffline = true
    await page.route('**/attempts*', (route) => (isOffline ? route.abort() : route.fallback()))
    for (const name of ['Next question', 'Skip', 'Skip', 'See what fits']) {
      await quiz.button(name).click()
    }
    await quiz.status.filter({ hasText: 'No connection' }).waitFor()
    isOffline = false
    await quiz.button('Try again').click()
    await quiz.element.getByRole('heading', { name: 'A dog', exact: true }).waitFor()
    // Room for a closing line, which an outcome does not have, would be empty.
    expect(await quiz.element.locator('.closing').count()).toBe(0)
  })

  itInFull('of one question alone leads to the whole', async () => {
    const { quiz } = await open('question="walks"')
    await quiz.element.getByRole('link', { name: 'Take the whole self-check' }).waitFor()
    expect(await quiz.button('Check').count()).toBe(0)
  })
})

it('can be done by keys alone, the focus on what comes next', async () => {
  const { quiz, page } = await open()
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement?.shadowRoot?.activeElement
      const label = at instanceof HTMLInputElement ? at.labels?.[0] : at
      return (label?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    })
  await quiz.element.evaluate((host) => host.focus())
  for (const [index, question] of PETS.questions.entries()) {
    await expect.poll(focused, SOON).toBe(read(question.prompt.text))
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    const tabs = question.type === 'multiple' ? question.prompt.choices.length : 1
    for (let count = 0; count < tabs; count += 1) await page.keyboard.press('Tab')
    const isLast = index === PETS.questions.length - 1
    expect(await focused()).toBe(isLast ? 'See what fits' : 'Next question')
    await page.keyboard.press('Enter')
  }
  await quiz.button('Share this result').waitFor()
  expect(await focused()).toMatch(/^A (cat|dog|fish)$/)
})

describe('a shared outcome', () => {
  async function sharedOf(answers: Readonly<Record<string, string>>): Promise<string> {
    const { quiz, heard } = await open()
    await quiz.answerAll(PETS, { answers })
    await expect
      .poll(() => heard.some(({ type }) => type === 'self-check:complete'), SOON)
      .toBe(true)
    const url = heard.find(({ type }) => type === 'self-check:complete')?.detail.share
    return String(url).split('/r/')[1] ?? ''
  }

  itInFull('is told to the page as it is shared: by name, with its link', async () => {
    const { quiz, heard, page } = await open()
    await page.evaluate(() =>
      document.addEventListener('self-check:share', (event) => event.preventDefault()),
    )
    await quiz.answerAll(PETS, { answers: { walks: 'far' } })
    await quiz.button('Share this result').click()
    await expect.poll(() => heard.some(({ type }) => type === 'self-check:share'), SOON).toBe(true)
    const { detail } = heard.find(({ type }) => type === 'self-check:share') ?? {}
    expect(detail?.text).toBe('Which pet suits you? I got: A dog. How about you?')
    expect(detail?.url).toMatch(/\/r\/[\w-]{30,60}$/)
  })

  itInFull("stands beside the reader's own", async () => {
    const code = await sharedOf({ walks: 'far' })
    const { quiz } = await open('', `#self-check=${code}`)
    await quiz.answerAll(PETS, { answers: { touch: ['purr'] } })
    expect(await quiz.fits()).toBe('A cat')
    await quiz.element.getByText('Someone shared a result with you: A dog.').waitFor()
  })
})
