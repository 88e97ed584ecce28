// The fixture quiz on a page whose requests fail as a test wants them to.
import type { Page, Route } from 'playwright-core'
import { inject } from 'vitest'
import type { Browse } from '../browser/browse.ts'
import { snippet, useHosts } from '../serve/host.ts'
import { type Heard, hear, QuizPage } from './quiz-page.ts'

interface Opened {
  readonly quiz: QuizPage
  readonly page: Page
  readonly heard: readonly Heard[]
  offline(isOffline: boolean): Promise<void>
}

/** The widget asks again by itself after a while; here only the reader and the network do. */
function withoutTimers(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const { setTimeout: later } = window
    const soonOnly = (run: () => void, after = 0) => (after < 2000 ? later(run, after) : 0)
    Object.assign(window, { setTimeout: soonOnly })
  })
}

export const ofType = (heard: readonly Heard[], type: string) =>
  heard.filter((one) => one.type === type)

/** An answer of our API as another server, or a proxy between, would give it. */
export function answerWith(status: number, contentType: string, body: string) {
  const headers = { 'Access-Control-Allow-Origin': '*', 'Content-Type': contentType }
  return (route: Route) => route.fulfill({ status, headers, body })
}

/** To be called once at the top of a test file. */
export function useInterrupted(browse: Browse) {
  const serve = useHosts()

  async function open(prepare?: (page: Page) => Promise<unknown>): Promise<Opened> {
    const page = await browse.blank()
    const heard = await hear(page)
    await prepare?.(page)
    await page.goto((await serve(snippet(inject('workerOrigin')))).url)
    return {
      quiz: new QuizPage(page),
      page,
      heard,
      offline: (isOffline) => page.context().setOffline(isOffline),
    }
  }

  /** With all that the page fetches by itself, so that what fails later is a call. */
  async function openQuiz(): Promise<Opened> {
    const opened = await open(withoutTimers)
    await opened.quiz.prompt.waitFor()
    await opened.page.waitForFunction(() =>
      performance
        .getEntriesByType('resource')
        .some(({ name }) => name.includes('/c/after-answer-')),
    )
    return opened
  }

  return { open, openQuiz }
}
