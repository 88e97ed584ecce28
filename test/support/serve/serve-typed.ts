// The quiz of typed questions in a browser: what a page asks for about it is answered
// from here by the real app, all else by the worker.
import type { Page } from 'playwright-core'
import { createApp } from '../../../worker/app.ts'
import { openCatalogue } from '../../../worker/catalogue/catalogue.ts'
import { ROOT } from '../../../worker/tools/build.ts'
import { TYPED, TYPED_LEDGER } from '../../fixtures/content/typed-scoring.ts'

/** Answers for the quiz in this page. */
export async function serveTyped(page: Page, origin: string): Promise<void> {
  const { built }: { built: Parameters<typeof createApp>[1] } = await import(
    `${ROOT}/dist/fixtures/built.js`
  )
  const app = createApp(openCatalogue(TYPED, TYPED_LEDGER), { ...built, ledger: TYPED_LEDGER })
  await page.route(new RegExp(`^${origin}/(api/v1/quizzes|q|e/q)/typed\\b`), async (route) => {
    const request = route.request()
    const body = request.postData()
    const init = { method: request.method(), headers: request.headers(), ...(body && { body }) }
    const response = await app.request(request.url(), init, {})
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    })
  })
}
