// Under the policies of strict pages: inline where the policy names our origin, a frame
// or the link where it does not, and never an uncaught error.
import type { Page } from 'playwright-core'
import { expect, inject, it } from 'vitest'
import { SOON, useBrowser } from '../../support/browser/browse.ts'
import { authoredOf, FIRST, type Heard, hear, QuizPage } from '../../support/pages/quiz-page.ts'
import { itInFull, sampled } from '../../support/run/scale.ts'
import { element, loaderScript, snippet, useHosts } from '../../support/serve/host.ts'

/** What Chromium writes about what a policy refuses: it is the page's doing. */
const REFUSED = [
  /Content Security Policy/,
  /Failed to fetch dynamically/,
  /Fetch API cannot load/,
  /Framing '.*' violates/,
  /^Failed to load resource/,
  /requires? 'Trusted/,
  /^Creating a TrustedTypePolicy/,
]
const browse = useBrowser(REFUSED)
const serve = useHosts()
const origin = inject('workerOrigin')

interface Violation {
  readonly directive: string
  readonly blocked: string
}

interface Opened {
  readonly page: Page
  readonly heard: readonly Heard[]
  violations(): Promise<readonly Violation[]>
}

async function open(body: string, policy: string): Promise<Opened> {
  const page = await browse.blank()
  const heard = await hear(page)
  await page.addInitScript(() => {
    const seen: Violation[] = []
    Object.assign(window, { seen })
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push({ directive: event.effectiveDirective, blocked: event.blockedURI }),
    )
  })
  const headers = { 'Content-Security-Policy': policy }
  await page.goto((await serve(body, { headers })).url)
  return { page, heard, violations: () => page.evaluate(() => Reflect.get(window, 'seen')) }
}

async function runsInline({ page }: Opened): Promise<void> {
  const quiz = new QuizPage(page)
  // All chunks come: one for answers, and one each for what is placed and what is typed.
  for (const question of [FIRST, authoredOf('order'), authoredOf('text')]) {
    await quiz.skipTo(question)
    await quiz.giveIn(question, 'right')
  }
  await quiz.skipToEnd()
  expect(await page.locator('self-check iframe').count()).toBe(0)
}

async function runsInFrame({ page, heard }: Opened): Promise<void> {
  const frame = page.frameLocator('self-check iframe')
  const quiz = new QuizPage(page, frame.locator('self-check'))
  await quiz.shows(FIRST.prompt)
  expect(await quiz.answer(...FIRST.right)).toBe('Right')
  expect(heard.filter(({ type }) => type === 'self-check:error')).toEqual([])
}

async function leavesTheLink({ page, heard }: Opened): Promise<void> {
  const errors = () => heard.filter(({ type }) => type === 'self-check:error').length
  await expect.poll(errors, SOON).toBe(1)
  const link = page.locator('self-check').getByRole('link', { name: 'Check what you know' })
  expect(await link.isVisible()).toBe(true)
}

const strict = `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src 'none'`

it("runs inline under default-src 'none' with our origin alone", async () => {
  // Without the style attribute, which such a policy refuses: the page's own doing.
  const opened = await open(snippet(origin).replace(/ style="[^"]*"/, ''), strict)
  await runsInline(opened)
  const ours = (await opened.violations()).filter(({ directive }) => !directive.startsWith('img'))
  expect(ours).toEqual([])
})

it('runs inline with a nonce and strict-dynamic', async () => {
  const script = loaderScript(origin).replace('<script', '<script nonce="abc"')
  const policy = `script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'`
  const opened = await open(element(origin, 'quiz="honey-bees"') + script, policy)
  await runsInline(opened)
  expect(await opened.violations()).toEqual([])
})

it('leaves the link where the nonce is missing', async () => {
  const { page } = await open(snippet(origin), "script-src 'nonce-abc' 'strict-dynamic'")
  const link = page.locator('self-check').getByRole('link', { name: 'Check what you know' })
  expect(await link.isVisible()).toBe(true)
  await link.click()
  await page.waitForURL(`${origin}/q/honey-bees`)
})

const NEEDED = "require-trusted-types-for 'script'"
/** A lit of the page's own, which takes the name that lit gives to its policy. */
const OTHER_LIT = `<script type="module">trustedTypes.createPolicy('lit-html', { createHTML: (text) => text })</script>`

const trusted: Readonly<Record<string, readonly [string, string, 'inline' | 'frame']>> = {
  'no list of policies': [NEEDED, '', 'inline'],
  "a list with 'none'": [`${NEEDED}; trusted-types 'none'`, '', 'frame'],
  'a list with another name': [`${NEEDED}; trusted-types foo`, '', 'frame'],
  'a list with the name of lit, taken by the page': [
    `${NEEDED}; trusted-types lit-html`,
    OTHER_LIT,
    'frame',
  ],
  'a list with our name': [`${NEEDED}; trusted-types self-check-lit`, '', 'inline'],
  'a list with both names, one taken by the page': [
    `${NEEDED}; trusted-types self-check-lit lit-html`,
    OTHER_LIT,
    'inline',
  ],
}

for (const [what, [policy, more, rung]] of sampled(Object.entries(trusted), 1)) {
  it(`runs ${rung === 'inline' ? 'inline' : 'in a frame'} under Trusted Types, ${what}`, async () => {
    const opened = await open(more + snippet(origin), policy)
    await (rung === 'inline' ? runsInline : runsInFrame)(opened)
  })
}

it('runs in a frame where the page may not call us', async () => {
  await runsInFrame(await open(snippet(origin), "connect-src 'none'"))
})

itInFull('runs in a frame where the page lets in our loader and no other script', async () => {
  const policy = `script-src ${origin}/v1.js; frame-src ${origin}`
  await runsInFrame(await open(snippet(origin), policy))
})

itInFull('leaves the link where the page may neither call nor frame us', async () => {
  await leavesTheLink(await open(snippet(origin), "connect-src 'none'; frame-src 'none'"))
})
