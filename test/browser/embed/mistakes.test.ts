// What an author sees of a slip: the link stays, the state says so, and the console says once
// what to write. Small slips are read as they are meant.

import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { FAILED_REQUESTS, SOON, useBrowser } from '../../support/browser/browse.ts'
import { FIRST, type Heard, hear, QuizPage } from '../../support/pages/quiz-page.ts'
import { sampled } from '../../support/run/scale.ts'
import { snippet, useHosts } from '../../support/serve/host.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

interface Opened {
  readonly page: Page
  readonly heard: readonly Heard[]
  readonly said: readonly string[]
  readonly asked: readonly string[]
}

async function open(attributes: string): Promise<Opened> {
  const page = await browse.blank()
  const heard = await hear(page)
  const said: string[] = []
  const asked: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'warning') said.push(message.text())
  })
  page.on('request', (request) => {
    if (/\/api\/|\/e\//.test(request.url())) asked.push(request.url())
  })
  await page.goto((await serve(snippet(origin, attributes))).url)
  return { page, heard, said, asked }
}

/** The attributes, what the console names, and how many documents are requested. */
const mistakes: readonly (readonly [string, RegExp, number])[] = [
  ['', /has no attribute quiz.*<self-check quiz="the-id">/, 0],
  ['quiz=""', /has no attribute quiz/, 0],
  ['quiz="no-such-quiz"', /has no quiz "no-such-quiz".*docs\/write/, 1],
  ['quiz="honey-bees" question="nothing"', /question="nothing"/, 1],
  ['quiz="honey-bees" only="nothing"', /only="nothing"/, 1],
  ['quiz="honey-bees" set="nothing"', /set="nothing"/, 1],
  ['quiz="honey-bees" seed="first"', /seed="first"/, 1],
  ['quiz="honey-bees" api="check.example"', /api="https:\/\/check\.example"/, 1],
]

it.each(sampled(mistakes, 3))(
  '<self-check %s> is explained once, and the link stays',
  async (attributes, text, requests) => {
    const { page, heard, said, asked } = await open(attributes)
    await expect.poll(() => said.length, SOON).toBe(1)
    expect(said[0]).toMatch(text)
    expect(said[0]).toContain(`${origin}/docs/embed`)
    expect(heard.map(({ type }) => type)).toEqual(['self-check:error'])
    await expect
      .poll(() => page.locator('self-check').getAttribute('data-state'), SOON)
      .toBe('error')
    expect(await page.getByRole('link', { name: 'Check what you know' }).isVisible()).toBe(true)
    expect(asked).toHaveLength(requests)
  },
)

it.each(
  sampled(
    [
      'quiz=“honey-bees”',
      'quiz=" honey-bees "',
      'quiz="\'honey-bees\'"',
      `quiz="${origin}/q/honey-bees/"`,
      `quiz="honey-bees" question=" “${FIRST.id}” "`,
    ],
    2,
  ),
)('<self-check %s> is read as it is meant', async (attributes) => {
  const { page, said } = await open(attributes)
  await new QuizPage(page).shows(FIRST.prompt)
  expect(said).toEqual([])
})
