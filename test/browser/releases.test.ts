// Pages that were opened before an update of the server, and readers who come back after one: the
// widget of each release works with the server of today, and its progress with the widget of today.

import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { extendLedger } from '../../content/revisions/extend-ledger.ts'
import { whichBeeTask } from '../fixtures/content/outcome-quiz.ts'
import { RELEASED } from '../fixtures/content/released.ts'
import { FAILED_REQUESTS, SOON, useBrowser } from '../support/browser/browse.ts'
import { OutcomePage } from '../support/pages/outcome-page.ts'
import { AUTHORED, QuizPage, SECOND, tidy } from '../support/pages/quiz-page.ts'
import type { OpenApi } from '../support/releases/api-losses.ts'
import { asReleased } from '../support/releases/as-released.ts'
import {
  type KeptProgress,
  ledgerOf,
  openapiOf,
  progressOf,
  VERSIONS,
  widgetOf,
} from '../support/releases/read.ts'
import { PUBLIC_ORIGIN } from '../support/releases/scoring.ts'
import { itInFull } from '../support/run/scale.ts'
import { element, loaderScript, snippet, useHosts } from '../support/serve/host.ts'
import { serveQuiz } from '../support/serve/serve-quiz.ts'

const browse = useBrowser([FAILED_REQUESTS])
const serve = useHosts()
const origin = inject('workerOrigin')

/** The server of today, on a site that had this release. */
function serveSite(page: Page, version: string): Promise<readonly object[]> {
  return serveQuiz(page, origin, RELEASED, extendLedger(ledgerOf(version), RELEASED))
}

/** The widget of the release alone: a chunk that it does not have is missing. Gives what was loaded. */
async function serveWidget(page: Page, version: string): Promise<readonly string[]> {
  const files = widgetOf(version)
  const loaded: string[] = []
  const headers = { 'Access-Control-Allow-Origin': '*' }
  await page.route(/\/(v1\.js|c\/[^?]+\.js)(\?|$)/, async (route) => {
    const path = new URL(route.request().url()).pathname
    const body = files.get(path)
    if (!body) return route.fulfill({ status: 404, headers })
    loaded.push(path)
    // As the server of that time filled it in.
    const code = body.toString().replace('https://origin.invalid', origin)
    await route.fulfill({ contentType: 'text/javascript', headers, body: code })
  })
  return loaded
}

itInFull('leads from a question of a type that comes later to the page that has it', async () => {
  const page = await browse.blank()
  await page.route(/\/api\/v1\/quizzes\/honey-bees\?/, async (route) => {
    const quiz = await (await route.fetch()).json()
    const [first, ...rest] = quiz.questions
    await route.fulfill({ json: { ...quiz, questions: [{ ...first, type: 'hotspot' }, ...rest] } })
  })
  await page.goto((await serve(snippet(origin))).url)
  const quiz = new QuizPage(page)
  await quiz.element.getByText('Reload the page to see this question.').waitFor()
  const link = quiz.element.getByRole('link', { name: 'Take the whole self-check' })
  expect(await link.getAttribute('href')).toContain(`${origin}/q/honey-bees`)
  await quiz.button('Skip').click()
  await quiz.shows(SECOND.prompt)
  expect(await quiz.answer(...SECOND.right)).toBe('Right')
})

/** As releases up to 0.1.0 drew it: what came of an answer stood below the question. */
class ReleasedPage extends QuizPage {
  override readonly feedback = this.element.getByRole('group', { name: /^(Right|Not quite)/ })

  override get score() {
    return this.element.getByRole('heading', { name: /^[\d.]+ of [\d.]+$/ })
  }
}

const rightIn = (questions: readonly { readonly correct: boolean }[]) =>
  questions.filter(({ correct }) => correct).length

