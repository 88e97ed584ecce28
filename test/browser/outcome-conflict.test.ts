// An outcome quiz whose options require or exclude outcomes: wishes that exclude each other, and
// what an outcome may not give, in the widget and in the form without JavaScript.

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import type { OutcomeQuestion } from '../../content/model/outcome-quiz.ts'
import {
  JOURNEYS,
  JOURNEYS_CATALOGUE,
  JOURNEYS_LEDGER,
  type Wishes,
} from '../fixtures/content/limited-outcomes.ts'
import { isClean } from '../support/browser/axe.ts'
import { useBrowser } from '../support/browser/browse.ts'
import { OutcomePage, optionOf, read } from '../support/pages/outcome-page.ts'
import { hear } from '../support/pages/quiz-page.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser()
const serve = useHosts()
const origin = inject('workerOrigin')
const [WEATHER, NIGHT, EXTRAS] = JOURNEYS.questions as [
  OutcomeQuestion,
  OutcomeQuestion,
  OutcomeQuestion,
]
const DRY = optionOf(WEATHER, 'dry')
const ASLEEP = optionOf(NIGHT, 'asleep')
const CHEAP = optionOf(EXTRAS, 'cheap')
const DOOR = optionOf(EXTRAS, 'door')

const THREE_WAY: Wishes = { weather: 'dry', night: 'awake', wishes: ['cheap', 'door'] }
const DOUBTFUL: Wishes = { night: 'asleep', wishes: ['cheap'] }

async function open(page: Page): Promise<OutcomePage> {
  await serveQuiz(page, origin, JOURNEYS_CATALOGUE, JOURNEYS_LEDGER)
  const host = await serve(
    element(origin, 'quiz="journeys" heading-level="2"') + loaderScript(origin),
  )
  await page.goto(host.url)
  const quiz = new OutcomePage(page)
  await quiz.prompt.waitFor()
  return quiz
}

describe('the widget', () => {
  itInFull('names the wishes to choose between, and leads to the question of each', async () => {
    const page = await browse.blank()
    const heard = await hear(page)
    const quiz = await open(page)
    await quiz.answerAll(JOURNEYS, { answers: THREE_WAY })
    expect(await quiz.fits()).toBe('Nothing fits all of these wishes. Drop one:')
    const wishes = quiz.element.locator('[part~=conflict]').getByRole('button')
    expect((await wishes.allTextContents()).map((text) => text.trim()).toSorted()).toEqual(
      [CHEAP, DRY, DOOR].toSorted(),
    )
    const questions = quiz.element.locator('[part~=conflict] dt')
    expect((await questions.allTextContents()).map((text) => text.trim())).toEqual(
      [WEATHER, EXTRAS, EXTRAS].map(({ prompt }) => read(prompt.text)),
    )
    expect(await quiz.button('Share this result').count()).toBe(0)
    expect(await quiz.element.getByText('Why it fits').count()).toBe(0)
    const completed = heard.filter(({ type }) => type === 'self-check:complete')
    expect(completed.map(({ detail }) => detail.outcome)).toEqual([undefined])
    await isClean(page, 'wishes in conflict')

    await page.reload()
    expect(await quiz.fits()).toBe('Nothing fits all of these wishes. Drop one:')
    await quiz.button(DOOR).click()
    await quiz.shows(read(EXTRAS.prompt.text))
    await quiz.option(DOOR).uncheck()
    await quiz.button('See what fits').click()
    await (await quiz.more('Start over')).waitFor()
    expect(await quiz.fits()).toBe('The train')
    expect((await quiz.reasons()).join(' ')).toContain('a bicycle has no roof')
  })

  it('starts each line of a long wish where its question starts', async () => {
    const quiz = await open(await browse.blank())
    await quiz.answerAll(JOURNEYS, { answers: THREE_WAY })
    const wish = quiz.element.locator('[part~=conflict]').getByRole('button').first()
    expect(await wish.evaluate((button) => getComputedStyle(button).textAlign)).toBe('start')
  })

  itInFull('shows beside an outcome what it may not give', async () => {
    const quiz = await open(await browse.blank())
    await quiz.answerAll(JOURNEYS, { answers: DOUBTFUL })
    expect(await quiz.fits()).toBe('The train')
    await quiz.element.getByRole('heading', { name: 'Please note' }).waitFor()
    const cautions = quiz.element.locator('[part~=cautions]')
    expect((await cautions.locator('dt').allTextContents()).map((text) => text.trim())).toEqual([
      ASLEEP,
      CHEAP,
    ])
    expect((await cautions.locator('dd').allTextContents()).map((text) => text.trim())).toEqual([
      'Has a bed: Depends (only at night)',
      'Costs little: Usually not',
    ])
  })
})

describe('the form without JavaScript', () => {
  async function send(page: Page, wishes: Wishes): Promise<void> {
    await serveQuiz(page, origin, JOURNEYS_CATALOGUE, JOURNEYS_LEDGER)
    await page.goto(`${origin}/q/journeys`)
    for (const question of JOURNEYS.questions)
      for (const id of [wishes[question.id] ?? []].flat()) {
        const group = page.getByRole('group', { name: read(question.prompt.text) })
        await group.getByLabel(optionOf(question, id)).check()
      }
    await page.getByRole('button', { name: 'See what fits' }).click()
    await page.locator('#result').waitFor()
  }

  itInFull('offers the same answers without one of the wishes', async () => {
    const page = await browse.blank({ javaScriptEnabled: false })
    await send(page, THREE_WAY)
    const heading = page.getByRole('heading', { level: 2 })
    expect(await heading.textContent()).toBe('Nothing fits all of these wishes. Drop one:')
    const wishes = page.locator('form.give-up').getByRole('button')
    expect((await wishes.allTextContents()).toSorted()).toEqual(
      [DRY, CHEAP, DOOR].map((text) => `Without: ${text}`).toSorted(),
    )
    const questions = page.locator('form.give-up .label')
    expect((await questions.allTextContents()).toSorted()).toEqual(
      [WEATHER, EXTRAS, EXTRAS].map(({ prompt }) => read(prompt.text)).toSorted(),
    )
    expect(await page.getByRole('link', { name: 'Share this result' }).count()).toBe(0)
    await page.getByRole('button', { name: `Without: ${DOOR}` }).click()
    await page.getByRole('heading', { level: 2, name: 'The train' }).waitFor()
    await page.getByText(`You chose: ${DRY}`).waitFor()
    await page.getByRole('heading', { name: 'Please note' }).waitFor()
    await page.getByText('Costs little: Usually not').waitFor()
  })
})