describe.each(VERSIONS)('a page that has the widget of %s', (version) => {
  itInFull('takes its reader through a quiz of every type to the result', async () => {
    const page = await browse.blank()
    const attempts = await serveSite(page, version)
    const loaded = await serveWidget(page, version)
    await page.goto((await serve(snippet(origin))).url)
    const quiz = new ReleasedPage(page)
    await quiz.finish()
    expect(tidy((await quiz.score.textContent()) ?? '')).toBe(
      `${AUTHORED.length} of ${AUTHORED.length}`,
    )
    expect(attempts.length).toBeGreaterThan(0)
    await quiz.button('Share this result').waitFor()
    expect(new Set(loaded.map((path) => path.replace(/-[\w-]{8}\.js$/, '')))).toContain('/c/quiz')
  })

  itInFull('finds what fits, and opens a guide', async () => {
    const page = await browse.blank()
    await serveSite(page, version)
    await serveWidget(page, version)
    const guide = `<self-check-guide guide="honey-bees" loading="eager"></self-check-guide>`
    const both = element(origin, `quiz="${whichBeeTask.id}"`) + guide + loaderScript(origin)
    await page.goto((await serve(both)).url)
    const quiz = new OutcomePage(page)
    const first = ({ id, prompt }: (typeof whichBeeTask.questions)[number]) =>
      [id, prompt.choices[0]?.id ?? ''] as const
    await quiz.answerAll(whichBeeTask, {
      answers: Object.fromEntries(whichBeeTask.questions.map(first)),
    })
    expect(await quiz.fits()).not.toBe('')
    await page.locator('self-check-guide').getByRole('heading').first().waitFor()
  })
})

describe.each(VERSIONS)('the widget of today with the API of %s', (version) => {
  /** Only what the API of the release named. Gives the names of the fields that were left out. */
  async function serveReleasedApi(page: Page): Promise<ReadonlySet<string>> {
    const document = openapiOf(version) as OpenApi
    const dropped = new Set<string>()
    await serveQuiz(
      page,
      origin,
      RELEASED,
      extendLedger(ledgerOf(version), RELEASED),
      (method, path, status, body) => {
        if (!path.startsWith('/api/')) return body
        const answer: unknown = JSON.parse(body)
        const released = asReleased(document, method, path, status, answer)
        for (const name of namesOf(answer)) if (!namesOf(released).has(name)) dropped.add(name)
        return JSON.stringify(released)
      },
    )
    return dropped
  }

  itInFull('leads through a quiz of every type to the result', async () => {
    const page = await browse.blank()
    const dropped = await serveReleasedApi(page)
    await page.goto((await serve(snippet(origin))).url)
    const quiz = new QuizPage(page)
    await quiz.finish()
    await quiz.button('Share this result').waitFor()
    console.log(`Fields that ${version} did not have: ${[...dropped].join(', ') || 'none'}.`)
  })
})

/** Of all objects inside. */
function namesOf(value: unknown): Set<string> {
  const names = new Set<string>()
  JSON.stringify(value, (name, one) => {
    if (!Array.isArray(one)) names.add(name)
    return one
  })
  return names
}

describe.each(VERSIONS)('a reader of %s comes back', (version) => {
  async function open({ attributes, key, saved }: KeptProgress) {
    const page = await browse.blank()
    await serveSite(page, version)
    const host = await serve(snippet(origin, attributes))
    await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [
      key.replace(PUBLIC_ORIGIN, origin),
      JSON.stringify(saved),
    ] as const)
    const checks: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/check')) checks.push(request.url())
    })
    await page.goto(host.url)
    return { quiz: new QuizPage(page), checks }
  }

  it.each(progressOf(version))('$name, and finds all as it was', async (kept) => {
    const { quiz, checks } = await open(kept)
    const { result, items, index } = kept.saved
    if (result && 'score' in result) {
      await expect
        .poll(async () => tidy((await quiz.score.textContent()) ?? ''), SOON)
        .toMatch(new RegExp(`^${rightIn(result.questions)} right`))
    } else if (result) {
      await quiz.shows(result.outcome?.title ?? '')
    } else {
      await quiz.shows(AUTHORED[index]?.prompt ?? '')
      for (const { id, prompt } of AUTHORED.slice(0, index).toReversed()) {
        await quiz.button('Back').click()
        await quiz.shows(prompt)
        expect(await quiz.verdict()).toMatch(items[id]?.verdict?.correct ? /^Right/ : /^Not quite/)
      }
    }
    expect(checks).toEqual([])
  })

  it('is held by the key alone, so that the tests above can fail', async () => {
    const [kept] = progressOf(version)
    if (!kept) throw new Error('The release kept no progress.')
    const { quiz } = await open({ ...kept, key: `other:${kept.key}` })
    await quiz.shows(AUTHORED[0]?.prompt ?? '')
    expect(kept.saved.index).toBeGreaterThan(0)
  })
})
